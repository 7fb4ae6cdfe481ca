package org.demarche.evaluation;

/** What must be right for an event to count as found. */
public enum Level {
    /** Who to whom. */
    PAIR("pair", "who to whom"),
    /** What, whoever did it. */
    TYPE("type", "type, whoever did it"),
    /** Who to whom, and whether it was word or deed, friendly or hostile. */
    QUAD("quad", "pair and quad class"),
    /** Who did what to whom. */
    TRIPLE("triple", "who did what to whom"),
    /** Who did what to whom, and whether it happened. */
    STANDING("standing", "the same and whether it happened");

    private final String label;
    private final String words;

    Level(String label, String words) {
        this.label = label;
        this.words = words;
    }

    /** The word used in files. */
    public String label() {
        return label;
    }

    /** What must be right, in words. */
    public String words() {
        return words;
    }

    boolean asksParties() {
        return this != TYPE;
    }

    /** Whether events of every factuality are counted, else only those that happened. */
    boolean asksFactuality() {
        return this == STANDING;
    }
}
