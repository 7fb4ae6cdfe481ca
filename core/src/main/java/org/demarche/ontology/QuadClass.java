package org.demarche.ontology;

/** The four quarters of conflict and cooperation, in deed and in word. */
public enum QuadClass {
    VERBAL_COOPERATION(false, true),
    MATERIAL_COOPERATION(true, true),
    VERBAL_CONFLICT(false, false),
    MATERIAL_CONFLICT(true, false);

    private final boolean deed;
    private final boolean cooperative;

    QuadClass(boolean deed, boolean cooperative) {
        this.deed = deed;
        this.cooperative = cooperative;
    }

    /** Whether something was done, rather than only said. */
    public boolean isDeed() {
        return deed;
    }

    /** Whether it is friendly, rather than hostile. */
    public boolean isCooperative() {
        return cooperative;
    }
}
