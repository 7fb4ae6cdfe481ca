package org.demarche.coding.claim;

import org.demarche.text.TextSpan;

/**
 * Who makes a claim, as a text tells.
 *
 * @param kind what kind of holder
 * @param words who, in the words of the text; empty if nobody is named
 * @param party code of the state or organisation they name; empty if none or several
 * @param span the characters of the words; none if nobody is named
 */
public record Holder(Kind kind, String words, String party, TextSpan span) {
    /** The text itself. */
    static final Holder WRITER = new Holder(Kind.WRITER, "", "", TextSpan.NONE);

    /** Nobody the text names: “it is believed that …”. */
    static final Holder NOBODY = new Holder(Kind.NOBODY, "", "", TextSpan.NONE);

    /** Kinds of holders. */
    public enum Kind {
        /** A state, an organisation, or somebody of one. */
        PARTY("a party"),
        /** Somebody who is named, but whose party is not known. */
        NAMED("somebody named"),
        /** Nobody in particular: “some”, “critics”, “it is believed”. */
        NOBODY("nobody in particular"),
        /** Whoever wrote the text. */
        WRITER("the writer");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** Who, to be shown. */
    public String shown() {
        return words.isEmpty() ? kind.words() : words;
    }

    Holder moved(int offset) {
        return new Holder(kind, words, party, span.isEmpty() ? span : span.shift(offset));
    }
}
