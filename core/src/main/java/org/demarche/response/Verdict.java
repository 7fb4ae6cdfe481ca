package org.demarche.response;

/** What can be said of an answer. */
public enum Verdict {
    /** It comes more often after such acts, and not before them as well. */
    MORE("more often than otherwise"),
    /** It comes less often after such acts, and not before them as well. */
    LESS("less often than otherwise"),
    /** It comes with such acts, before as well as after: who answers whom cannot be told. */
    BOTH_WAYS("before as well as after"),
    /** It comes about as often as otherwise: a large difference can be ruled out. */
    ALIKE("about as often as otherwise"),
    /** There may be a difference or not. */
    NOT_TOLD("no difference that can be told"),
    /** Too few cases to ask. */
    TOO_THIN("too thin to tell");

    /** A value adjusted for all questions counts as told up to this. */
    public static final double LEVEL = 0.05;

    /** Up to this p, the same before acts as after them speaks against an answer. */
    public static final double BEFORE = 0.10;

    private final String words;

    Verdict(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Whether there is something to put into words as a finding. */
    public boolean isFinding() {
        return this == MORE || this == LESS || this == BOTH_WAYS;
    }
}
