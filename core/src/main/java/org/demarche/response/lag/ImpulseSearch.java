package org.demarche.response.lag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.demarche.series.measure.Interval;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;

/**
 * What follows a push, with bands.
 *
 * <p>Moving-average weights by recursion, Lütkepohl, "New Introduction to Multiple Time Series
 * Analysis" (2005), section 2.1.2. Bands: 2.5 and 97.5 per cent of what histories redrawn from the
 * errors give, Runkle, "Vector Autoregressions and Reality", Journal of Business and Economic
 * Statistics 5 (1987). O(draws T n²p²) time. The bootstrap takes errors to be independent and alike
 * through time; bands are too narrow where a war makes them larger for years.
 */
public final class ImpulseSearch {
    private static final double TAIL = 0.025;

    private final VectorAutoregression model;
    private final int steps;
    private final Map<Shock, List<double[][][]>> draws = new EnumMap<>(Shock.class);

    /**
     * @param steps after the push, at least 1
     * @param draws histories drawn anew, at least 40
     * @param seed of the draws; equal seeds give equal bands
     */
    public ImpulseSearch(VectorAutoregression model, int steps, int draws, long seed) {
        if (steps < 1 || draws < 40) {
            throw new IllegalArgumentException(
                    "steps must be >= 1 and draws >= 40, were %d and %d".formatted(steps, draws));
        }
        this.model = model;
        this.steps = steps;
        SplittableRandom random = new SplittableRandom(seed);
        List<VectorAutoregression> drawn = new ArrayList<>();
        for (int i = 0; i < draws; i++) {
            model.redrawn(random).ifPresent(drawn::add);
        }
        for (Shock shock : Shock.values()) {
            this.draws.put(shock, drawn.stream().map(d -> responses(d, shock)).toList());
        }
    }

    /** How {@code effect} moves after a push to {@code cause}. */
    public ImpulseResponse of(int cause, int effect, Shock shock) {
        double[][][] seen = responses(model, shock);
        List<Double> values = new ArrayList<>();
        List<Interval> bands = new ArrayList<>();
        for (int h = 0; h <= steps; h++) {
            values.add(seen[h][effect][cause]);
            bands.add(band(h, effect, cause, shock));
        }
        return new ImpulseResponse(cause, effect, shock, values, bands);
    }

    private Interval band(int step, int effect, int cause, Shock shock) {
        double[] drawn =
                draws.getOrDefault(shock, List.of()).stream()
                        .mapToDouble(d -> d[step][effect][cause])
                        .toArray();
        Arrays.sort(drawn);
        int tail = (int) Math.floor(TAIL * (drawn.length + 1));
        int cut = Math.max(0, tail - 1);
        return new Interval(drawn[cut], drawn[drawn.length - 1 - cut]);
    }

    /** By step, effect and cause. */
    private double[][][] responses(VectorAutoregression of, Shock shock) {
        double[][] push = push(of.covariance(), shock);
        double[][][] weights = weights(of);
        double[][][] responses = new double[steps + 1][][];
        for (int h = 0; h <= steps; h++) {
            responses[h] = product(weights[h], push);
        }
        return responses;
    }

    /** What a push to each series, in columns, does to all in the same step. */
    private static double[][] push(double[][] covariance, Shock shock) {
        if (shock == Shock.ORTHOGONAL) {
            return new CholeskyDecomposition(new Array2DRowRealMatrix(covariance), 1e-9, 0)
                    .getL()
                    .getData();
        }
        int n = covariance.length;
        double[][] push = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                push[i][j] = covariance[i][j] / Math.sqrt(covariance[j][j]);
            }
        }
        return push;
    }

    private double[][][] weights(VectorAutoregression of) {
        int n = of.size();
        double[][][] matrices = new double[of.lags() + 1][][];
        for (int lag = 1; lag <= of.lags(); lag++) {
            matrices[lag] = of.matrix(lag);
        }
        double[][][] weights = new double[steps + 1][n][n];
        for (int i = 0; i < n; i++) {
            weights[0][i][i] = 1;
        }
        for (int h = 1; h <= steps; h++) {
            for (int lag = 1; lag <= Math.min(h, of.lags()); lag++) {
                add(weights[h], product(weights[h - lag], matrices[lag]));
            }
        }
        return weights;
    }

    private static void add(double[][] into, double[][] what) {
        for (int i = 0; i < into.length; i++) {
            for (int j = 0; j < into.length; j++) {
                into[i][j] += what[i][j];
            }
        }
    }

    private static double[][] product(double[][] a, double[][] b) {
        double[][] product = new double[a.length][b[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int k = 0; k < b.length; k++) {
                for (int j = 0; j < b[0].length; j++) {
                    product[i][j] += a[i][k] * b[k][j];
                }
            }
        }
        return product;
    }
}
