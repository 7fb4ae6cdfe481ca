package org.demarche.change.cost;

/**
 * A cost with one parameter, a level, in which it is unimodal for every stretch: the levels that
 * fit a stretch at no more than a given cost are one interval. This is what functional pruning
 * needs.
 */
public interface ConvexCost extends SegmentCost {
    /** The lowest level any stretch can ask for. */
    double lowest();

    /** The highest level any stretch can ask for. */
    double highest();

    /** The cost of the stretch at this level; its least over all levels is {@link #of}. */
    double at(int from, int end, double level);

    /**
     * The lowest level at which the stretch costs no more than {@code bound}, which is at least
     * {@link #of}; no lower than {@link #lowest}.
     */
    double lowerEnd(int from, int end, double bound);

    /** The highest such level; no higher than {@link #highest}. */
    double upperEnd(int from, int end, double bound);
}
