package org.demarche.response.lag;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;

/**
 * Several series, each regressed on a constant and the lags of all.
 *
 * <p>x(t) = c + A₁x(t−1) + … + A_p x(t−p) + e(t), by least squares an equation: Sims,
 * "Macroeconomics and Reality", Econometrica 48 (1980). A step enters only if it and all its lags
 * were observed, so a gap costs the p steps after it too. O(T n²p²) time. Takes the relation to be
 * the same all the time and errors to be alike; where a war falls into the series neither holds,
 * and tests find too much, which is what placebos are for.
 */
public final class VectorAutoregression {
    private final int lags;
    private final double[][] rows;
    private final double[][] targets;
    private final double[][] coefficients;
    private final double[][] residuals;

    private VectorAutoregression(int lags, double[][] rows, double[][] targets, LeastSquares fit) {
        this.lags = lags;
        this.rows = rows;
        this.targets = targets;
        this.coefficients = Arrays.stream(targets).map(fit::solve).toArray(double[][]::new);
        this.residuals =
                IntStream.range(0, targets.length)
                        .mapToObj(i -> fit.residuals(targets[i], coefficients[i]))
                        .toArray(double[][]::new);
    }

    /**
     * Estimates it; empty if fewer than twice as many steps as coefficients are observed with their
     * lags, or a series can be told from the others and its own past without error.
     *
     * @param series two or more, of one length; NaN where a step was not observed
     * @param lags at least 1
     */
    public static Optional<VectorAutoregression> of(double[][] series, int lags) {
        if (series.length < 2 || lags < 1) {
            throw new IllegalArgumentException(
                    "there must be >= 2 series and >= 1 lag, were %d and %d"
                            .formatted(series.length, lags));
        }
        for (double[] one : series) {
            if (one.length != series[0].length) {
                throw new IllegalArgumentException(
                        "series must be of one length, were %d and %d"
                                .formatted(series[0].length, one.length));
            }
        }
        List<double[]> rows = new ArrayList<>();
        List<double[]> targets = new ArrayList<>();
        for (int t = lags; t < series[0].length; t++) {
            double[] row = row(series, lags, t);
            double[] now = at(series, t);
            if (isWhole(row) && isWhole(now)) {
                rows.add(row);
                targets.add(now);
            }
        }
        return of(lags, rows.toArray(double[][]::new), transposed(targets, series.length));
    }

    private static Optional<VectorAutoregression> of(
            int lags, double[][] rows, double[][] targets) {
        if (rows.length < 2 * (1 + targets.length * lags)) {
            return Optional.empty();
        }
        return LeastSquares.of(rows)
                .map(fit -> new VectorAutoregression(lags, rows, targets, fit))
                .filter(VectorAutoregression::isNoisy);
    }

    private boolean isNoisy() {
        return IntStream.range(0, targets.length)
                .allMatch(i -> variance(i) > 1e-12 * LeastSquares.squares(targets[i]));
    }

    static double[] row(double[][] series, int lags, int t) {
        double[] row = new double[1 + series.length * lags];
        row[0] = 1;
        for (int lag = 1; lag <= lags; lag++) {
            for (int j = 0; j < series.length; j++) {
                row[1 + (lag - 1) * series.length + j] = series[j][t - lag];
            }
        }
        return row;
    }

    private static double[] at(double[][] series, int t) {
        return Arrays.stream(series).mapToDouble(s -> s[t]).toArray();
    }

    private static boolean isWhole(double[] values) {
        return Arrays.stream(values).allMatch(Double::isFinite);
    }

    private static double[][] transposed(List<double[]> rows, int n) {
        double[][] columns = new double[n][rows.size()];
        for (int t = 0; t < rows.size(); t++) {
            for (int j = 0; j < n; j++) {
                columns[j][t] = rows.get(t)[j];
            }
        }
        return columns;
    }

    public int lags() {
        return lags;
    }

    /** How many series there are. */
    public int size() {
        return targets.length;
    }

    /** How many steps were observed with all their lags. */
    public int steps() {
        return rows.length;
    }

    private int degrees() {
        return rows.length - rows[0].length;
    }

    private double variance(int series) {
        return LeastSquares.squares(residuals[series]) / degrees();
    }

    /**
     * Whether the lags of one series add anything to what another's own lags say of it.
     *
     * <p>F = ((RSS without − RSS with) / p) / (RSS with / (T − np − 1)); Granger, "Investigating
     * Causal Relations by Econometric Models and Cross-spectral Methods", Econometrica 37 (1969).
     * It tells what comes before what, not why.
     *
     * @param cause index of the series whose lags are left out
     * @param effect index of the series that is explained, another one
     */
    public FTest granger(int cause, int effect) {
        if (cause == effect) {
            throw new IllegalArgumentException("cause and effect must differ, were both " + cause);
        }
        int n = size();
        int[] kept =
                IntStream.range(0, rows[0].length)
                        .filter(i -> i == 0 || (i - 1) % n != cause)
                        .toArray();
        double[][] without =
                Arrays.stream(rows)
                        .map(r -> Arrays.stream(kept).mapToDouble(i -> r[i]).toArray())
                        .toArray(double[][]::new);
        LeastSquares fit = LeastSquares.of(without).orElseThrow();
        double[] target = targets[effect];
        double left = LeastSquares.squares(fit.residuals(target, fit.solve(target)));
        double with = LeastSquares.squares(residuals[effect]);
        return FTest.of((left - with) / lags / (with / degrees()), lags, degrees());
    }

    /** The coefficients of a lag, 1 to p: by the effect, then by the cause. */
    double[][] matrix(int lag) {
        int n = size();
        double[][] matrix = new double[n][];
        for (int i = 0; i < n; i++) {
            int from = 1 + (lag - 1) * n;
            matrix[i] = Arrays.copyOfRange(coefficients[i], from, from + n);
        }
        return matrix;
    }

    /** Covariance of the errors of a step. */
    double[][] covariance() {
        int n = size();
        double[][] covariance = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double sum = 0;
                for (int t = 0; t < rows.length; t++) {
                    sum += residuals[i][t] * residuals[j][t];
                }
                covariance[i][j] = sum / degrees();
            }
        }
        return covariance;
    }

    /** Whether a push dies away: all roots of the companion matrix lie within the unit circle. */
    public boolean isStable() {
        int n = size();
        double[][] companion = new double[n * lags][n * lags];
        for (int lag = 1; lag <= lags; lag++) {
            double[][] matrix = matrix(lag);
            for (int i = 0; i < n; i++) {
                System.arraycopy(matrix[i], 0, companion[i], (lag - 1) * n, n);
            }
        }
        for (int i = n; i < n * lags; i++) {
            companion[i][i - n] = 1;
        }
        EigenDecompositionNonSymmetric roots =
                new EigenDecompositionNonSymmetric(new Array2DRowRealMatrix(companion, false));
        return Arrays.stream(roots.getEigenvalues()).allMatch(root -> root.norm() < 1);
    }

    /**
     * Another history as this one could have made it: begun with the lags of a step drawn at
     * random, errors drawn from those seen, as long as this one.
     */
    Optional<VectorAutoregression> redrawn(java.util.SplittableRandom random) {
        int n = size();
        int length = rows.length + lags;
        double[][] drawn = new double[n][length];
        double[] start = rows[random.nextInt(rows.length)];
        for (int lag = 1; lag <= lags; lag++) {
            for (int j = 0; j < n; j++) {
                drawn[j][lags - lag] = start[1 + (lag - 1) * n + j];
            }
        }
        double[][] again = new double[rows.length][];
        double[][] then = new double[n][rows.length];
        for (int t = lags; t < length; t++) {
            double[] row = row(drawn, lags, t);
            int error = random.nextInt(rows.length);
            for (int i = 0; i < n; i++) {
                drawn[i][t] = LeastSquares.fitted(row, coefficients[i]) + residuals[i][error];
                then[i][t - lags] = drawn[i][t];
            }
            again[t - lags] = row;
        }
        return of(lags, again, then);
    }
}
