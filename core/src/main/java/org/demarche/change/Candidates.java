package org.demarche.change;

import org.demarche.change.cost.BiweightCost;
import org.demarche.change.cost.ConvexCost;
import org.demarche.change.cost.MeanCost;
import org.demarche.change.cost.MeanVarianceCost;
import org.demarche.change.cost.NegativeBinomialCost;
import org.demarche.change.cost.PoissonCost;
import org.demarche.change.cost.SegmentCost;
import org.demarche.change.cost.TrendCost;
import org.demarche.change.cost.TrendVarianceCost;
import org.demarche.change.search.BiweightSearch;
import org.demarche.change.search.BrokenLineCost;
import org.demarche.change.search.ContinuousTrendSearch;
import org.demarche.change.search.FunctionalSearch;
import org.demarche.change.search.PartitionSearch;
import org.demarche.change.search.PrunedSearch;
import org.demarche.change.search.RememberedCost;

/** Makes each way of telling regimes ready for a sample, with the search that suits it. */
final class Candidates {
    /** The least variance of a regime, as a share of the variance of the whole series. */
    private static final double LEAST_VARIANCE = 1e-3;

    private Candidates() {}

    /**
     * The fewest observations a regime may have for each number that describes it: one in ten of a
     * short series, 3 to 5. A burst that is shorter is an outlier, not a time of its own; a line
     * through five values bends to a single wild one.
     */
    static int shortest(int n) {
        return Math.max(3, Math.min(5, n / 10));
    }

    /** Levels, lines, with or without a spread of their own, over real values. */
    static Candidate real(ChangeModel model, Sample sample, double[] scaled) {
        SegmentCost cost =
                switch (model) {
                    case LEVEL -> new MeanCost(scaled);
                    case LEVEL_AND_SPREAD -> new MeanVarianceCost(scaled, LEAST_VARIANCE);
                    case TREND -> new TrendCost(sample.times(), scaled);
                    case TREND_AND_SPREAD ->
                            new TrendVarianceCost(sample.times(), scaled, LEAST_VARIANCE);
                    default -> throw new IllegalArgumentException("no such cost: " + model);
                };
        return additive(model, sample, scaled, cost);
    }

    /** Rates of counts. */
    static Candidate poisson(ChangeModel model, Sample sample) {
        SegmentCost cost = new PoissonCost(sample.values(), sample.exposure());
        return additive(model, sample, sample.values(), cost);
    }

    /**
     * Rates of counts that come in clumps.
     *
     * @param size of the negative binomial at one unit of exposure
     */
    static Candidate clumped(Sample sample, double size) {
        SegmentCost cost = new NegativeBinomialCost(sample.values(), sample.exposure(), size);
        return additive(ChangeModel.NEGATIVE_BINOMIAL, sample, sample.values(), cost);
    }

    /**
     * Levels that wild values do not move.
     *
     * @param reach from which distance on a value is wild, in the unit of {@code scaled}
     */
    static Candidate robust(Sample sample, double[] scaled, double reach) {
        BiweightCost cost = new BiweightCost(scaled, reach);
        int shortest = shortest(sample.length());
        return new Candidate(
                ChangeModel.ROBUST_LEVEL,
                sample,
                scaled,
                new BiweightSearch(cost, shortest),
                new Candidate.Costs(Candidate.sum(cost), shortest));
    }

    /**
     * Lines that meet; of any length, as only then can most ways be dropped. Two breaks beside each
     * other are a jump.
     */
    static Candidate brokenLine(Sample sample, double[] scaled) {
        int shortest = 1;
        return new Candidate(
                ChangeModel.BROKEN_LINE,
                sample,
                scaled,
                new ContinuousTrendSearch(sample.times(), scaled, shortest),
                new Candidate.Costs(new BrokenLineCost(sample.times(), scaled)::of, shortest));
    }

    private static Candidate additive(
            ChangeModel model, Sample sample, double[] scaled, SegmentCost cost) {
        int asked = model.parameters() * shortest(sample.length());
        int shortest = Math.min(sample.length(), Math.max(cost.shortest(), asked));
        PartitionSearch search;
        if (cost instanceof MeanCost mean) {
            search = new FunctionalSearch(mean, shortest);
        } else if (sample.length() <= RememberedCost.LONGEST) {
            search = new PrunedSearch(new RememberedCost(cost), shortest);
        } else if (cost instanceof ConvexCost convex) {
            search = new FunctionalSearch(convex, shortest);
        } else {
            search = new PrunedSearch(cost, shortest);
        }
        return new Candidate(
                model, sample, scaled, search, new Candidate.Costs(Candidate.sum(cost), shortest));
    }
}
