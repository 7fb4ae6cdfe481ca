package org.demarche.change;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds what flared up within the regimes of a series of counts and was over before it could be a
 * regime: stretches of 1 to {@value #LONGEST} observations with far more than expected.
 *
 * <p>A stretch is held against the {@value #AROUND} observations of its regime that are nearest to
 * it, by the distribution that {@link Prediction} has of them, wider by as much as neighbours'
 * correlation widens a sum. As several episodes hide each other, the most surprising is taken out
 * and the rest looked at again, up to {@value #MOST} times; all up to the last that is surprising
 * count (Rosner, "Percentage Points for a Generalized ESD Many-Outlier Procedure", Technometrics
 * 25, 1983). Surprising is a probability of less than {@value #LEVEL} in all, over as many
 * stretches as there are (Bonferroni). Stretches that reach into the interval of a turning point
 * are not looked at: there it is the turn that is uncertain. O(n) time, some 240 steps each.
 *
 * <p>Where counts cluster, short bursts belong to the noise, and some are told nevertheless.
 */
final class Episodes {
    private static final int LONGEST = 4;
    private static final int AROUND = 60;
    private static final int FEWEST = 12;
    private static final int MOST = 10;
    private static final double LEVEL = 0.01;

    /** So many stretches, the most surprising at first sight, are looked at again. */
    private static final int AGAIN = 200;

    private final ValueSeries series;
    private final boolean[] isOpen;
    private final int stretches;

    private Episodes(TurningPointReport report) {
        this.series = report.series();
        int n = series.length();
        this.isOpen = new boolean[n];
        for (int i = 0; i < n; i++) {
            isOpen[i] = series.isObserved(i);
        }
        this.stretches = LONGEST * (int) IntStream.range(0, n).filter(i -> isOpen[i]).count();
        for (TurningPoint turn : report.turningPoints()) {
            for (int i = turn.low(); i <= turn.high(); i++) {
                isOpen[i] = false;
            }
        }
    }

    /** In the order of time; none in what is no series of counts. */
    static List<Episode> in(TurningPointReport report) {
        if (!report.model().isOfCounts()) {
            return List.of();
        }
        Episodes search = new Episodes(report);
        return report.regimes().stream().flatMap(r -> search.within(r).stream()).toList();
    }

    private List<Episode> within(Regime regime) {
        List<Episode> taken = new ArrayList<>();
        List<Episode> candidates = candidates(regime);
        int told = 0;
        while (taken.size() < MOST && !candidates.isEmpty()) {
            Episode first = candidates.get(0);
            taken.add(first);
            IntStream.range(first.from(), first.end()).forEach(i -> isOpen[i] = false);
            if (first.p() < LEVEL) {
                told = taken.size();
            }
            double widening = correlation(regime);
            candidates =
                    candidates.stream()
                            .filter(c -> isOpen(c.from(), c.end()))
                            .map(c -> episode(c.from(), c.end(), regime, widening))
                            .flatMap(List::stream)
                            .sorted(Comparator.comparingDouble(Episode::p))
                            .toList();
        }
        return joined(taken.subList(0, told));
    }

    private List<Episode> candidates(Regime regime) {
        double correlation = correlation(regime);
        List<Episode> all = new ArrayList<>();
        for (int from = regime.from(); from < regime.end(); from++) {
            for (int end = from + 1; end <= Math.min(from + LONGEST, regime.end()); end++) {
                if (isOpen(from, end) && series.value(from) > 0 && series.value(end - 1) > 0) {
                    all.addAll(episode(from, end, regime, correlation));
                }
            }
        }
        return all.stream().sorted(Comparator.comparingDouble(Episode::p)).limit(AGAIN).toList();
    }

    private boolean isOpen(int from, int end) {
        return IntStream.range(from, end).allMatch(i -> isOpen[i]);
    }

    /** None where less came than expected, or the regime is too short to expect anything. */
    private List<Episode> episode(int from, int end, Regime regime, double correlation) {
        double[] counts = new double[AROUND];
        double[] exposure = new double[AROUND];
        int n = 0;
        int left = from - 1;
        int right = end;
        while (n < AROUND && (left >= regime.from() || right < regime.end())) {
            boolean isLeft =
                    right >= regime.end() || (left >= regime.from() && from - left <= right - end);
            int next = isLeft ? left-- : right++;
            if (isOpen[next]) {
                counts[n] = series.value(next);
                exposure[n++] = series.exposure(next);
            }
        }
        double count = 0;
        double read = 0;
        for (int i = from; i < end; i++) {
            count += series.value(i);
            read += series.exposure(i);
        }
        if (n < FEWEST) {
            return List.of();
        }
        Prediction usual = Prediction.of(counts, exposure, read);
        if (count <= usual.mean()) {
            return List.of();
        }
        double together = 1 + 2 * correlation * (end - from - 1) / (end - from);
        int events = (int) count;
        double p = Math.min(1, stretches * usual.widened(together).atLeast(events));
        return List.of(new Episode(from, end, events, usual.mean(), p));
    }

    /** Between neighbours of a regime that are open, at least 0. */
    private double correlation(Regime regime) {
        double together = 0;
        double squares = 0;
        double before = Double.NaN;
        for (int i = regime.from(); i < regime.end(); i++) {
            double expected = regime.expected(i) * series.exposure(i);
            double off =
                    isOpen[i] && expected > 0
                            ? (series.value(i) - expected) / Math.sqrt(expected)
                            : Double.NaN;
            squares += Double.isNaN(off) ? 0 : off * off;
            together += Double.isNaN(off * before) ? 0 : off * before;
            before = off;
        }
        return squares > 0 ? Math.max(0, together / squares) : 0;
    }

    /** Those that follow on each other are one. */
    private static List<Episode> joined(List<Episode> taken) {
        List<Episode> joined = new ArrayList<>();
        for (Episode next :
                taken.stream().sorted(Comparator.comparingInt(Episode::from)).toList()) {
            int at = joined.size() - 1;
            if (at >= 0 && joined.get(at).end() == next.from()) {
                Episode last = joined.get(at);
                joined.set(
                        at,
                        new Episode(
                                last.from(),
                                next.end(),
                                last.count() + next.count(),
                                last.expected() + next.expected(),
                                Math.min(last.p(), next.p())));
            } else {
                joined.add(next);
            }
        }
        return joined;
    }
}
