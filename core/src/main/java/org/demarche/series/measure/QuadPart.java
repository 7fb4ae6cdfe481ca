package org.demarche.series.measure;

import org.demarche.ontology.QuadClass;

/** A part of the four quarters of cooperation and conflict, deed and word. */
enum QuadPart {
    ALL(true, true, true, true),
    COOPERATION(true, false, true, true),
    CONFLICT(false, true, true, true),
    DEEDS(true, true, true, false),
    WORDS(true, true, false, true),
    FRIENDLY_DEEDS(true, false, true, false),
    FRIENDLY_WORDS(true, false, false, true),
    HOSTILE_DEEDS(false, true, true, false),
    HOSTILE_WORDS(false, true, false, true);

    private final boolean friendly;
    private final boolean hostile;
    private final boolean deeds;
    private final boolean words;

    QuadPart(boolean friendly, boolean hostile, boolean deeds, boolean words) {
        this.friendly = friendly;
        this.hostile = hostile;
        this.deeds = deeds;
        this.words = words;
    }

    boolean includes(QuadClass quad) {
        return (quad.isCooperative() ? friendly : hostile) && (quad.isDeed() ? deeds : words);
    }

    int count(PeriodEvents events) {
        return (int) events.kinds().stream().filter(k -> includes(k.type().quad())).count();
    }
}
