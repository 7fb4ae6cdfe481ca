package org.demarche.wording;

import org.demarche.series.measure.Share;
import org.demarche.series.measure.ShareDifference;

/**
 * Whether a side acts or speaks, and which of two sides acts more, in words as strong as the counts
 * allow.
 */
public final class Leaning {
    /**
     * From so likely on one share is said to be the larger. Of equal shares that is said wrongly in
     * at most 6 of 100 cases; docs/results/contrast.md has the table.
     */
    public static final double SETTLED = 0.975;

    /** From odds of nine to one on one share is said to be likely the larger. */
    public static final double LIKELY = 0.9;

    /** How far from a half the interval of what is about a half may reach. */
    private static final double AROUND_HALF = 0.1;

    private Leaning() {}

    /**
     * “Speaks more than it acts”.
     *
     * @param deeds the share of deeds in what a side did and said; one that can be told
     */
    public static String verb(Share deeds) {
        if (deeds.part() == 0) {
            return "speaks and does not act";
        }
        return deeds.isMajority()
                ? "acts more than it speaks"
                : deeds.isMinority()
                        ? "speaks more than it acts"
                        : isAboutHalf(deeds)
                                ? "acts about as much as it speaks"
                                : "both acts and speaks";
    }

    /** Whether the share is known well enough to be called a half; else it is just not known. */
    private static boolean isAboutHalf(Share deeds) {
        return deeds.low() >= 0.5 - AROUND_HALF && deeds.high() <= 0.5 + AROUND_HALF;
    }

    /**
     * Which of two shares is the larger: “Azerbaijan's is the larger with a probability of 0.93,
     * likely but not settled”.
     *
     * @param one whose the first is, such as “Azerbaijan's”
     * @param other whose the second is
     */
    public static String larger(ShareDifference difference, String one, String other) {
        double more = difference.probabilityOfMore();
        boolean isFirst = more >= 0.5;
        double probability = isFirst ? more : 1 - more;
        String verdict =
                probability >= SETTLED
                        ? ""
                        : probability >= LIKELY
                                ? ", likely but not settled"
                                : ", too little to settle it";
        return "%s is the larger with a probability of %s%s"
                .formatted(isFirst ? one : other, probability(probability), verdict);
    }

    /** “0.78”; never quite 1. */
    private static String probability(double p) {
        return p > 0.995 ? "over 0.99" : String.format(java.util.Locale.ROOT, "%.2f", p);
    }

    /** Whether it is likely that one of the two is the larger. */
    public static boolean isLikely(ShareDifference difference) {
        double more = difference.probabilityOfMore();
        return Math.max(more, 1 - more) >= LIKELY;
    }
}
