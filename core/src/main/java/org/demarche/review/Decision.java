package org.demarche.review;

import java.util.Locale;
import java.util.Optional;

/** What a person says of a coded event. */
public enum Decision {
    RIGHT("right"),
    WRONG_ACTOR("wrong actor"),
    WRONG_RECIPIENT("wrong recipient"),
    WRONG_TYPE("wrong type"),
    WRONG_FACTUALITY("wrong factuality"),
    NO_EVENT("not an event"),
    /** An event the coder missed. */
    ADDED("added"),
    /** Nothing yet: takes back what was said before. */
    UNDONE("undone"),
    /** Nothing, but a remark. */
    REMARK("remark");

    private final String words;

    Decision(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Its name in files. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Decision> named(String label) {
        for (Decision decision : values()) {
            if (decision.label().equals(label)) {
                return Optional.of(decision);
            }
        }
        return Optional.empty();
    }

    /** Whether the event stands, corrected or not. */
    public boolean isEvent() {
        return this != NO_EVENT && this != UNDONE && this != REMARK;
    }
}
