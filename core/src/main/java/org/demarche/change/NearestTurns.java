package org.demarche.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What comes nearest to turning points where a series is said to have none: the partition with
 * turns that the criterion likes best. It is no finding; it tells a reader who sees something in
 * the series that it was seen, and how far it is from enough.
 *
 * @param regimes two at least, in the series' own unit
 * @param share of the evidence asked for that there is, over 0 and under 1
 */
public record NearestTurns(List<Regime> regimes, double share) {
    /** No more than one series of ten in which nothing turned has as much, of any kind tried. */
    private static final double CHANCE = 0.7;

    public NearestTurns {
        regimes = List.copyOf(regimes);
        if (regimes.size() < 2) {
            throw new IllegalArgumentException(
                    "there must be at least 2 regimes, were " + regimes.size());
        }
        if (!(share > 0 && share < 1)) {
            throw new IllegalArgumentException("share must be over 0 and under 1, was " + share);
        }
    }

    /** Nothing where the series turned, or where no partition fits better than one regime. */
    static Optional<NearestTurns> of(Fit fit, int length) {
        if (fit.chosen().partition().turns() > 0) {
            return Optional.empty();
        }
        return fit.path()
                .nearest(fit.deviance())
                .filter(n -> n.score() > fit.score())
                .flatMap(n -> of(fit, n, length));
    }

    private static Optional<NearestTurns> of(Fit fit, ScoredPath.Scored nearest, int length) {
        Candidate candidate = fit.candidate();
        int[] edges = nearest.partition().edges();
        double one = fit.deviance().of(candidate.cost(fit.chosen().partition().edges()));
        double gain = one - fit.deviance().of(candidate.cost(edges));
        double asked = gain + nearest.score() - fit.score();
        return gain > 0
                ? Optional.of(
                        new NearestTurns(
                                Regimes.of(fit.model(), candidate.sample(), edges, length),
                                gain / asked))
                : Optional.empty();
    }

    /** Whether it stands out from what chance gives in nine series of ten without a turn. */
    public boolean standsOut() {
        return share >= CHANCE;
    }

    /** Where they would be: the first observations of all regimes but the first. */
    public List<Integer> indices() {
        List<Integer> indices = new ArrayList<>();
        for (Regime regime : regimes.subList(1, regimes.size())) {
            indices.add(regime.from());
        }
        return indices;
    }
}
