package org.demarche.response;

import java.util.List;

/**
 * The same question asked where there can be no answer.
 *
 * @param tried how many were tried
 * @param passing how many pass for an answer, p below 0.05; about one in twenty should
 * @param asStrong how many are at least as strong as what was found
 */
public record Placebo(int tried, int passing, int asStrong) {
    private static final double LEVEL = 0.05;

    /** None was tried. */
    public static final Placebo NONE = new Placebo(0, 0, 0);

    public Placebo {
        if (passing < 0 || passing > tried || asStrong < 0 || asStrong > tried) {
            throw new IllegalArgumentException(
                    "passing and asStrong must be 0..tried, were %d and %d of %d"
                            .formatted(passing, asStrong, tried));
        }
    }

    /** What probabilities of placebos say of one that was found. */
    static Placebo of(double found, List<Double> p) {
        return new Placebo(
                p.size(),
                (int) p.stream().filter(x -> x < LEVEL).count(),
                (int) p.stream().filter(x -> x <= found).count());
    }

    /** The two taken together. */
    public Placebo and(Placebo other) {
        return new Placebo(tried + other.tried, passing + other.passing, asStrong + other.asStrong);
    }

    /** Whether what was found is too usual to be told: more than one in twenty are as strong. */
    public boolean isAsStrong() {
        return asStrong > LEVEL * tried;
    }
}
