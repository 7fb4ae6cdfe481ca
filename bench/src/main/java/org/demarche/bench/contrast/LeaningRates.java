package org.demarche.bench.contrast;

import java.util.Locale;
import java.util.function.Predicate;
import org.demarche.series.measure.Share;
import org.demarche.series.measure.ShareDifference;
import org.demarche.wording.Leaning;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * How often a ledger or contrast speaks of shares that do not differ, or of a half as of less or
 * more: no draws, but the sum over all counts there can be.
 */
public final class LeaningRates {
    private static final int[][] SIZES = {{3, 3}, {5, 5}, {15, 7}, {10, 10}, {20, 20}, {50, 50}};
    private static final double[] SHARES = {0.1, 0.3, 0.5, 0.7};

    private LeaningRates() {}

    public static void main(String[] args) {
        System.out.println("| events | true share of both | likely | settled |");
        System.out.println("|---|---|---|---|");
        for (int[] size : SIZES) {
            for (double share : SHARES) {
                System.out.printf(
                        Locale.ROOT,
                        "| %d and %d | %.1f | %.1f %% | %.1f %% |%n",
                        size[0],
                        size[1],
                        share,
                        100 * rate(size, share, share, Leaning::isLikely),
                        100 * rate(size, share, share, LeaningRates::isSettled));
            }
        }
        System.out.println();
        System.out.println(
                "| events | true shares | first larger: likely | settled | second larger: likely"
                        + " |");
        System.out.println("|---|---|---|---|---|");
        for (int[] size : SIZES) {
            System.out.printf(
                    Locale.ROOT,
                    "| %d and %d | 0.5, 0.2 | %.0f %% | %.0f %% | %.1f %% |%n",
                    size[0],
                    size[1],
                    100 * rate(size, 0.5, 0.2, d -> d.probabilityOfMore() >= Leaning.LIKELY),
                    100 * rate(size, 0.5, 0.2, d -> d.probabilityOfMore() >= Leaning.SETTLED),
                    100 * rate(size, 0.5, 0.2, d -> d.probabilityOfMore() <= 1 - Leaning.LIKELY));
        }
        System.out.println();
        System.out.println(
                "| events of a side | true share | said to be less or more than a half |");
        System.out.println("|---|---|---|");
        for (int n = 3; n <= 12; n++) {
            System.out.printf(Locale.ROOT, "| %d | 0.5 | %.1f %% |%n", n, 100 * lopsided(n, 0.5));
        }
    }

    private static boolean isSettled(ShareDifference d) {
        double more = d.probabilityOfMore();
        return Math.max(more, 1 - more) >= Leaning.SETTLED;
    }

    private static double rate(
            int[] size, double one, double other, Predicate<ShareDifference> isSaid) {
        BinomialDistribution first = new BinomialDistribution(size[0], one);
        BinomialDistribution second = new BinomialDistribution(size[1], other);
        double rate = 0;
        for (int i = 0; i <= size[0]; i++) {
            for (int k = 0; k <= size[1]; k++) {
                boolean isHit =
                        isSaid.test(
                                new ShareDifference(new Share(i, size[0]), new Share(k, size[1])));
                rate += isHit ? first.probability(i) * second.probability(k) : 0;
            }
        }
        return rate;
    }

    private static double lopsided(int n, double share) {
        BinomialDistribution counts = new BinomialDistribution(n, share);
        double rate = 0;
        for (int i = 0; i <= n; i++) {
            Share seen = new Share(i, n);
            rate += seen.isMajority() || seen.isMinority() ? counts.probability(i) : 0;
        }
        return rate;
    }
}
