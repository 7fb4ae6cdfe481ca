package org.demarche.change;

import java.util.Arrays;
import java.util.Optional;
import org.demarche.change.search.BrokenLineCost;

/**
 * Where a turn can be between its neighbours, and whether there is one at all.
 *
 * <p>Each place between the neighbouring turns is weighed by its likelihood with the regimes'
 * numbers integrated out to first order, exp(−deviance / 2) × Π length^(−p/2); the interval is the
 * places around the best that hold 90 % of the weight, and the evidence compares their sum with one
 * regime in place of two, both held equally likely beforehand. In the spirit of Yao, "Estimating
 * the number of change-points via Schwarz' criterion", Statistics and Probability Letters 6 (1988),
 * and Zhang and Siegmund (2007).
 *
 * <p>A line may begin where the one before ended, and the search for lines that need not meet dates
 * such a turn badly: it takes the place from which noise makes the best jump. So of a turn between
 * lines it is asked whether they meet there: lines that do have one number fewer, and if their
 * places weigh more together, the turn is moved to the heaviest of them and the interval is theirs
 * (Schwarz, "Estimating the Dimension of a Model", Annals of Statistics 6, 1978).
 *
 * <p>Takes the neighbouring turns for known. At most {@value #REACH} places on each side are tried.
 */
final class Locations {
    static final int REACH = 2000;
    private static final double LEVEL = 0.9;

    private final Candidate candidate;
    private final Deviance deviance;
    private final Optional<BrokenLineCost> meeting;

    Locations(Candidate candidate, Deviance deviance) {
        this.candidate = candidate;
        this.deviance = deviance;
        this.meeting =
                candidate.model() == ChangeModel.TREND
                        ? Optional.of(
                                new BrokenLineCost(candidate.sample().times(), candidate.scaled()))
                        : Optional.empty();
    }

    /**
     * Where, by places in the sample, and how likely at all.
     *
     * @param at where, or a place near by if the lines meet there
     * @param low first place
     * @param high last place
     * @param evidence logarithm of the odds for a turn
     */
    record Location(int at, int low, int high, double evidence) {}

    /** The turn that begins regime {@code turn} of these edges, 1 for the first turn. */
    Location of(int[] edges, int turn) {
        int at = edges[turn];
        int from = Math.max(edges[turn - 1] + candidate.shortest(), at - REACH);
        int to = Math.min(edges[turn + 1] - candidate.shortest(), at + REACH);
        Weights apart = new Weights(logWeights(edges, turn, from, to));
        double odds = apart.logSum - logWithout(edges, turn);
        if (meeting.isPresent()) {
            Weights met = new Weights(logWeightsIfMet(meeting.get(), edges, turn, from, to));
            if (met.logSum > apart.logSum) {
                return met.around(met.heaviest(), from, odds);
            }
        }
        return apart.around(at - from, from, odds);
    }

    /** What neighbouring places weigh: shares of the heaviest, and the logarithm of the sum. */
    private static final class Weights {
        private final double[] shares;
        private final double logSum;

        Weights(double[] logs) {
            double most = Arrays.stream(logs).max().orElse(0);
            shares = Arrays.stream(logs).map(w -> Math.exp(w - most)).toArray();
            logSum = most + Math.log(Arrays.stream(shares).sum());
        }

        int heaviest() {
            int heaviest = 0;
            for (int i = 1; i < shares.length; i++) {
                heaviest = shares[i] > shares[heaviest] ? i : heaviest;
            }
            return heaviest;
        }

        /** The stretch that grows from {@code at} to the heavier side until it holds enough. */
        Location around(int at, int from, double odds) {
            double wanted = LEVEL * Arrays.stream(shares).sum();
            int low = at;
            int high = at;
            double held = shares[at];
            while (held < wanted && high - low + 1 < shares.length) {
                double left = low > 0 ? shares[low - 1] : -1;
                double right = high + 1 < shares.length ? shares[high + 1] : -1;
                held += Math.max(left, right);
                if (left >= right) {
                    low--;
                } else {
                    high++;
                }
            }
            return new Location(from + at, from + low, from + high, odds);
        }
    }

    /** The probability that the whole sample is one regime rather than two. */
    double none() {
        int n = candidate.length();
        int shortest = candidate.shortest();
        if (n < 2 * shortest) {
            return 0.5;
        }
        int step = Math.max(1, n / (2 * REACH));
        double without = deviance.of(candidate.cost(0, n));
        double sum = 0;
        for (int at = shortest; at <= n - shortest; at += step) {
            double with = deviance.of(candidate.cost(0, at, n));
            sum +=
                    step
                            * Math.exp(
                                    (without - with) / 2
                                            - occam(at, n - at, candidate.model().parameters()));
        }
        return 1 / (1 + sum);
    }

    private double[] logWeights(int[] edges, int turn, int from, int to) {
        double[] weights = new double[to - from + 1];
        int left = edges[turn - 1];
        int right = edges[turn + 1];
        boolean isAlone = candidate.model() != ChangeModel.BROKEN_LINE;
        int[] moved = isAlone ? new int[] {left, edges[turn], right} : edges.clone();
        double elsewhere = candidate.cost(edges) - candidate.cost(moved);
        for (int at = from; at <= to; at++) {
            moved[isAlone ? 1 : turn] = at;
            double fit = deviance.of(elsewhere + candidate.cost(moved));
            weights[at - from] =
                    -fit / 2 - occam(at - left, right - at, candidate.model().parameters());
        }
        return weights;
    }

    /** The same if a line begins where the one before ended: only its slope is new. */
    private double[] logWeightsIfMet(BrokenLineCost met, int[] edges, int turn, int from, int to) {
        int left = edges[turn - 1];
        int right = edges[turn + 1];
        double elsewhere = candidate.cost(edges) - candidate.cost(left, edges[turn], right);
        double[] weights = new double[to - from + 1];
        for (int at = from; at <= to; at++) {
            double fit = deviance.of(elsewhere + met.of(new int[] {left, at, right}));
            weights[at - from] = -fit / 2 - occam(at - left, right - at, 1);
        }
        return weights;
    }

    private double logWithout(int[] edges, int turn) {
        int[] merged = new int[edges.length - 1];
        System.arraycopy(edges, 0, merged, 0, turn);
        System.arraycopy(edges, turn + 1, merged, turn, merged.length - turn);
        return -deviance.of(candidate.cost(merged)) / 2;
    }

    /** What the second regime's numbers and the choice of its place cost, in log-likelihood. */
    private double occam(int left, int right, int numbers) {
        double shorter = (double) left * right / (left + right);
        return numbers / 2.0 * Math.log(shorter) + Math.log(candidate.length());
    }
}
