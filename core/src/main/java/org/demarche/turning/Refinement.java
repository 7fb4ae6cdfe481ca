package org.demarche.turning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.change.Regime;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.TurningPoints;
import org.demarche.change.ValueSeries;

/**
 * Turning points of the whole series, and then of each long regime looked at alone, until none
 * turns any more.
 *
 * <p>The search takes the noise to be alike throughout. Where one regime is a hundred times as loud
 * as another, as war is against peace, the noise of the loud one hides what turned in the quiet
 * one; alone it has its own noise and its own model. After Vostrikova, "Detecting 'disorder' in
 * multidimensional random processes", Soviet Mathematics Doklady 24 (1981), with the exact search
 * at each step. Only regimes of at least {@value #SHORTEST} observations with a turn of at least 95
 * % are cut further. O(depth) searches. Each step can be wrong by itself, so the more regimes, the
 * more false turns.
 */
public final class Refinement {
    private static final int SHORTEST = 24;
    private static final double SURE = 0.95;

    private Refinement() {}

    /** The turns of the series and of its long regimes. */
    public static TurningPointReport of(ValueSeries series) {
        TurningPointReport whole = TurningPoints.in(series);
        if (!whole.hasTurned()) {
            return whole;
        }
        List<TurningPoint> points = new ArrayList<>();
        List<Regime> regimes = new ArrayList<>();
        List<String> why = new ArrayList<>(whole.why());
        for (int i = 0; i < whole.regimes().size(); i++) {
            Regime regime = whole.regimes().get(i);
            if (i > 0) {
                points.add(whole.turningPoints().get(i - 1));
            }
            refine(series, regime, whole, points, regimes);
        }
        if (points.size() > whole.turningPoints().size()) {
            why.add("Regimes were looked at alone too, each with its own noise.");
        }
        return new TurningPointReport(
                series,
                whole.model(),
                why,
                points,
                regimes,
                whole.probabilityOfNone(),
                whole.nearest(),
                whole.penalty(),
                whole.independent());
    }

    private static void refine(
            ValueSeries series,
            Regime regime,
            TurningPointReport whole,
            List<TurningPoint> points,
            List<Regime> regimes) {
        if (regime.length() < SHORTEST) {
            regimes.add(regime);
            return;
        }
        TurningPointReport part = TurningPoints.in(part(series, regime));
        boolean isSure =
                part.hasTurned()
                        && part.turningPoints().stream().allMatch(t -> t.probability() >= SURE);
        boolean isAlike = part.model().isOfCounts() == whole.model().isOfCounts();
        if (!isSure || !isAlike) {
            regimes.add(regime);
            return;
        }
        for (int i = 0; i < part.regimes().size(); i++) {
            if (i > 0) {
                points.add(moved(part.turningPoints().get(i - 1), regime.from()));
            }
            refine(series, moved(part.regimes().get(i), regime.from()), whole, points, regimes);
        }
    }

    private static ValueSeries part(ValueSeries series, Regime regime) {
        List<String> labels =
                IntStream.range(regime.from(), regime.end()).mapToObj(series::label).toList();
        double[] values = Arrays.copyOfRange(series.values(), regime.from(), regime.end());
        ValueSeries part = ValueSeries.of(values).withLabels(labels);
        return series.hasExposure()
                ? part.withExposure(
                        IntStream.range(regime.from(), regime.end())
                                .mapToDouble(series::exposure)
                                .toArray())
                : part;
    }

    private static TurningPoint moved(TurningPoint point, int by) {
        return new TurningPoint(
                point.index() + by,
                point.low() + by,
                point.high() + by,
                point.evidence(),
                point.probability(),
                point.before(),
                point.after(),
                point.stability());
    }

    private static Regime moved(Regime regime, int by) {
        return new Regime(
                regime.from() + by,
                regime.end() + by,
                regime.level(),
                regime.slope(),
                regime.spread());
    }
}
