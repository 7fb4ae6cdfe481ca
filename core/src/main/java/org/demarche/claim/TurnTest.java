package org.demarche.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.TurningPoints;
import org.demarche.change.ValueSeries;
import org.demarche.dyad.Occurrence;
import org.demarche.turning.MannKendall;
import org.demarche.turning.PairTurns;

/**
 * Whether ties turned at the time claimed: whether a turning point of the monthly hostile acts, or
 * of the friendly ones, for each unit of what was reported, can lie in that month or beside it.
 *
 * <p>A drift the same way in the three years before makes it mixed: it had begun. Fewer than {@link
 * PairTurns#FEWEST_EVENTS} acts or {@link PairTurns#FEWEST_PERIODS} months that were read tell
 * nothing, as for any search for turning points.
 */
final class TurnTest implements FormTest {
    private static final int DRIFT_MONTHS = 36;

    @Override
    public Outcome of(Question question, View view) {
        if (!question.isBounded()) {
            return Outcome.notEnough("When ties are claimed to have turned is not told.");
        }
        LocalDate day = question.window().from();
        List<Occurrence> all = view.clear(question.subject(), view.reach());
        List<Occurrence> hostile =
                all.stream().filter(o -> !o.what().type().quad().isCooperative()).toList();
        List<Occurrence> friendly =
                all.stream().filter(o -> o.what().type().quad().isCooperative()).toList();
        List<Window> months =
                view.months(view.reach()).stream().filter(m -> view.exposure(m) > 0).toList();
        List<String> reasons = new ArrayList<>();
        List<Figure> figures = figures(question, view, hostile);
        Evidence after = Evidence.of("hostile since", within(hostile, question.window()));
        Evidence before =
                Evidence.of(
                        "hostile before", within(hostile, new Window(LocalDate.of(1, 1, 1), day)));
        if (months.size() < PairTurns.FEWEST_PERIODS
                || Math.max(hostile.size(), friendly.size()) < PairTurns.FEWEST_EVENTS) {
            reasons.add(
                    "%d hostile and %d friendly acts over %d months read: at least %d acts and %d months are needed to tell when ties turned."
                            .formatted(
                                    hostile.size(),
                                    friendly.size(),
                                    months.size(),
                                    PairTurns.FEWEST_EVENTS,
                                    PairTurns.FEWEST_PERIODS));
            return new Outcome(Ruling.NOT_ENOUGH, reasons, figures, after, before);
        }
        Ruling ruling =
                Ruling.CONTRADICTED == one(new Kind("hostile", hostile), months, view, day, reasons)
                        ? one(new Kind("friendly", friendly), months, view, day, reasons)
                        : reasons.get(reasons.size() - 1).startsWith("A drift")
                                ? Ruling.MIXED
                                : Ruling.BORNE_OUT;
        return new Outcome(ruling, reasons, figures, after, before);
    }

    private static List<Figure> figures(Question question, View view, List<Occurrence> hostile) {
        List<Figure> figures = new ArrayList<>();
        Window since = question.window();
        figures.add(view.rate("hostile since", within(hostile, since).size(), since));
        question.before(view.reach(), true)
                .ifPresent(
                        b ->
                                figures.add(
                                        view.rate("hostile before", within(hostile, b).size(), b)));
        return figures;
    }

    private static List<Occurrence> within(List<Occurrence> acts, Window window) {
        return acts.stream().filter(o -> window.contains(o.date())).toList();
    }

    /** Acts of one kind. */
    private record Kind(String name, List<Occurrence> acts) {}

    private static Ruling one(
            Kind kind, List<Window> months, View view, LocalDate day, List<String> reasons) {
        double[] counts = new double[months.size()];
        Arrays.setAll(counts, i -> within(kind.acts(), months.get(i)).size());
        double[] exposure = months.stream().mapToDouble(view::exposure).toArray();
        List<String> labels =
                months.stream().map(m -> m.from().toString().substring(0, 7)).toList();
        TurningPointReport report =
                TurningPoints.in(ValueSeries.of(counts).withExposure(exposure).withLabels(labels));
        int at = index(months, day);
        Optional<TurningPoint> turn =
                report.turningPoints().stream()
                        .filter(t -> t.low() - 1 <= at && at <= t.high() + 1)
                        .findFirst();
        if (turn.isEmpty()) {
            reasons.add(
                    report.hasTurned()
                            ? "The %s acts turned at other times: %s."
                                    .formatted(kind.name(), String.join(", ", times(report)))
                            : "The %s acts never turned.".formatted(kind.name()));
            return Ruling.CONTRADICTED;
        }
        TurningPoint found = turn.get();
        reasons.add(
                "The %s acts turned in %s (90 %%: %s to %s), with a probability of %.2f."
                        .formatted(
                                kind.name(),
                                report.label(found.index()),
                                report.label(found.low()),
                                report.label(found.high()),
                                found.probability()));
        double[] rates = new double[Math.min(DRIFT_MONTHS, found.low())];
        int first = found.low() - rates.length;
        Arrays.setAll(rates, i -> counts[first + i] / exposure[first + i]);
        MannKendall drift = MannKendall.of(rates);
        if (drift.isDrift() && drift.isUp() == found.change() > 0) {
            reasons.add(
                    "A drift the same way had begun before it, p " + RateTest.p(drift.p()) + ".");
            return Ruling.MIXED;
        }
        return Ruling.BORNE_OUT;
    }

    private static List<String> times(TurningPointReport report) {
        return report.turningPoints().stream().map(t -> report.label(t.index())).toList();
    }

    private static int index(List<Window> months, LocalDate day) {
        for (int i = 0; i < months.size(); i++) {
            if (day.isBefore(months.get(i).end())) {
                return i;
            }
        }
        return months.size();
    }
}
