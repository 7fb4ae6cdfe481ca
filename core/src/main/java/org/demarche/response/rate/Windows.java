package org.demarche.response.rate;

import java.util.Arrays;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.demarche.series.measure.Share;

/**
 * Stretches of days after acts, and stretches to hold them against.
 *
 * <p><em>Cases</em>: an act is a case unless it comes within the stretch after the last case, so
 * that no two stretches overlap and a run of acts counts once. <em>Base</em>: stretches end to end
 * that do not begin on or within a stretch after any act of the kind; whether acts come later in
 * them is left open, as choosing by that would choose by what the other did. A stretch counts if
 * something was read in both its halves and the record reaches to its end. The day of the act
 * itself never counts, as no order is known within a day. {@link Matching} says which are compared.
 */
final class Windows {
    /** Fewer shifts than this tell nothing. */
    private static final int FEWEST_SHIFTS = 99;

    private final boolean[] acts;
    private final boolean[] answers;
    private final boolean[] read;
    private final int length;
    private final int[] actsBefore;
    private final int[] answersBefore;
    private final int[] readBefore;
    private final Matching matching;

    /**
     * @param acts whether there is one, day by day
     * @param answers whether there is one
     * @param read whether anything was read of the day
     * @param length days of a stretch, at least 2
     */
    Windows(boolean[] acts, boolean[] answers, boolean[] read, int length) {
        this.acts = acts;
        this.answers = answers;
        this.read = read;
        this.length = length;
        this.actsBefore = sums(acts);
        this.answersBefore = sums(answers);
        this.readBefore = sums(read);
        this.matching = Matching.of(declustered(), base());
    }

    private static int[] sums(boolean[] days) {
        int[] sums = new int[days.length + 1];
        for (int d = 0; d < days.length; d++) {
            sums[d + 1] = sums[d] + (days[d] ? 1 : 0);
        }
        return sums;
    }

    /** Cases that are followed to the end. */
    private int[] declustered() {
        int last = -length;
        int[] kept = new int[acts.length];
        int n = 0;
        for (int d = 0; d < acts.length; d++) {
            if (acts[d] && d >= last + length) {
                last = d;
                kept[n] = d;
                n += isFollowed(d) ? 1 : 0;
            }
        }
        return Arrays.copyOf(kept, n);
    }

    /** The same with time running backwards: what came before acts. */
    Windows reversed() {
        return new Windows(turned(acts), turned(answers), turned(read), length);
    }

    private static boolean[] turned(boolean[] days) {
        boolean[] turned = new boolean[days.length];
        for (int d = 0; d < days.length; d++) {
            turned[d] = days[days.length - 1 - d];
        }
        return turned;
    }

    /** Which cases are held against which base. */
    Matching matching() {
        return matching;
    }

    int actDays() {
        return actsBefore[acts.length];
    }

    private boolean isFollowed(int day) {
        int half = day + 1 + length / 2;
        int end = day + 1 + length;
        return day >= 0
                && end <= read.length
                && readBefore[half] > readBefore[day + 1]
                && readBefore[end] > readBefore[half];
    }

    private boolean isAnswered(int day) {
        return answersBefore[day + 1 + length] > answersBefore[day + 1];
    }

    /** How many of these stretches saw an answer. */
    Share answered(int... days) {
        return new Share((int) Arrays.stream(days).filter(this::isAnswered).count(), days.length);
    }

    private int[] base() {
        int[] kept = new int[acts.length];
        int n = 0;
        int next = 0;
        for (int d = 0; d < acts.length; d++) {
            boolean isFree = actsBefore[d + 1] == actsBefore[Math.max(0, d + 1 - length)];
            if (d >= next && isFree && isFollowed(d)) {
                kept[n++] = d;
                next = d + length;
            }
        }
        return Arrays.copyOf(kept, n);
    }

    /** Days from each act to the first answer within the stretch; −1 for none. */
    int[] lags(int... days) {
        return Arrays.stream(days)
                .map(
                        d ->
                                IntStream.rangeClosed(1, Math.min(length, answers.length - 1 - d))
                                        .filter(lag -> answers[d + lag])
                                        .findFirst()
                                        .orElse(-1))
                .toArray();
    }

    Curve curve(int... days) {
        int[] followed = new int[days.length];
        Arrays.fill(followed, length);
        return Curve.of(lags(days), followed, length);
    }

    /**
     * How often cases moved in time all together, by from one stretch to a year, earlier and later
     * and round the ends of the record, are answered as unusually: a permutation that keeps how
     * acts come in runs, how answers do, and the climate of the year. Empty where the record is too
     * short. O(shifts × cases) time.
     */
    OptionalDouble shiftTest() {
        int days = acts.length;
        int[] cases = matching.cases();
        double[] shares = new double[2 * Matching.NEAR + 1];
        int n = 0;
        double mean = 0;
        for (int shift = -Matching.NEAR; shift <= Matching.NEAR; shift++) {
            if (Math.abs(shift) >= length && 2 * Math.abs(shift) <= days) {
                double share = movedShare(cases, shift);
                if (!Double.isNaN(share)) {
                    shares[n++] = share;
                    mean += share;
                }
            }
        }
        if (n < FEWEST_SHIFTS || cases.length == 0) {
            return OptionalDouble.empty();
        }
        mean /= n;
        double off = Math.abs(movedShare(cases, 0) - mean) - 1e-12;
        int asFar = 0;
        for (int i = 0; i < n; i++) {
            asFar += Math.abs(shares[i] - mean) >= off ? 1 : 0;
        }
        return OptionalDouble.of((1.0 + asFar) / (1.0 + n));
    }

    private double movedShare(int[] cases, int shift) {
        int followed = 0;
        int answered = 0;
        for (int day : cases) {
            int moved = Math.floorMod(day + shift, acts.length);
            if (isFollowed(moved)) {
                followed++;
                answered += isAnswered(moved) ? 1 : 0;
            }
        }
        return followed == 0 ? Double.NaN : (double) answered / followed;
    }
}
