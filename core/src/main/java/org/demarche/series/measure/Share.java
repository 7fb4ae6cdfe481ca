package org.demarche.series.measure;

import java.util.OptionalDouble;
import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * A share of a number of events, with the range its true value can be in.
 *
 * <p>The interval is the score interval at 95 %: Wilson, "Probable Inference, the Law of
 * Succession, and Statistical Inference", Journal of the American Statistical Association 22
 * (1927). It stays within 0 and 1 and is fit for small numbers; it takes the events to be
 * independent of each other, which reports of one quarrel are not, so it is rather too narrow.
 *
 * <p>Of fewer than {@value #FEW} events only a lopsided share is put in words: one that lies on one
 * side of a half with a probability of {@value #SURE}, all shares being alike likely before the
 * count (Bayes, "An Essay towards solving a Problem in the Doctrine of Chances", Philosophical
 * Transactions 53, 1763). Where the true share is a half that is said wrongly of one count in eight
 * at most.
 *
 * @param part how many are meant, 0 to {@code whole}
 * @param whole of how many
 */
public record Share(int part, int whole) {
    /** The 97.5 % point of the normal distribution. */
    private static final double Z = 1.959963984540054;

    /** Of fewer than so many nothing is put in words: the interval spans most of what can be. */
    public static final int FEW = 10;

    /** How likely a lopsided share of few events must be to be put in words. */
    public static final double SURE = 0.95;

    public Share {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(
                    "part must be 0..whole, was %d of %d".formatted(part, whole));
        }
    }

    /** Whether it is of too few to be put in words. */
    public boolean isThin() {
        return whole < FEW;
    }

    /** Whether there are enough events, or they are lopsided enough, to put it in words. */
    public boolean isTold() {
        return !isThin() || isMajority() || isMinority();
    }

    /** Whether it is more than a half, as far as the events can tell. */
    public boolean isMajority() {
        return isThin() ? 1 - probabilityBelow(0.5) >= SURE : low() > 0.5;
    }

    /** Whether it is less than a half, as far as the events can tell. */
    public boolean isMinority() {
        return isThin() ? probabilityBelow(0.5) >= SURE : high() < 0.5;
    }

    /** How likely the true share is below a level, all shares being alike likely before. */
    public double probabilityBelow(double level) {
        return new BetaDistribution(part + 1.0, whole - part + 1.0).cumulativeProbability(level);
    }

    /** The share seen, 0 to 1; empty where there is nothing to share. */
    public OptionalDouble value() {
        return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
    }

    /** The lower end of the 95 % interval; 0 where nothing is known. */
    public double low() {
        return part == 0 ? 0 : Math.max(0, centre() - halfWidth());
    }

    /** The upper end of the 95 % interval; 1 where nothing is known. */
    public double high() {
        return part == whole ? 1 : Math.min(1, centre() + halfWidth());
    }

    /** Whether the two intervals share no value: a difference that chance hardly makes. */
    public boolean isApartFrom(Share other) {
        return low() > other.high() || other.low() > high();
    }

    private double centre() {
        return (part + Z * Z / 2) / (whole + Z * Z);
    }

    private double halfWidth() {
        double n = whole;
        double spread = part * (n - part) / n + Z * Z / 4;
        return Z * Math.sqrt(spread) / (n + Z * Z);
    }
}
