package org.demarche.response.lag;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.RealMatrix;

/**
 * Counts explained by lags, held against how much was read, with a level for each stretch of time.
 *
 * <p>Quasi-Poisson regression with log link and the log of exposure as offset: Brandt and Williams,
 * "A Linear Poisson Autoregressive Model", Political Analysis 9 (2001), on why counts of events
 * want such a model. Standard errors and tests are the less sure of two: those that hold whatever
 * the variance is, Wooldridge, "Distribution-free Estimation of Some Nonlinear Panel Data Models",
 * Journal of Econometrics 90 (1999), with the factor n / (n − k), and those of a variance in
 * proportion to the mean, as the former are too sure where events are few (Angrist and Pischke,
 * "Mostly Harmless Econometrics", 2009, section 8.1). O(n k²) time a round, seldom more than eight.
 * Takes what is left after levels and lags to be uncorrelated. Climates that change within a
 * stretch are taken for answers: that is what placebos are for.
 */
public final class CountRegression {
    private final LagDesign design;
    private final CountSteps observed;
    private final double[] coefficients;
    private final List<RealMatrix> covariances;
    private final double dispersion;

    private CountRegression(LagDesign design, CountSteps observed, LogLinear solved) {
        this.design = design;
        this.observed = observed;
        this.coefficients = solved.coefficients();
        double factor = (double) observed.counts().length / observed.degrees();
        double pearson = 0;
        for (int i = 0; i < observed.counts().length; i++) {
            double off = observed.counts()[i] - solved.means()[i];
            pearson += off * off / solved.means()[i];
        }
        this.dispersion = pearson / observed.degrees();
        RealMatrix robust = new Array2DRowRealMatrix(solved.covariance()).scalarMultiply(factor);
        RealMatrix plain = new Array2DRowRealMatrix(solved.inverse());
        this.covariances = List.of(robust, plain.scalarMultiply(Math.max(1, dispersion)));
    }

    /**
     * Estimates it; empty if too few steps are whole for the coefficients, a column can be told
     * from the others, or the counts are so few that a coefficient has no finite estimate.
     *
     * @param counts one a step, at least 0; NaN where not observed
     * @param exposure how much was read of each step; a step without any is not observed
     */
    public static Optional<CountRegression> of(
            double[] counts, double[] exposure, LagDesign design) {
        if (counts.length != design.steps() || exposure.length != design.steps()) {
            throw new IllegalArgumentException(
                    "counts and exposure must have %d steps, had %d and %d"
                            .formatted(design.steps(), counts.length, exposure.length));
        }
        CountSteps observed = CountSteps.of(counts, exposure, design);
        if (observed.columns() == 0 || observed.degrees() < observed.columns()) {
            return Optional.empty();
        }
        return LogLinear.of(observed).map(s -> new CountRegression(design, observed, s));
    }

    /** How many steps it rests on; those in stretches without any event are not among them. */
    public int steps() {
        return observed.counts().length;
    }

    /** How many events it explains. */
    public int events() {
        return (int) Math.round(Arrays.stream(observed.counts()).sum());
    }

    /** Variance over mean. */
    public double dispersion() {
        return dispersion;
    }

    /** Every coefficient, on the scale of logs, with its interval. */
    public List<Estimate> coefficients() {
        List<String> names = design.names();
        return IntStream.range(0, coefficients.length)
                .mapToObj(i -> estimate(names.get(i), i))
                .toList();
    }

    /** The sum of a block's coefficients. */
    public Estimate sum(String block) {
        return estimate(block, design.columnsOf(block));
    }

    private Estimate estimate(String name, int... columns) {
        double value = Arrays.stream(columns).mapToDouble(i -> coefficients[i]).sum();
        double most = 0;
        for (RealMatrix covariance : covariances) {
            double variance = 0;
            for (int i : columns) {
                for (int j : columns) {
                    variance += covariance.getEntry(i, j);
                }
            }
            most = Math.max(most, variance);
        }
        return Estimate.of(name, value, Math.sqrt(most), observed.degrees());
    }

    /** Whether any coefficient of a block differs from nought: Wald's test, as F. */
    public FTest test(String block) {
        int[] columns = design.columnsOf(block);
        ArrayRealVector beta =
                new ArrayRealVector(
                        Arrays.stream(columns).mapToDouble(i -> coefficients[i]).toArray());
        double wald = Double.POSITIVE_INFINITY;
        for (RealMatrix covariance : covariances) {
            RealMatrix own = covariance.getSubMatrix(columns, columns);
            CholeskyDecomposition root = new CholeskyDecomposition(own, 1e-6, 0);
            wald = Math.min(wald, root.getSolver().solve(beta).dotProduct(beta));
        }
        return FTest.of(wald / columns.length, columns.length, observed.degrees());
    }
}
