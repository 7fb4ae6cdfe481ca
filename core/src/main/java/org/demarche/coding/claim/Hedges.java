package org.demarche.coding.claim;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.claim.grammar.Bound;
import org.demarche.claim.grammar.Claim;
import org.demarche.claim.grammar.Form;
import org.demarche.claim.grammar.Understanding;
import org.demarche.text.PartialDate;

/** Words in a clause by which it claims less, or something else, than the grammar makes of it. */
final class Hedges {
    private static final int LONGEST_ANCHOR = 60;

    /** What all but happened, is only wanted, or is something else than the act it names. */
    private static final Pattern HEDGED =
            of(
                    "almost|nearly|all but|nothing"
                            + " more|complicit\\w*|involve\\w*|alongside|plott\\w+|plans?|plann\\w+|attempt\\w*|tr(?:y|ies|ied|ying)"
                            + " to|s(?:eek|eeks|eeking|ought) to|intend\\w*|committed to|open to|in the"
                            + " first place|prepar\\w+"
                            + " to|keeping|(?:right|wrong|justified|able|ready|willing|entitled|free)"
                            + " to|(?:is|are|was|were)(?: due| about| set| scheduled| supposed)? to(?!"
                            + " (?:its|the|an?)\\b)|(?:important|necessary|time)"
                            + " to|meagre|meager|insufficient|inadequate|lack|\\w+-(?:made|built)|operated"
                            + " by|supplied by|(?:probe|investigation|inquiry|case)|agrees? with");

    /** Somebody who does not act for the state the words name, or not any more. */
    private static final Pattern OTHERS =
            of(
                    "former|ex-\\w+|opposition|candidate|nominee|contender|(?:president|minister)-elect|late"
                            + " president|activists?|protesters?|citizens?|exiled?");

    /** Whom a support that names these is not for. */
    private static final Pattern AGAINST =
            of(
                    "against|destabili\\w+|protests?|rebels?|rebellion|coup|insurgen\\w+|separatis\\w+"
                            + "|militants?|opposition");

    /** What is done for the first time for somebody or about something, and seldom for a state. */
    private static final Set<String> ONE_BY_ONE = Set.of("agreements", "support");

    private static final Pattern IN_WEEKS =
            of(
                    "first time in (?:(?:the|this|its|their) \\w+|(?:\\w+"
                            + " )?(?:days|weeks|months|years|decades|decade|century))");

    /** What is met and is no partner in talks. */
    private static final Pattern KEPT =
            of(
                    "me(?:et|ets|t|eting) (?:\\S+"
                            + " ){0,4}(?:commitments?|obligations?|standards?|needs?"
                            + "|demands?|requirements?|targets?|deadlines?|conditions?|goals?)");

    /** Where forces are hostile to whom they are near; sent to him they help him. */
    private static final Pattern FACING =
            of("against|borders?|frontiers?|near|off|towards?|coasts?|lines?|strait|sea|waters");

    /** “The first address of his tenure” is not the first of all. */
    private static final Pattern FIRST =
            of("first time|first ever|unprecedented|without precedent|never before|novel");

    private static final Pattern TIMED = of("since|following");

    private static final Pattern TOLERANCE =
            of("tolerat\\w+|puts? up with|unanswered|lets? \\w+ pass");

    private static final Pattern NO_EVENT =
            Pattern.compile("^(?:being|having|he|she|it|they)\\b", Pattern.CASE_INSENSITIVE);

    private Hedges() {}

    private static Pattern of(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }

    /** Whether a clause tells of less than an act. */
    static boolean isHedged(String words) {
        return HEDGED.matcher(words).find();
    }

    /** Whether a subject is nobody who acts for a state. */
    static boolean isOfOthers(String subject) {
        return OTHERS.matcher(subject).find();
    }

    /** Whether the grammar made something else of a clause than it says. */
    static boolean isOff(Understanding read, Claim claim, PartialDate day) {
        String words = read.text();
        boolean isTimed = read.taken().stream().anyMatch(t -> t.as().startsWith("when"));
        boolean isSupport = claim.matter().name().startsWith("support");
        return (isSupport && AGAINST.matcher(words).find())
                || (claim.matter().name().equals("talks") && KEPT.matcher(words).find())
                || (claim.matter().name().equals("military moves") && !FACING.matcher(words).find())
                || (claim.form() == Form.TOLERATED && !TOLERANCE.matcher(words).find())
                || (claim.form() == Form.FIRST && isFirstOfOtherTime(words, claim, day))
                || (TIMED.matcher(words).find() && !isTimed)
                || isNoEvent(claim.timing().from())
                || isNoEvent(claim.timing().end());
    }

    /** “For the first time since their summit last year”: whose time the grammar missed. */
    private static boolean isFirstOfOtherTime(String words, Claim claim, PartialDate day) {
        Optional<LocalDate> end = claim.timing().end().day();
        boolean isEarlier =
                end.isPresent() && day.firstDay().filter(d -> !end.get().isAfter(d)).isPresent();
        boolean isOfOthers = ONE_BY_ONE.contains(claim.matter().name());
        return isEarlier
                || isOfOthers
                || !FIRST.matcher(words).find()
                || IN_WEEKS.matcher(words).find();
    }

    private static boolean isNoEvent(Bound bound) {
        return bound.event()
                .filter(
                        e ->
                                e.words().length() > LONGEST_ANCHOR
                                        || NO_EVENT.matcher(e.words()).find())
                .isPresent();
    }
}
