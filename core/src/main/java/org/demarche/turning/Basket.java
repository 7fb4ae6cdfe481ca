package org.demarche.turning;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.TurningPoints;
import org.demarche.change.ValueSeries;
import org.demarche.record.PairDay;
import org.demarche.series.Series;
import org.demarche.series.SeriesPoint;
import org.demarche.series.measure.Measure;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Other pairs, to tell a turn of one pair from a turn in what is read or how it is told: the most
 * reported ones that share no party with it, all others together, and the number of articles.
 *
 * <p>A turn is taken to be shared if another's lies at most {@value #NEAR} periods from its
 * interval and goes the same way. How many would be by chance is told by how many turns the others
 * have in all. O(pairs) searches. It cannot tell a turn in coverage of this pair alone.
 */
final class Basket {
    private static final int MOST = 16;
    private static final int FEWEST_EVENTS = 40;
    private static final int NEAR = 1;

    private final List<TurningPointReport> pairs;
    private final TurningPointReport all;
    private final TurningPointReport reading;
    private final int length;

    private Basket(
            List<TurningPointReport> pairs,
            TurningPointReport all,
            TurningPointReport reading,
            int length) {
        this.pairs = pairs;
        this.all = all;
        this.reading = reading;
        this.length = length;
    }

    /** The basket for a series, counted as {@code measure} does; any event if it is no count. */
    static Basket of(Series series, Measure measure, List<PairDay> days) {
        Measure counted = measure.isCount() ? measure : Measure.EVENTS;
        int n = series.points().size();
        double[] all = new double[n];
        TreeMap<String, double[]> strangers = new TreeMap<>();
        for (PairDay day : days) {
            boolean isSame = isOf(day, series.a()) && isOf(day, series.b());
            int index = series.frame().indexOf(day.day());
            if (index >= 0 && !isSame && counted.isRaisedBy(day.quad())) {
                all[index] += day.events();
                if (!isOf(day, series.a()) && !isOf(day, series.b())) {
                    String pair = day.a() + " " + day.b();
                    strangers.computeIfAbsent(pair, k -> new double[n])[index] += day.events();
                }
            }
        }
        List<TurningPointReport> pairs =
                strangers.values().stream()
                        .filter(counts -> sum(counts) >= FEWEST_EVENTS)
                        .sorted(Comparator.comparingDouble(Basket::sum).reversed())
                        .limit(MOST)
                        .map(counts -> TurningPoints.in(held(series, counts)))
                        .toList();
        double[] read =
                series.points().stream().mapToDouble(p -> p.exposure().articles()).toArray();
        return new Basket(pairs, TurningPoints.in(held(series, all)), TurningPoints.in(read), n);
    }

    private static boolean isOf(PairDay day, String party) {
        return day.a().equals(party) || day.b().equals(party);
    }

    private static double sum(double[] counts) {
        return java.util.Arrays.stream(counts).sum();
    }

    private static ValueSeries held(Series series, double[] counts) {
        List<SeriesPoint> points = series.points();
        double[] values =
                IntStream.range(0, counts.length)
                        .mapToDouble(i -> points.get(i).isRead() ? counts[i] : Double.NaN)
                        .toArray();
        double[] exposure = points.stream().mapToDouble(p -> p.exposure().articles()).toArray();
        return ValueSeries.of(values).withExposure(exposure);
    }

    /** Who turned about the same time as {@code point}. */
    Placebo about(TurningPoint point) {
        List<TurningPointReport> near = new ArrayList<>();
        int sameWay = 0;
        for (TurningPointReport pair : pairs) {
            if (turnsNear(pair, point)) {
                near.add(pair);
            }
            sameWay += (int) pair.turningPoints().stream().filter(t -> isSameWay(t, point)).count();
        }
        double reach = point.high() - point.low() + 1.0 + 2 * NEAR;
        double share = pairs.isEmpty() ? 0 : (double) sameWay / pairs.size();
        double chance = 1 - Math.exp(-share * reach / length);
        double p =
                near.isEmpty()
                        ? 1
                        : 1
                                - new BinomialDistribution(pairs.size(), chance)
                                        .cumulativeProbability(near.size() - 1);
        return new Placebo(
                pairs.size(), near.size(), p, turnsNear(all, point), turnsNear(reading, point));
    }

    private static boolean turnsNear(TurningPointReport other, TurningPoint point) {
        return other.turningPoints().stream()
                .filter(t -> isSameWay(t, point))
                .anyMatch(t -> t.index() >= point.low() - NEAR && t.index() <= point.high() + NEAR);
    }

    private static boolean isSameWay(TurningPoint one, TurningPoint other) {
        return Math.signum(one.change()) == Math.signum(other.change());
    }
}
