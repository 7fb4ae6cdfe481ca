package org.demarche.outlook.forecast;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.special.Gamma;

/**
 * What is expected of a count: the probability of each number from 0 on. Immutable; cost of every
 * question is linear in the largest number that has a probability.
 */
public final class CountDistribution {
    /** The largest number any forecast gives a probability of its own. */
    static final int LARGEST = 6000;

    private static final double TAIL = 1e-8;
    private static final double LEAST = 1e-6;

    /** Up to here, and up to this size, a product of as many factors stays below 10¹⁸⁰. */
    private static final int FEW = 64;

    private static final double LARGE = 1e4;

    /** Of at most 0, 1, 2 …; the last is 1. */
    private final double[] upTo;

    private CountDistribution(double[] upTo) {
        this.upTo = upTo;
    }

    /**
     * The negative binomial with variance {@code mean + dispersion × mean²}; Poisson's where the
     * dispersion is 0. What lies beyond {@value #LARGEST}, or is each rarer than 10⁻⁸, is put on
     * the last number.
     *
     * @param mean at least 0
     * @param dispersion at least 0
     */
    static CountDistribution negativeBinomial(double mean, double dispersion) {
        if (!(mean >= 0 && dispersion >= 0)) {
            throw new IllegalArgumentException(
                    "mean and dispersion must be >= 0, were %s and %s".formatted(mean, dispersion));
        }
        if (mean == 0) {
            return point(0);
        }
        int start = (int) Math.min(mean, LARGEST - 1.0);
        double[] mass = new double[Math.max(16, 2 * start + 16)];
        mass[start] = Math.exp(logMass(start, mean, dispersion));
        for (int k = start; k > 0; k--) {
            mass[k - 1] = mass[k] * k / rise(k - 1, mean, dispersion);
        }
        int last = start;
        double at = mass[start];
        while (last + 1 < LARGEST && at > TAIL) {
            at *= rise(last, mean, dispersion) / (last + 1);
            last++;
            if (last == mass.length) {
                mass = Arrays.copyOf(mass, 2 * last);
            }
            mass[last] = at;
        }
        return new CountDistribution(cumulated(mass, last + 1));
    }

    /** The ratio of the masses at k + 1 and k, times k + 1. */
    private static double rise(int k, double mean, double dispersion) {
        return mean * (1 + k * dispersion) / (1 + dispersion * mean);
    }

    /** The logarithm of the negative binomial's probability of {@code k}. */
    static double logMass(int k, double mean, double dispersion) {
        if (dispersion < 1e-9) {
            return k * Math.log(mean) - mean - Gamma.logGamma(k + 1.0);
        }
        double size = 1 / dispersion;
        double odds = dispersion * mean;
        double grown = Math.log1p(odds);
        return logWays(k, size) - size * grown + k * (Math.log(odds) - grown);
    }

    /**
     * The logarithm of Γ(k + size) / (Γ(size) k!): for small numbers, which most are, that of a
     * plain product, a tenth of the work of three gamma functions.
     */
    static double logWays(int k, double size) {
        if (k > FEW || size > LARGE) {
            return Gamma.logGamma(k + size) - Gamma.logGamma(size) - Gamma.logGamma(k + 1.0);
        }
        double ways = 1;
        for (int j = 0; j < k; j++) {
            ways *= (size + j) / (j + 1);
        }
        return Math.log(ways);
    }

    /** Just this number. */
    static CountDistribution point(int number) {
        double[] upTo = new double[number + 1];
        upTo[number] = 1;
        return new CountDistribution(upTo);
    }

    /** A number that need not be whole, as the two whole ones around it. */
    static CountDistribution near(double number) {
        int below = (int) Math.floor(number);
        double[] mass = new double[below + 2];
        mass[below] = below + 1 - number;
        mass[below + 1] = number - below;
        return new CountDistribution(cumulated(mass, mass.length));
    }

    /** Each number as often as it was seen; at least one was. */
    static CountDistribution seen(int... times) {
        double[] mass = Arrays.stream(times).asDoubleStream().toArray();
        return new CountDistribution(cumulated(mass, mass.length));
    }

    /** The distributions mixed, each with its weight; weights must sum to more than 0. */
    static CountDistribution mixed(List<CountDistribution> parts, double... weights) {
        int n = parts.stream().mapToInt(p -> p.upTo.length).max().orElse(1);
        double sum = Arrays.stream(weights).sum();
        double[] upTo = new double[n];
        for (int i = 0; i < weights.length; i++) {
            double weight = weights[i] / sum;
            double[] part = parts.get(i).upTo;
            for (int k = 0; weight > 0 && k < n; k++) {
                upTo[k] += weight * (k < part.length ? part[k] : 1);
            }
        }
        upTo[n - 1] = 1;
        return new CountDistribution(upTo);
    }

    private static double[] cumulated(double[] mass, int n) {
        double[] upTo = new double[n];
        double sum = 0;
        for (int k = 0; k < n; k++) {
            sum += mass[k];
            upTo[k] = sum;
        }
        for (int k = 0; k < n; k++) {
            upTo[k] = Math.min(1, upTo[k] / sum);
        }
        upTo[n - 1] = 1;
        return upTo;
    }

    /** The distribution whose probabilities of at most k are bent by a rising function of them. */
    CountDistribution bent(java.util.function.DoubleUnaryOperator by) {
        double[] bent = new double[upTo.length];
        for (int k = 0; k < bent.length; k++) {
            bent[k] = Math.min(1, by.applyAsDouble(upTo[k]));
        }
        bent[bent.length - 1] = 1;
        return new CountDistribution(bent);
    }

    /**
     * The same, but no number less likely to be reached than by {@code part}: for a count that
     * holds the other.
     */
    public CountDistribution notBelow(CountDistribution part) {
        double[] both = new double[Math.max(upTo.length, part.upTo.length)];
        for (int k = 0; k < both.length; k++) {
            both[k] = Math.min(atMost(k), part.atMost(k));
        }
        return new CountDistribution(both);
    }

    /** The probability of at most {@code number}. */
    public double atMost(int number) {
        return number < 0 ? 0 : number < upTo.length ? upTo[number] : 1;
    }

    /** The probability of at least {@code number}. */
    public double atLeast(int number) {
        return 1 - atMost(number - 1);
    }

    /** The number expected on average. */
    public double mean() {
        double sum = 0;
        for (double p : upTo) {
            sum += 1 - p;
        }
        return sum;
    }

    /**
     * The least number that is not exceeded with a probability of at least {@code share}.
     *
     * @param share 0 to 1
     */
    public int quantile(double share) {
        int low = 0;
        int high = upTo.length - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo[middle] >= share) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    /**
     * The continuous ranked probability score of what came, in events; 0 is best.
     *
     * <p>The sum over k of (P(at most k) − 1{came ≤ k})². Gneiting and Raftery, "Strictly Proper
     * Scoring Rules, Prediction, and Estimation", JASA 102 (2007); for counts Czado, Gneiting and
     * Held, "Predictive Model Assessment for Count Data", Biometrics 65 (2009).
     */
    public double crps(int came) {
        double sum = Math.max(0, came - upTo.length);
        for (int k = 0; k < upTo.length; k++) {
            double miss = k >= came ? 1 - upTo[k] : upTo[k];
            sum += miss * miss;
        }
        return sum;
    }

    /**
     * The logarithmic score, −ln P(what came); what was held less probable than 10⁻⁶, or
     * impossible, counts as that probable, so that a mean can be taken.
     */
    public double logScore(int came) {
        return -Math.log(Math.max(LEAST, atMost(came) - atMost(came - 1)));
    }
}
