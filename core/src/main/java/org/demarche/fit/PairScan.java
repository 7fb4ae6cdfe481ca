package org.demarche.fit;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import org.demarche.change.Prediction;
import org.demarche.record.PairDay;
import org.demarche.record.Reporting;

/**
 * All pairs of the last days, ranked by how far they are out of line.
 *
 * <p>Time is cut backwards from the last day into stretches of equal length. For every pair that is
 * on record in the last of them or in the {@value #STRETCHES} before, and for conflict and
 * cooperation apart, the count of the last is held against what those before let expect at what was
 * read ({@link Prediction}); the probabilities are adjusted for the number of questions ({@link
 * FalseDiscovery}), pairs that are quiet among them. O(pairs × stretches) after one pass. Unlike
 * {@link EventFit} it takes the time before as it is, without asking when it turned.
 *
 * @param from the first of the last days
 * @param end the day after the last
 * @param datasets the data sets counted
 * @param questions how many pairs and sides were looked at
 * @param alarms those with any event in the last days, the least expected first
 */
public record PairScan(
        LocalDate from,
        LocalDate end,
        SortedSet<String> datasets,
        int questions,
        List<Alarm> alarms) {
    /** How many stretches before the last are looked at. */
    public static final int STRETCHES = 24;

    public PairScan {
        alarms = List.copyOf(alarms);
    }

    /**
     * Looks at the days before {@code end}.
     *
     * @param days how many, at least 1
     */
    public static PairScan of(List<PairDay> pairs, Reporting reporting, LocalDate end, int days) {
        if (days < 1) {
            throw new IllegalArgumentException("days must be >= 1, was " + days);
        }
        double[] read = new double[STRETCHES + 1];
        for (Reporting.Part part : reporting.parts()) {
            int stretch = stretch(part.from(), end, days);
            boolean isWithin =
                    stretch >= 0 && stretch == stretch(part.end().minusDays(1), end, days);
            if (isWithin) {
                read[stretch] += part.articles();
            }
        }
        LocalDate from = end.minusDays(days);
        if (read[0] == 0) {
            return new PairScan(from, end, reporting.datasets(), 0, List.of());
        }
        Map<String, double[]> counts = new TreeMap<>();
        for (PairDay day : pairs) {
            int stretch = stretch(day.day(), end, days);
            if (stretch >= 0) {
                String key = day.a() + " " + day.b();
                for (boolean isHostile : new boolean[] {true, false}) {
                    double[] of =
                            counts.computeIfAbsent(
                                    key + (isHostile ? " -" : " +"),
                                    k -> new double[STRETCHES + 1]);
                    of[stretch] += day.quad().isCooperative() == isHostile ? 0 : day.events();
                }
            }
        }
        return new PairScan(from, end, reporting.datasets(), counts.size(), alarms(counts, read));
    }

    /** The number of the stretch a day lies in, 0 for the last; −1 for none. */
    private static int stretch(LocalDate day, LocalDate end, int days) {
        long before = ChronoUnit.DAYS.between(day, end) - 1;
        return before < 0 || before / days > STRETCHES ? -1 : (int) (before / days);
    }

    private static List<Alarm> alarms(Map<String, double[]> counts, double[] read) {
        double[] exposure = java.util.Arrays.copyOfRange(read, 1, read.length);
        boolean isKnown = java.util.Arrays.stream(exposure).anyMatch(e -> e > 0);
        if (!isKnown) {
            return List.of();
        }
        List<Alarm> raw = new ArrayList<>();
        for (Map.Entry<String, double[]> entry : counts.entrySet()) {
            String[] key = entry.getKey().split(" ", -1);
            double[] before =
                    java.util.Arrays.copyOfRange(entry.getValue(), 1, entry.getValue().length);
            int seen = (int) entry.getValue()[0];
            Prediction prediction = Prediction.of(before, exposure, read[0]);
            raw.add(
                    new Alarm(
                            key[0],
                            key[1],
                            key[2].equals("-"),
                            seen,
                            prediction,
                            prediction.atLeast(seen),
                            1));
        }
        double[] q = FalseDiscovery.adjusted(raw.stream().mapToDouble(Alarm::p).toArray());
        List<Alarm> alarms = new ArrayList<>();
        for (int i = 0; i < q.length; i++) {
            Alarm a = raw.get(i);
            if (a.seen() > 0) {
                alarms.add(
                        new Alarm(
                                a.a(),
                                a.b(),
                                a.isHostile(),
                                a.seen(),
                                a.prediction(),
                                a.p(),
                                q[i]));
            }
        }
        alarms.sort(
                Comparator.comparingDouble(Alarm::p)
                        .thenComparing(Alarm::a)
                        .thenComparing(Alarm::b));
        return alarms;
    }
}
