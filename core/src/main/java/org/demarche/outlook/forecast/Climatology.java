package org.demarche.outlook.forecast;

import java.util.Arrays;
import java.util.List;

/**
 * What windows of that length have held: all of the past, or of its last part. One more
 * observation, spread as a negative binomial of the same mean and variance, keeps what never
 * happened possible.
 */
final class Climatology implements Forecaster {
    private final Window window;
    private final int reach;
    private int[] times = new int[16];
    private int n;
    private double sum;
    private double squares;

    /**
     * @param reach how many periods back the windows may lie; 0 for all
     */
    Climatology(Window window, int reach) {
        this.window = window;
        this.reach = reach;
    }

    @Override
    public void see(Past past) {
        int length = window.length();
        put(past.total(past.length() - length, length), 1);
        if (reach > 0) {
            put(past.total(past.length() - reach - 1, length), -1);
        }
    }

    private void put(int total, int sign) {
        if (total < 0) {
            return;
        }
        if (total >= times.length) {
            times = Arrays.copyOf(times, 2 * total);
        }
        times[total] += sign;
        n += sign;
        sum += sign * (double) total;
        squares += sign * (double) total * total;
    }

    /** The mean of what windows held; with half an event more. */
    double mean() {
        return (sum + 0.5) / Math.max(1, n);
    }

    @Override
    public CountDistribution ahead(Past past) {
        double mean = mean();
        double variance = n < 2 ? 2 * mean : Math.max(0, squares / n - sum / n * sum / n);
        double dispersion = Math.max(0.1, (variance - mean) / (mean * mean));
        CountDistribution smooth =
                CountDistribution.negativeBinomial(mean, Math.min(10, dispersion));
        return n == 0
                ? smooth
                : CountDistribution.mixed(List.of(CountDistribution.seen(trimmed()), smooth), n, 1);
    }

    private int[] trimmed() {
        int end = times.length;
        while (end > 1 && times[end - 1] == 0) {
            end--;
        }
        return Arrays.copyOf(times, end);
    }

    @Override
    public void learn(int came) {}
}
