package org.demarche.outlook.forecast;

import java.util.ArrayList;
import java.util.List;

/** Follows whether the probabilities of one method were right. */
final class Watched {
    private static final List<Double> LEVELS = List.of(.5, .8, .95);
    private static final int BINS = 10;

    private final double[] stated = new double[LEVELS.size()];
    private final int[] held = new int[LEVELS.size()];
    private final int[] forecasts = new int[BINS];
    private final double[] sums = new double[BINS];
    private final int[] happened = new int[BINS];
    private int n;

    void add(CountDistribution said, int came) {
        n++;
        for (int i = 0; i < LEVELS.size(); i++) {
            int low = said.quantile((1 - LEVELS.get(i)) / 2);
            int high = said.quantile((1 + LEVELS.get(i)) / 2);
            stated[i] += said.atMost(high) - said.atMost(low - 1);
            held[i] += low <= came && came <= high ? 1 : 0;
        }
        double p = said.atLeast(1);
        int bin = (int) Math.min(BINS - 1.0, Math.max(0, p) * BINS);
        forecasts[bin]++;
        sums[bin] += p;
        happened[bin] += came > 0 ? 1 : 0;
    }

    List<Coverage> coverage() {
        List<Coverage> all = new ArrayList<>();
        if (n == 0) {
            return all;
        }
        for (int i = 0; i < LEVELS.size(); i++) {
            all.add(new Coverage(LEVELS.get(i), stated[i] / n, (double) held[i] / n));
        }
        return all;
    }

    List<ReliabilityBin> reliability() {
        List<ReliabilityBin> all = new ArrayList<>();
        for (int i = 0; i < BINS; i++) {
            double mean = forecasts[i] == 0 ? 0 : sums[i] / forecasts[i];
            all.add(
                    new ReliabilityBin(
                            (double) i / BINS, (i + 1.0) / BINS, forecasts[i], mean, happened[i]));
        }
        return all;
    }
}
