package org.demarche.claim.grammar;

import java.util.List;
import java.util.Optional;
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

    /** Words that the grammar knows and that look like a word it does not. */
    public List<String> closest(String word) {
        return phrases.matters().closest(word);
    }

    /** The matter of that name in the table of matters. */
    public Optional<Matter> matter(String name) {
        return phrases.matters().find(name);
    }
}
