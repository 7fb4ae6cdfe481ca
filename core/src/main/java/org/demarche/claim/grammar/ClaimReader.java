package org.demarche.claim.grammar;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.PartialDate;

/**
 * Reads a claim from an English sentence.
 *
 * <p>A small grammar, written down in docs/method/claims.md: parties by name, then phrases from
 * tables, the longest first; whatever is in no table is set aside and said to be. It knows no
 * syntax beyond the order of words and small words such as <i>by</i>, <i>than</i> and <i>only
 * after</i>, so that it can be wrong about long sentences: what it understood belongs before any
 * verdict. Immutable; linear in the number of words times the number of phrases.
 */
public final class ClaimReader {
    private static final int MONTHS_BACK = 12;

    private static final Set<Form> LATELY = Set.of(Form.DID, Form.AT_LEAST);

    private final ActorKnowledge actors;
    private final Phrases phrases = Phrases.bundled();

    public ClaimReader(ActorKnowledge actors) {
        this.actors = actors;
    }

    /** Reads a claim as of a day: what “last year” is seen from; unknown if there is none. */
    public Understanding read(String text, PartialDate day) {
        return read(text, day, Corrections.NONE);
    }

    /**
     * The same with what a person says it means.
     *
     * @throws IllegalArgumentException if the text is empty or longer than 1,000 characters
     */
    public Understanding read(String text, PartialDate day, Corrections given) {
        String wanted = text.strip().replaceAll("\\s+", " ");
        if (wanted.isEmpty() || wanted.length() > 1000) {
            throw new IllegalArgumentException(
                    "a claim must have 1..1000 characters, had " + wanted.length());
        }
        return new ClaimParse(wanted, actors, phrases, day).with(given);
    }

    /**
     * Reads a claim that somebody made on a day: it speaks of nothing later, and, where it says
     * that something was done and not when, of the {@value #MONTHS_BACK} months before.
     *
     * @param day when it was made; unknown if that is not told
     */
    public Understanding readMadeOn(String text, PartialDate day) {
        Understanding read = read(text, day);
        Optional<Timing> told = read.claim().map(Claim::timing);
        if (told.isEmpty() || day.endDay().isEmpty() || !told.get().end().isOpen()) {
            return read;
        }
        LocalDate end = day.endDay().get();
        boolean isNews = read.claim().filter(c -> LATELY.contains(c.form())).isPresent();
        boolean isLately = isNews && told.get().from().isOpen();
        boolean isLater = told.get().from().day().filter(from -> !from.isBefore(end)).isPresent();
        Corrections bounds =
                new Corrections(
                        Optional.empty(),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        isLately
                                ? Optional.of(Bound.of(end.minusMonths(MONTHS_BACK)))
                                : Optional.empty(),
                        isLater ? Optional.empty() : Optional.of(Bound.of(end)),
                        Optional.empty(),
                        0);
        return read(text, day, bounds);
    }

    /** Words that the grammar knows and that look like a word it does not. */
    public List<String> closest(String word) {
        return phrases.matters().closest(word);
    }

    /** The matter of that name in the table of matters. */
    public Optional<Matter> matter(String name) {
        return phrases.matters().find(name);
    }
}
