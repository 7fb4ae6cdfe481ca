package org.demarche.claim;

import java.util.Collection;

/** What the record says to a claim. */
public enum Ruling {
    BORNE_OUT("borne out"),
    CONTRADICTED("contradicted"),
    MIXED("mixed"),
    NOT_ENOUGH("not enough coverage");

    private final String words;

    Ruling(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** What it says to the opposite claim. */
    public Ruling negated() {
        return switch (this) {
            case BORNE_OUT -> CONTRADICTED;
            case CONTRADICTED -> BORNE_OUT;
            default -> this;
        };
    }

    /** What it says to a claim that holds only if all its parts do. */
    static Ruling ofAll(Collection<Ruling> parts) {
        if (parts.contains(CONTRADICTED)) {
            return CONTRADICTED;
        }
        if (parts.contains(NOT_ENOUGH)) {
            return parts.contains(BORNE_OUT) ? MIXED : NOT_ENOUGH;
        }
        return parts.contains(MIXED) ? MIXED : BORNE_OUT;
    }
}
