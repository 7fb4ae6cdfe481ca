package org.demarche.response.lag;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a regression of counts explains by: the level of each stretch of time, and named blocks of
 * columns, one value a step; NaN where it cannot be told.
 */
public final class LagDesign {
    private final int steps;
    private final int stretch;
    private final List<Block> blocks;

    private record Block(String name, List<double[]> columns) {}

    private LagDesign(int steps, int stretch, List<Block> blocks) {
        this.steps = steps;
        this.stretch = stretch;
        this.blocks = List.copyOf(blocks);
    }

    /**
     * Nothing but a level for each stretch, so that what moves over years is not taken for an
     * answer within weeks: Lumley and Levy, "Bias in the Case-crossover Design", Environmetrics 11
     * (2000); Armstrong, Gasparrini and Tobias, "Conditional Poisson Models", BMC Medical Research
     * Methodology 14 (2014).
     *
     * @param steps how many there are
     * @param stretch how many share a level; {@code steps} for one level all the time
     */
    public static LagDesign of(int steps, int stretch) {
        if (steps < 1 || stretch < 2) {
            throw new IllegalArgumentException(
                    "steps must be >= 1 and stretch >= 2, were %d and %d"
                            .formatted(steps, stretch));
        }
        return new LagDesign(steps, stretch, List.of());
    }

    /**
     * With lags 1 to {@code lags} of a series of counts, each as log(1 + count): Fokianos and
     * Tjøstheim, "Log-linear Poisson Autoregression", Journal of Multivariate Analysis 102 (2011).
     */
    public LagDesign withLags(String name, double[] counts, int lags) {
        List<double[]> columns = new ArrayList<>();
        for (int lag = 1; lag <= lags; lag++) {
            int back = lag;
            columns.add(column(t -> t < back ? Double.NaN : Math.log1p(counts[t - back])));
        }
        return with(new Block(name, columns));
    }

    private double[] column(java.util.function.IntToDoubleFunction value) {
        return IntStream.range(0, steps).mapToDouble(value).toArray();
    }

    private LagDesign with(Block block) {
        if (blocks.stream().anyMatch(b -> b.name().equals(block.name()))) {
            throw new IllegalArgumentException("there is a block " + block.name() + " already");
        }
        List<Block> more = new ArrayList<>(blocks);
        more.add(block);
        return new LagDesign(steps, stretch, more);
    }

    int steps() {
        return steps;
    }

    /** The stretch a step lies in. */
    int stretchOf(int step) {
        return step / stretch;
    }

    /** The names of the columns: the block's, and which lag where it has several. */
    List<String> names() {
        List<String> names = new ArrayList<>();
        for (Block block : blocks) {
            int n = block.columns().size();
            IntStream.rangeClosed(1, n)
                    .forEach(i -> names.add(n == 1 ? block.name() : block.name() + " −" + i));
        }
        return names;
    }

    /** The places of a block's columns. */
    int[] columnsOf(String name) {
        int from = 0;
        for (Block block : blocks) {
            int n = block.columns().size();
            if (block.name().equals(name)) {
                return IntStream.range(from, from + n).toArray();
            }
            from += n;
        }
        throw new IllegalArgumentException("there is no block " + name);
    }

    /** All values of a step; with a NaN in it where one cannot be told. */
    double[] row(int step) {
        int width = 0;
        for (Block block : blocks) {
            width += block.columns().size();
        }
        double[] row = new double[width];
        int next = 0;
        for (Block block : blocks) {
            for (double[] column : block.columns()) {
                row[next++] = column[step];
            }
        }
        return row;
    }
}
