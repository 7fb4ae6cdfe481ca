package org.demarche.coding.modality;

import org.demarche.event.Factuality;

/** What a word does to the standing of an event told under it. */
enum Effect {
    /** It did not happen, or did not come off: denied, refused, failed, cancelled. */
    DENIES(Factuality.DENIED),
    /** It is decided or announced: plans, will, prepares. */
    PLANS(Factuality.PLANNED),
    /** It is wanted, possible or conditional: demands, proposes, considers. */
    SUPPOSES(Factuality.HYPOTHETICAL),
    /** One side asserts it of another: accuses of, suspects. */
    ALLEGES(Factuality.ALLEGED),
    /** Somebody says it: whether that makes it a fact depends on who speaks of whom. */
    REPORTS(Factuality.ACTUAL),
    /** It is taken for a fact: condemns, welcomes, regrets. */
    PRESUPPOSES(Factuality.ACTUAL),
    /** The word changes nothing: begins, continues, manages. */
    NONE(Factuality.ACTUAL);

    private final Factuality factuality;

    Effect(Factuality factuality) {
        this.factuality = factuality;
    }

    Factuality factuality() {
        return factuality;
    }
}
