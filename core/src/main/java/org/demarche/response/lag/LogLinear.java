package org.demarche.response.lag;

import java.util.Arrays;
import java.util.Optional;

/**
 * The Poisson estimate of a log-linear model with a level for each stretch, by iteratively
 * reweighted least squares: Nelder and Wedderburn, "Generalized Linear Models", Journal of the
 * Royal Statistical Society A 135 (1972). Levels are taken out of rows and target by their weighted
 * means, which gives the same as a column for each. O(n k²) time a round.
 */
final class LogLinear {
    private static final int MOST_ROUNDS = 60;
    private static final double PRECISION = 1e-9;

    /** Logs of expected counts and coefficients that go this far have no finite estimate. */
    private static final double FARTHEST = 30;

    private static final double STEEPEST = 12;

    private final double[] coefficients;
    private final double[] means;
    private final double[][] inverse;
    private final double[][] covariance;

    private LogLinear(
            double[] coefficients, double[] means, double[][] inverse, double[][] covariance) {
        this.coefficients = coefficients;
        this.means = means;
        this.inverse = inverse;
        this.covariance = covariance;
    }

    /** One a column. */
    double[] coefficients() {
        return coefficients;
    }

    /** What is expected of each step. */
    double[] means() {
        return means;
    }

    /** The coefficients' covariance where variance and mean are one. */
    double[][] inverse() {
        return inverse;
    }

    /** Of the coefficients, robust to what the variance is. */
    double[][] covariance() {
        return covariance;
    }

    /** The estimate; empty if there is none that is finite. */
    static Optional<LogLinear> of(CountSteps steps) {
        double[] y = steps.counts();
        double[] eta = start(steps);
        double before = Double.POSITIVE_INFINITY;
        double[] target = new double[y.length];
        for (int round = 0; round < MOST_ROUNDS; round++) {
            double[] means = Arrays.stream(eta).map(Math::exp).toArray();
            for (int i = 0; i < y.length; i++) {
                target[i] = eta[i] - steps.offsets()[i] + (y[i] - means[i]) / means[i];
            }
            Levelled levelled = Levelled.of(steps, means, target);
            Optional<LeastSquares> fit = LeastSquares.of(levelled.rows, means);
            if (fit.isEmpty()) {
                return Optional.empty();
            }
            double[] beta = fit.get().solve(levelled.target);
            if (!levelled.move(eta, beta)) {
                return Optional.empty();
            }
            double deviance = deviance(y, eta);
            if (Math.abs(before - deviance) < PRECISION * (deviance + 0.1)) {
                if (Arrays.stream(beta).anyMatch(b -> Math.abs(b) > STEEPEST)) {
                    return Optional.empty();
                }
                double[] last = Arrays.stream(eta).map(Math::exp).toArray();
                double[][] inverse = fit.get().inverse();
                return Optional.of(
                        new LogLinear(
                                beta, last, inverse, covariance(inverse, levelled.rows, y, last)));
            }
            before = deviance;
        }
        return Optional.empty();
    }

    /** What the coefficients' covariance is whatever the variance of the counts. */
    private static double[][] covariance(
            double[][] inverse, double[][] rows, double[] y, double[] means) {
        int k = inverse.length;
        double[][] covariance = new double[k][k];
        double[] score = new double[k];
        for (int t = 0; t < y.length; t++) {
            for (int i = 0; i < k; i++) {
                score[i] = (y[t] - means[t]) * LeastSquares.fitted(inverse[i], rows[t]);
            }
            for (int i = 0; i < k; i++) {
                for (int j = 0; j < k; j++) {
                    covariance[i][j] += score[i] * score[j];
                }
            }
        }
        return covariance;
    }

    /** Halfway between each count and the rate of all. */
    private static double[] start(CountSteps steps) {
        double read = Arrays.stream(steps.offsets()).map(Math::exp).sum();
        double rate = Arrays.stream(steps.counts()).sum() / read;
        double[] eta = new double[steps.counts().length];
        for (int i = 0; i < eta.length; i++) {
            double level = rate * Math.exp(steps.offsets()[i]);
            eta[i] = Math.log((steps.counts()[i] + level) / 2);
        }
        return eta;
    }

    private static double deviance(double[] y, double[] eta) {
        double sum = 0;
        for (int i = 0; i < y.length; i++) {
            sum += (y[i] == 0 ? 0 : y[i] * (Math.log(y[i]) - eta[i])) - (y[i] - Math.exp(eta[i]));
        }
        return 2 * sum;
    }

    /** Rows and target less the means of their stretch. */
    private static final class Levelled {
        private final CountSteps steps;
        private final double[][] rows;
        private final double[] target;
        private final double[][] means;

        private Levelled(CountSteps steps, double[][] rows, double[] target, double[][] means) {
            this.steps = steps;
            this.rows = rows;
            this.target = target;
            this.means = means;
        }

        static Levelled of(CountSteps steps, double[] weights, double[] target) {
            int k = steps.columns();
            double[][] means = new double[steps.levels()][k + 1];
            double[] sums = new double[steps.levels()];
            for (int i = 0; i < target.length; i++) {
                double[] into = means[steps.stretches()[i]];
                for (int j = 0; j < k; j++) {
                    into[j] += weights[i] * steps.rows()[i][j];
                }
                into[k] += weights[i] * target[i];
                sums[steps.stretches()[i]] += weights[i];
            }
            for (int s = 0; s < sums.length; s++) {
                for (int j = 0; j <= k; j++) {
                    means[s][j] /= sums[s];
                }
            }
            double[][] rows = new double[target.length][k];
            double[] left = new double[target.length];
            for (int i = 0; i < target.length; i++) {
                double[] mean = means[steps.stretches()[i]];
                for (int j = 0; j < k; j++) {
                    rows[i][j] = steps.rows()[i][j] - mean[j];
                }
                left[i] = target[i] - mean[k];
            }
            return new Levelled(steps, rows, left, means);
        }

        /** Sets the logs of what is expected; false if one leaves all bounds. */
        boolean move(double[] eta, double[] beta) {
            for (int i = 0; i < eta.length; i++) {
                double level = means[steps.stretches()[i]][beta.length];
                double log = level + LeastSquares.fitted(rows[i], beta);
                eta[i] = steps.offsets()[i] + log;
                if (!(Math.abs(eta[i]) < FARTHEST)) {
                    return false;
                }
            }
            return true;
        }
    }
}
