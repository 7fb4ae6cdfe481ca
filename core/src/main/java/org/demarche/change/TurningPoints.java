package org.demarche.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.change.Locations.Location;

/**
 * Finds when a series turned: the front door.
 *
 * <p>What a regime is, is found out from the series; then the partition is taken that the modified
 * criterion of Schwarz speaks for among all those that are exactly best at some penalty, with as
 * many observations counted as independent as the noise leaves. Nothing is to be set, and nothing
 * is set for one series that is not set for all. Equal input gives equal output.
 *
 * <p>Fails where a series moves in waves or seasons, which it takes for noise and answers with
 * fewer turning points; where a change is slow, which lines tell and levels cut into steps; and
 * where a regime is shorter than three to five observations.
 */
public final class TurningPoints {
    /** Fewer observations than this tell nothing. */
    private static final int FEWEST = 5;

    private TurningPoints() {}

    /** The turning points of plain values; {@code NaN} for missing ones. */
    public static TurningPointReport in(double... values) {
        return in(ValueSeries.of(values));
    }

    /** The turning points of a series, of the model that suits it. */
    public static TurningPointReport in(ValueSeries series) {
        Sample sample = Sample.of(series);
        List<String> missing = missing(series, sample);
        if (sample.length() < FEWEST) {
            return nothing(series, sample, missing, 0.5, tooFew(sample));
        }
        if (sample.isConstant() && !series.hasExposure()) {
            return nothing(series, sample, missing, 1, "All values are equal.");
        }
        Fit fit = new ModelChoice(sample, series.hasExposure()).choose();
        return report(series, fit, missing);
    }

    /**
     * The turning points of a series under a given model.
     *
     * @throws IllegalArgumentException if the model is one of counts and a value is negative
     */
    public static TurningPointReport in(ValueSeries series, ChangeModel model) {
        Sample sample = Sample.of(series);
        List<String> missing = missing(series, sample);
        if (sample.length() < FEWEST) {
            return nothing(series, sample, missing, 0.5, tooFew(sample));
        }
        if (sample.isConstant() && !model.isOfCounts()) {
            return nothing(series, sample, missing, 1, "All values are equal.");
        }
        return report(series, GivenModel.fit(sample, model), missing);
    }

    private static String tooFew(Sample sample) {
        return "%d observations are too few to tell; %d are needed."
                .formatted(sample.length(), FEWEST);
    }

    private static List<String> missing(ValueSeries series, Sample sample) {
        int missing = series.length() - sample.length();
        return missing == 0
                ? List.of()
                : List.of("%d of %d observations are missing.".formatted(missing, series.length()));
    }

    private static TurningPointReport nothing(
            ValueSeries series, Sample sample, List<String> missing, double none, String why) {
        List<String> reasons = new ArrayList<>(missing);
        reasons.add(why);
        List<Regime> regimes =
                sample.length() == 0
                        ? List.of()
                        : Regimes.of(
                                ChangeModel.LEVEL,
                                sample,
                                new int[] {0, sample.length()},
                                series.length());
        return new TurningPointReport(
                series,
                ChangeModel.LEVEL,
                reasons,
                List.of(),
                regimes,
                none,
                Optional.empty(),
                0,
                sample.length());
    }

    private static TurningPointReport report(ValueSeries series, Fit fit, List<String> missing) {
        Candidate candidate = fit.candidate();
        int[] edges = fit.chosen().partition().edges();
        Locations locations = new Locations(candidate, fit.deviance());
        double none = edges.length == 2 ? locations.none() : 1;
        List<Location> places = new ArrayList<>();
        for (int turn = 1; turn < edges.length - 1; turn++) {
            places.add(locations.of(edges, turn));
            edges[turn] = places.get(turn - 1).at();
        }
        List<Regime> regimes = Regimes.of(fit.model(), candidate.sample(), edges, series.length());
        List<TurningPoint> points = new ArrayList<>();
        double worth = fit.deviance().independent() / candidate.length();
        for (int turn = 1; turn < edges.length - 1; turn++) {
            Location where = places.get(turn - 1);
            int[] index = candidate.sample().index();
            int shorter = Math.min(edges[turn] - edges[turn - 1], edges[turn + 1] - edges[turn]);
            double probability = TurnProbability.of(where.evidence(), shorter * worth);
            Regime before = regimes.get(turn - 1);
            Regime after = regimes.get(turn);
            points.add(
                    new TurningPoint(
                            after.from(),
                            index[where.low() - 1] + 1,
                            index[where.high()],
                            where.evidence(),
                            probability,
                            before.expected(before.end() - 1),
                            after.expected(after.from()),
                            Stability.of(fit, where.low(), where.high())));
            none *= 1 - probability;
        }
        List<String> why = new ArrayList<>(missing);
        why.addAll(fit.why());
        return new TurningPointReport(
                series,
                fit.model(),
                why,
                points,
                regimes,
                none,
                NearestTurns.of(fit, series.length()),
                fit.path().penalty(),
                fit.deviance().independent());
    }
}
