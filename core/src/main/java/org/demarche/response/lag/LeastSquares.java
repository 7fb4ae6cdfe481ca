package org.demarche.response.lag;

import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.DecompositionSolver;
import org.hipparchus.linear.MatrixUtils;

/**
 * Weighted least squares by the normal equations, with columns brought to one length first. O(n k²)
 * time, O(k²) memory.
 */
final class LeastSquares {
    /** A column of which less than this share is not told by those before it is none of its own. */
    private static final double LEAST_OWN = 1e-10;

    private final double[][] rows;
    private final double[] weights;
    private final double[] scale;
    private final DecompositionSolver solver;

    private LeastSquares(
            double[][] rows, double[] weights, double[] scale, DecompositionSolver solver) {
        this.rows = rows;
        this.weights = weights;
        this.scale = scale;
        this.solver = solver;
    }

    /**
     * Prepares it; empty if a column can be told from the others.
     *
     * @param rows one for each observation, each as long as there are coefficients
     * @param weights of the observations, at least 0; empty for equal ones
     */
    static Optional<LeastSquares> of(double[][] rows, double... weights) {
        int k = rows.length == 0 ? 0 : rows[0].length;
        if (rows.length < k || k == 0) {
            return Optional.empty();
        }
        double[][] products = new double[k][k];
        for (int t = 0; t < rows.length; t++) {
            double w = weights.length == 0 ? 1 : weights[t];
            double[] row = rows[t];
            for (int i = 0; i < k; i++) {
                double wx = w * row[i];
                double[] into = products[i];
                for (int j = 0; wx != 0 && j <= i; j++) {
                    into[j] += wx * row[j];
                }
            }
        }
        double[] scale = new double[k];
        for (int i = 0; i < k; i++) {
            scale[i] = Math.sqrt(products[i][i]);
            if (!(scale[i] > 0) || Double.isInfinite(scale[i])) {
                return Optional.empty();
            }
        }
        for (int i = 0; i < k; i++) {
            for (int j = 0; j <= i; j++) {
                products[i][j] /= scale[i] * scale[j];
                products[j][i] = products[i][j];
            }
        }
        try {
            CholeskyDecomposition cholesky =
                    new CholeskyDecomposition(
                            new Array2DRowRealMatrix(products, false), 1e-6, LEAST_OWN);
            return Optional.of(new LeastSquares(rows, weights, scale, cholesky.getSolver()));
        } catch (MathIllegalArgumentException collinear) {
            return Optional.empty();
        }
    }

    /** The coefficients for a target. */
    double[] solve(double[] target) {
        int k = scale.length;
        double[] products = new double[k];
        for (int t = 0; t < rows.length; t++) {
            double wy = (weights.length == 0 ? 1 : weights[t]) * target[t];
            for (int i = 0; i < k; i++) {
                products[i] += wy * rows[t][i];
            }
        }
        for (int i = 0; i < k; i++) {
            products[i] /= scale[i];
        }
        double[] solved = solver.solve(MatrixUtils.createRealVector(products)).toArray();
        for (int i = 0; i < k; i++) {
            solved[i] /= scale[i];
        }
        return solved;
    }

    /** The inverse of the products of the columns: covariance up to a factor. */
    double[][] inverse() {
        double[][] inverse = solver.getInverse().getData();
        for (int i = 0; i < scale.length; i++) {
            for (int j = 0; j < scale.length; j++) {
                inverse[i][j] /= scale[i] * scale[j];
            }
        }
        return inverse;
    }

    /** What a row comes to. */
    static double fitted(double[] row, double[] coefficients) {
        double sum = 0;
        for (int i = 0; i < row.length; i++) {
            sum += row[i] * coefficients[i];
        }
        return sum;
    }

    /** Targets less what the rows come to. */
    double[] residuals(double[] target, double[] coefficients) {
        double[] left = new double[target.length];
        for (int t = 0; t < left.length; t++) {
            left[t] = target[t] - fitted(rows[t], coefficients);
        }
        return left;
    }

    static double squares(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum;
    }
}
