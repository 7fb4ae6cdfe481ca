package org.demarche.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import org.demarche.bench.LogisticFit.Example;
import org.demarche.change.Regime;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.TurningPoints;
import org.demarche.change.ValueSeries;
import org.demarche.turning.Refinement;

/**
 * Whether the probability of a turn holds, on the kinds of made-up series it was fitted to and on
 * others, and what looking at each regime alone costs in false turns. A turn is real if a true one
 * lies between its neighbours. Seeded.
 */
final class TurnsCalibration {
    private static final int WEEKS = 260;
    private static final int NEAR = 8;
    private static final int[] FITTED = {60, 130, 260, 500};
    private static final int[] HELD_OUT = {90, 180, 360};
    private static final double[] EDGES = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.0001};

    private TurnsCalibration() {}

    /**
     * A turn found.
     *
     * @param shorter independent observations of the shorter regime beside it
     */
    private record Found(TurningPoint point, double shorter, boolean isReal, boolean isNear) {
        /** What the odds of likelihood would say. */
        double raw() {
            return 1 / (1 + Math.exp(-point.evidence()));
        }
    }

    /** [SERIES of each kind and length, 450], or {@code fit} [SERIES]: the numbers of the scale. */
    public static void main(String[] args) {
        boolean isFit = args.length > 0 && args[0].equals("fit");
        int at = isFit ? 1 : 0;
        int series = args.length > at ? Integer.parseInt(args[at]) : 450;
        List<Found> fitted = found(MadeSeries.FITTED, FITTED, series);
        if (isFit) {
            fit(fitted);
            return;
        }
        table("kinds fitted to, odds of likelihood", fitted, Found::raw);
        table("kinds fitted to, as told", fitted, f -> f.point().probability());
        List<Found> others = new ArrayList<>();
        for (MadeSeries kind : MadeSeries.HELD_OUT) {
            List<Found> one = found(List.of(kind), HELD_OUT, series);
            others.addAll(one);
            table(kind + ", held out, as told", one, f -> f.point().probability());
        }
        table("all held out, odds of likelihood", others, Found::raw);
        table("all held out, as told", others, f -> f.point().probability());
        System.out.println(
                "false turns     whole only  refined   (share of series with any too many)");
        for (int turns = 0; turns <= 2; turns++) {
            falseTurns(series * 2, turns);
        }
    }

    private static List<MadeSeries> kinds() {
        return List.of(MadeSeries.values());
    }

    private static List<Found> found(List<MadeSeries> kinds, int[] lengths, int series) {
        List<Found> found = new ArrayList<>();
        for (MadeSeries kind : kinds) {
            for (int length : lengths) {
                int made = length < 500 ? series : series / 3;
                for (int seed = 0; seed < made; seed++) {
                    Random random =
                            new Random(
                                    31L * kinds().indexOf(kind) + 7919L * length + seed * 1000003L);
                    int[] truth = MadeSeries.turns(random, length, seed % 3);
                    add(TurningPoints.in(kind.with(random, length, truth)), truth, found);
                }
            }
        }
        return found;
    }

    private static void add(TurningPointReport report, int[] truth, List<Found> found) {
        double worth = report.independent() / report.series().length();
        for (int i = 0; i < report.turningPoints().size(); i++) {
            TurningPoint point = report.turningPoints().get(i);
            Regime before = report.regimes().get(i);
            Regime after = report.regimes().get(i + 1);
            found.add(
                    new Found(
                            point,
                            worth * Math.min(before.length(), after.length()),
                            holds(truth, before.from() + 1, after.end() - 1),
                            holds(truth, point.index() - NEAR, point.index() + NEAR)));
        }
    }

    private static void fit(List<Found> found) {
        List<Example> examples = new ArrayList<>();
        for (Found one : found) {
            Map<String, Double> clues =
                    Map.of(
                            "base",
                            1.0,
                            "evidence",
                            Math.sqrt(Math.max(0, one.point().evidence())),
                            "observations",
                            Math.log(Math.max(0.3, one.shorter())));
            examples.add(new Example(clues, one.isReal(), 1));
        }
        LogisticFit.fit(examples, 1e-3)
                .forEach((name, weight) -> System.out.printf("%-12s %7.3f%n", name, weight));
    }

    private static void table(String what, List<Found> found, ToDoubleFunction<Found> told) {
        System.out.println(what);
        System.out.println(
                "probability  turns  mean told  a turn between neighbours  within 8 observations");
        for (int bin = 0; bin + 1 < EDGES.length; bin++) {
            double from = EDGES[bin];
            double to = EDGES[bin + 1];
            List<Found> in =
                    found.stream()
                            .filter(f -> told.applyAsDouble(f) >= from)
                            .filter(f -> told.applyAsDouble(f) < to)
                            .toList();
            if (!in.isEmpty()) {
                System.out.printf(
                        "%.2f-%.2f    %5d  %.3f      %.3f                      %.3f%n",
                        from,
                        Math.min(1, to),
                        in.size(),
                        in.stream().mapToDouble(told).average().orElse(0),
                        (double) in.stream().filter(Found::isReal).count() / in.size(),
                        (double) in.stream().filter(Found::isNear).count() / in.size());
            }
        }
    }

    private static void falseTurns(int series, int turns) {
        int whole = 0;
        int refined = 0;
        for (int seed = 0; seed < series; seed++) {
            Random random = new Random(90_000 + seed);
            MadeSeries kind = seed % 2 == 0 ? MadeSeries.CLUSTERED : MadeSeries.OVERDISPERSED;
            int[] truth = MadeSeries.turns(random, WEEKS, turns);
            ValueSeries made = kind.with(random, WEEKS, truth);
            whole += TurningPoints.in(made).turningPoints().size() > turns ? 1 : 0;
            refined += Refinement.of(made).turningPoints().size() > turns ? 1 : 0;
        }
        System.out.printf(
                "%d turns true    %.3f       %.3f%n",
                turns, (double) whole / series, (double) refined / series);
    }

    private static boolean holds(int[] truth, int low, int high) {
        for (int turn : truth) {
            if (turn >= low && turn <= high) {
                return true;
            }
        }
        return false;
    }
}
