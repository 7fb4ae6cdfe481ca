package org.demarche.coding.party;

import org.demarche.actor.Party;
import org.demarche.text.TextSpan;

/**
 * A party as a sentence mentions it.
 *
 * @param party whom it means
 * @param span the words that mention it, in characters of the sentence
 * @param how how the words came to mean the party
 */
public record Mention(Party party, TextSpan span, How how) {
    /** A side the words do not tell. */
    public static final Mention UNTOLD = new Mention(Party.UNKNOWN, TextSpan.NONE, How.REFERENCE);

    /** How words come to mean a party; the surer before the less sure. */
    public enum How {
        /** It is named. */
        NAMED(1.0),
        /** An agent of it: its minister, its troops. */
        AGENT(0.97),
        /** Something it owns or somebody of its people. */
        OWNER(0.9),
        /** A pronoun or "the country", led back to a name. */
        REFERENCE(0.75),
        /** Not a word: it is the only other party there is. */
        UNSPOKEN(0.75);

        private final double surety;

        How(double surety) {
            this.surety = surety;
        }

        /** How sure that makes an event, 0 to 1. */
        public double surety() {
            return surety;
        }
    }

    Mention as(Party other, How otherHow) {
        return new Mention(other, span, otherHow);
    }
}
