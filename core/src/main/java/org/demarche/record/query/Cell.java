package org.demarche.record.query;

/**
 * A value of an answer.
 *
 * @param kind how to show it
 * @param text the value, empty for {@link Kind#NOTHING}
 */
public record Cell(Kind kind, String text) {
    /** What a value is. */
    public enum Kind {
        /** SQL's NULL. */
        NOTHING,
        NUMBER,
        FLAG,
        TEXT
    }

    static final Cell NOTHING = new Cell(Kind.NOTHING, "");
}
