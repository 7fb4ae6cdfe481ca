package org.demarche.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.change.cost.BiweightCost;

/** Tells in the series' own unit how each regime was. */
final class Regimes {
    private Regimes() {}

    /**
     * One regime for each pair of edges.
     *
     * @param edges places in the sample where regimes begin and, last, end
     * @param length of the series: the first regime begins and the last ends with it
     */
    static List<Regime> of(ChangeModel model, Sample sample, int[] edges, int length) {
        List<Regime> regimes = new ArrayList<>();
        for (int r = 1; r < edges.length; r++) {
            int from = r == 1 ? 0 : sample.index()[edges[r - 1]];
            int end = r == edges.length - 1 ? length : sample.index()[edges[r]];
            regimes.add(of(model, sample, new int[] {edges[r - 1], edges[r]}, from, end));
        }
        return regimes;
    }

    private static Regime of(ChangeModel model, Sample sample, int[] places, int from, int end) {
        Lines.Line line = Lines.through(sample.index(), sample.values(), places[0], places[1]);
        double slope = model.hasSlope() ? line.slope() : 0;
        double level = model.hasSlope() ? line.at((from + end - 1) / 2.0) : line.height();
        if (model.isOfCounts()) {
            level = rate(sample, places);
        } else if (model == ChangeModel.ROBUST_LEVEL) {
            level = robust(sample, places);
        }
        double squares = 0;
        for (int i = places[0]; i < places[1]; i++) {
            double unit = model.isOfCounts() ? sample.exposure()[i] : 1;
            double expected = level + slope * (sample.index()[i] - (from + end - 1) / 2.0);
            double apart = sample.values()[i] / unit - expected;
            squares += apart * apart;
        }
        double spread =
                model == ChangeModel.ROBUST_LEVEL
                        ? Robust.deviation(
                                Arrays.copyOfRange(sample.values(), places[0], places[1]))
                        : Math.sqrt(squares / (places[1] - places[0]));
        return new Regime(from, end, level, slope, spread);
    }

    private static double rate(Sample sample, int[] places) {
        double counts = 0;
        double exposure = 0;
        for (int i = places[0]; i < places[1]; i++) {
            counts += sample.values()[i];
            exposure += sample.exposure()[i];
        }
        return counts / exposure;
    }

    /** The mean of what lies within three robust standard deviations. */
    private static double robust(Sample sample, int[] places) {
        double[] values = Arrays.copyOfRange(sample.values(), places[0], places[1]);
        double deviation = Robust.deviation(values);
        return deviation > 0
                ? new BiweightCost(values, 3 * deviation).level(0, values.length)
                : Robust.median(values);
    }
}
