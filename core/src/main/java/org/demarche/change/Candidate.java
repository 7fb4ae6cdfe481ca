package org.demarche.change;

import java.util.function.ToDoubleFunction;
import org.demarche.change.cost.SegmentCost;
import org.demarche.change.search.PartitionSearch;

/** One way of telling regimes in a sample, ready to be searched. */
final class Candidate {
    private final ChangeModel model;
    private final Sample sample;
    private final double[] scaled;
    private final PartitionSearch search;
    private final Costs costs;

    /**
     * What partitions cost.
     *
     * @param total given where regimes begin and, last, end
     * @param shortest the fewest observations of a regime
     */
    record Costs(ToDoubleFunction<int[]> total, int shortest) {}

    /**
     * @param model what a regime is
     * @param sample the observations it goes by
     * @param scaled their values as the cost sees them
     * @param search finds partitions, by places in the sample
     */
    Candidate(
            ChangeModel model,
            Sample sample,
            double[] scaled,
            PartitionSearch search,
            Costs costs) {
        this.model = model;
        this.sample = sample;
        this.scaled = scaled;
        this.search = search;
        this.costs = costs;
    }

    ChangeModel model() {
        return model;
    }

    Sample sample() {
        return sample;
    }

    /** Not to be changed. */
    double[] scaled() {
        return scaled;
    }

    PartitionSearch search() {
        return search;
    }

    int shortest() {
        return costs.shortest();
    }

    /** What the partition with these edges costs. */
    double cost(int... edges) {
        return costs.total().applyAsDouble(edges);
    }

    /** The same search for what is a regime of another name. */
    Candidate as(ChangeModel other) {
        return new Candidate(other, sample, scaled, search, costs);
    }

    int length() {
        return sample.length();
    }

    /** The most turns that leave two observations for each number that is estimated. */
    int mostTurns() {
        int n = length();
        return Math.max(0, Math.min(n / shortest(), n / (2 * model.parameters())) - 1);
    }

    /** What a partition costs whose regimes do not depend on each other. */
    static ToDoubleFunction<int[]> sum(SegmentCost cost) {
        return edges -> {
            double sum = 0;
            for (int i = 1; i < edges.length; i++) {
                sum += cost.of(edges[i - 1], edges[i]);
            }
            return sum;
        };
    }
}
