package org.demarche.ties;

/** The headings under which ties are shown, in their order. */
public enum TieGroup {
    TREATIES("Treaties"),
    FORCES("Bases and forces"),
    ORGANISATIONS("Organisations"),
    MISSIONS("Relations and missions"),
    BORDERS("Borders"),
    CLAIMS("Claims");

    private final String heading;

    TieGroup(String heading) {
        this.heading = heading;
    }

    public String heading() {
        return heading;
    }
}
