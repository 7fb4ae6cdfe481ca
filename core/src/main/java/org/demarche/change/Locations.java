package org.demarche.change;

import java.util.Arrays;

/**
 * Where a turn can be between its neighbours, and whether there is one at all.
 *
 * <p>Each place between the neighbouring turns is weighed by its likelihood with the regimes'
 * numbers integrated out to first order, exp(−deviance / 2) × Π length^(−p/2); the interval is the
 * places around the best that hold 90 % of the weight, and the evidence compares their sum with one
 * regime in place of two, both held equally likely beforehand. In the spirit of Yao, "Estimating
 * the number of change-points via Schwarz' criterion", Statistics and Probability Letters 6 (1988),
 * and Zhang and Siegmund (2007). Takes the neighbouring turns for known. At most {@value #REACH}
 * places on each side are tried.
 */
final class Locations {
    static final int REACH = 2000;
    private static final double LEVEL = 0.9;

    private final Candidate candidate;
    private final Deviance deviance;

    Locations(Candidate candidate, Deviance deviance) {
        this.candidate = candidate;
        this.deviance = deviance;
    }

    /**
     * Where, by places in the sample, and how likely at all.
     *
     * @param low first place
     * @param high last place
     * @param evidence logarithm of the odds for a turn
     */
    record Location(int low, int high, double evidence) {}

    /** The turn that begins regime {@code turn} of these edges, 1 for the first turn. */
    Location of(int[] edges, int turn) {
        int at = edges[turn];
        int from = Math.max(edges[turn - 1] + candidate.shortest(), at - REACH);
        int to = Math.min(edges[turn + 1] - candidate.shortest(), at + REACH);
        double[] weights = logWeights(edges, turn, from, to);
        double most = Arrays.stream(weights).max().orElse(0);
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            weights[i] = Math.exp(weights[i] - most);
            sum += weights[i];
        }
        int low = at - from;
        int high = at - from;
        double held = weights[low];
        while (held < LEVEL * sum) {
            double left = low > 0 ? weights[low - 1] : -1;
            double right = high + 1 < weights.length ? weights[high + 1] : -1;
            if (left < 0 && right < 0) {
                break;
            }
            held += Math.max(left, right);
            if (left >= right) {
                low--;
            } else {
                high++;
            }
        }
        double odds = most + Math.log(sum) - logWithout(edges, turn);
        return new Location(from + low, from + high, odds);
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
            sum += step * Math.exp((without - with) / 2 - occam(at, n - at, n));
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
            weights[at - from] = -fit / 2 - occam(at - left, right - at, right - left);
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
    private double occam(int left, int right, int both) {
        double numbers = candidate.model().parameters() / 2.0;
        return numbers * Math.log((double) left * right / both) + Math.log(candidate.length());
    }
}
