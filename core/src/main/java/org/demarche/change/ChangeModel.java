package org.demarche.change;

/** What a regime is taken to be, and so what can turn. */
public enum ChangeModel {
    /** A level, with the same spread everywhere. */
    LEVEL("level", 1),
    /** A level that single wild values do not move. */
    ROBUST_LEVEL("robust level", 1),
    /** A level and a spread. */
    LEVEL_AND_SPREAD("level and spread", 2),
    /** A line that need not meet the one before. */
    TREND("trend", 2),
    /** Such a line, and a spread around it. */
    TREND_AND_SPREAD("trend and spread", 3),
    /** A line that meets the one before. */
    BROKEN_LINE("broken line", 1),
    /** A rate of events that come independently. */
    POISSON("Poisson rate", 1),
    /** A rate of events that vary more, by the same factor everywhere. */
    QUASI_POISSON("overdispersed rate", 1),
    /** A rate of events that come in clumps. */
    NEGATIVE_BINOMIAL("clumped rate", 1);

    private final String label;
    private final int parameters;

    ChangeModel(String label, int parameters) {
        this.label = label;
        this.parameters = parameters;
    }

    /** In words: {@code level and spread}. */
    public String label() {
        return label;
    }

    /** How many numbers describe one more regime. */
    int parameters() {
        return parameters;
    }

    /** Whether a regime has a slope. */
    public boolean hasSlope() {
        return this == TREND || this == TREND_AND_SPREAD || this == BROKEN_LINE;
    }

    /** Whether values are counts, at least 0, held against exposure. */
    public boolean isOfCounts() {
        return this == POISSON || this == QUASI_POISSON || this == NEGATIVE_BINOMIAL;
    }

    /** Whether each regime has a spread of its own. */
    public boolean hasSpread() {
        return this == LEVEL_AND_SPREAD || this == TREND_AND_SPREAD;
    }
}
