package org.demarche.claim.grammar;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.TextSpan;

/**
 * Words that name an event as the turning point of ties.
 *
 * @param isFound whether a turning point is claimed
 * @param event the event, if it is named and not only dated
 */
record TurningWords(boolean isFound, Optional<Bound.Anchor> event) {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    /** “The downing of the airliner was a turning point in …”. */
    private static final Pattern EVENT_FIRST =
            Pattern.compile(
                    "^(.+?) (?:was|were|is|marked|became|remains)(?: indeed)? (?:(?:a|the|an) )?"
                            + "(?:\\p{L}+ )?(?:turning point|watershed)\\b",
                    FLAGS);

    /** “A turning point in these relations was the downing of the airliner”. */
    private static final Pattern EVENT_LAST =
            Pattern.compile(
                    "\\b(?:turning point|watershed|turned|shifted|turn came)\\b.*?"
                            + "\\b(?:was|were|came with|with|came after|upon|over) ((?:the |its )?[^,;]+?)"
                            + "(?= (?:in|on) (?:\\d|\\p{Lu}\\p{L}+ \\d)|[,;.]|$)",
                    FLAGS);

    /** Finds them and takes the words of the event. */
    static TurningWords in(ClaimText text, Phrases phrases) {
        boolean isTurning =
                text.text().matches("(?is).*\\b(turning point|watershed)\\b.*")
                        || text.text()
                                .matches("(?is).*\\b(relations|ties|relationship)\\b.* turned\\b.*")
                        || text.text().matches("(?is).*\\bturned\\b.* (relations|ties)\\b.*");
        if (!isTurning) {
            return new TurningWords(false, Optional.empty());
        }
        for (Pattern pattern : new Pattern[] {EVENT_FIRST, EVENT_LAST}) {
            Matcher m = pattern.matcher(text.text());
            if (m.find()) {
                Optional<Bound.Anchor> event = phrases.events().read(m.group(1), false);
                if (event.isPresent() && !m.group(1).matches("(?i).*\\b(relations|ties)\\b.*")) {
                    text.take(new TextSpan(m.start(1), m.end(1)));
                    return new TurningWords(true, event);
                }
            }
        }
        return new TurningWords(true, Optional.empty());
    }

    /** The time with the event as its beginning. */
    Timing onto(Timing timing) {
        return event.map(e -> new Timing(Bound.of(e), timing.end(), e.words())).orElse(timing);
    }
}
