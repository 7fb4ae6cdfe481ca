package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.demarche.evaluation.Estimate.Interval;

/** A figure that is a sum over texts divided by another sum over texts. */
final class Ratio {
    /** The square of the 97.5 % point of the normal distribution. */
    private static final double Z2 = 1.959963984540054 * 1.959963984540054;

    private final List<Entry> entries = new ArrayList<>();
    private double part;
    private double whole;

    private record Entry(int text, double part, double whole) {}

    void add(int text, double part, double whole) {
        if (part != 0 || whole != 0) {
            entries.add(new Entry(text, part, whole));
            this.part += part;
            this.whole += whole;
        }
    }

    /** Its value if each text counts so many times; not a number if there is no whole. */
    double value(int[] times) {
        double part = 0;
        double whole = 0;
        for (Entry e : entries) {
            part += times[e.text()] * e.part();
            whole += times[e.text()] * e.whole();
        }
        return whole == 0 ? Double.NaN : part / whole;
    }

    /**
     * The 95 % interval. Where the draws cannot vary, as when all or none is right or one text
     * holds everything, it is the score interval of a share of independent events: Wilson,
     * "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927).
     *
     * @param draws values of it, draw by draw
     * @param weight how many parts one event makes: 2 in F1, else 1
     */
    Interval interval(double[] draws, int weight) {
        double n = whole / weight;
        if (n == 0) {
            return Interval.UNKNOWN;
        }
        Interval drawn = Bootstrap.interval(draws, Interval.UNKNOWN);
        return drawn.low() < drawn.high() ? drawn : wilson(part / whole, n);
    }

    private static Interval wilson(double share, double n) {
        double centre = (share * n + Z2 / 2) / (n + Z2);
        double half = Math.sqrt(Z2 * (n * share * (1 - share) + Z2 / 4)) / (n + Z2);
        double low = share == 0 ? 0 : Math.max(0, centre - half);
        return new Interval(low, share == 1 ? 1 : Math.min(1, centre + half));
    }
}
