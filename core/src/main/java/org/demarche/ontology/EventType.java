package org.demarche.ontology;

import static org.demarche.ontology.QuadClass.MATERIAL_CONFLICT;
import static org.demarche.ontology.QuadClass.MATERIAL_COOPERATION;
import static org.demarche.ontology.QuadClass.VERBAL_CONFLICT;
import static org.demarche.ontology.QuadClass.VERBAL_COOPERATION;

import java.util.Locale;
import java.util.Optional;

/**
 * PLOVER's types of event, in its order, with quad class and Goldstein score (−10 most hostile, +10
 * most friendly).
 *
 * <p>Types and scores are those of the PLOVER manual (Open Event Data Alliance, "PLOVER Manual",
 * draft 2.0), with two defects of it mended: ACCUSE is printed +3 there though all its modes are
 * negative, so it takes −2; SANCTION is listed as verbal in one table and is a deed here.
 */
public enum EventType {
    AGREE(VERBAL_COOPERATION, 2.5),
    CONSULT(VERBAL_COOPERATION, 2.5),
    SUPPORT(VERBAL_COOPERATION, 5.0),
    CONCEDE(VERBAL_COOPERATION, 4.5),
    COOPERATE(MATERIAL_COOPERATION, 9.5),
    AID(MATERIAL_COOPERATION, 10.0),
    RETREAT(MATERIAL_COOPERATION, 6.5),
    REQUEST(VERBAL_CONFLICT, 0.0),
    ACCUSE(VERBAL_CONFLICT, -2.0),
    REJECT(VERBAL_CONFLICT, -2.0),
    THREATEN(VERBAL_CONFLICT, -3.5),
    PROTEST(MATERIAL_CONFLICT, -5.0),
    SANCTION(MATERIAL_CONFLICT, -6.0),
    MOBILIZE(MATERIAL_CONFLICT, -5.5),
    COERCE(MATERIAL_CONFLICT, -7.0),
    ASSAULT(MATERIAL_CONFLICT, -9.0);

    private final QuadClass quad;
    private final double score;

    EventType(QuadClass quad, double score) {
        this.quad = quad;
        this.score = score;
    }

    public QuadClass quad() {
        return quad;
    }

    /** Goldstein score without a mode, −10 to +10. */
    public double score() {
        return score;
    }

    /**
     * Whether the order of the parties usually means nothing: what one does with the other, the
     * other does with the one.
     */
    public boolean isMutual() {
        return this == AGREE || this == CONSULT || this == COOPERATE;
    }

    /** The type of that name, in any case. */
    public static Optional<EventType> named(String name) {
        String wanted = name.strip().toUpperCase(Locale.ROOT);
        for (EventType type : values()) {
            if (type.name().equals(wanted)) {
                return Optional.of(type);
            }
        }
        return Optional.empty();
    }
}
