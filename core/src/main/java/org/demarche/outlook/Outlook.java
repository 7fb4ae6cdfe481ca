package org.demarche.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.Occurrence;
import org.demarche.ontology.EventClass;
import org.demarche.outlook.forecast.PoolSettings;
import org.demarche.outlook.forecast.RollingForecast;
import org.demarche.outlook.forecast.Window;
import org.demarche.record.Reporting;
import org.demarche.record.follow.PairFollowed;
import org.demarche.series.Period;
import org.demarche.series.measure.Measure;

/**
 * What is to be expected between two parties after the last period that was read as a whole, with
 * how good such forecasts have been.
 *
 * @param a code of the first party
 * @param b code of the second
 * @param horizon how far ahead
 * @param standing what can be said at all
 * @param extent what it is said from
 * @param counts for hostile deeds, material cooperation, all hostile and all cooperative events, in
 *     this order; empty if there is no forecast
 * @param balance of cooperation and conflict, if there is a forecast
 * @param fans of all hostile and all cooperative events; empty if there is no forecast
 * @param aftermaths what followed events as they happened lately, gravest first
 */
public record Outlook(
        String a,
        String b,
        Horizon horizon,
        Standing standing,
        Extent extent,
        List<CountOutlook> counts,
        Optional<BalanceOutlook> balance,
        List<Fan> fans,
        List<Aftermath> aftermaths) {
    /** The counts that are forecast. */
    public static final List<Measure> MEASURES =
            List.of(
                    Measure.MATERIAL_CONFLICT,
                    Measure.MATERIAL_COOPERATION,
                    Measure.CONFLICT,
                    Measure.COOPERATION);

    /** Fewer events than this are no ground for a forecast. */
    public static final int FEWEST_EVENTS = 5;

    /** The first period whose forecast is scored. */
    private static final int SCORED_FROM = 26;

    /** A unit is so large that no window has held more of them. */
    private static final int UNITS = 1500;

    public Outlook {
        counts = List.copyOf(counts);
        fans = List.copyOf(fans);
        aftermaths = List.copyOf(aftermaths);
    }

    /**
     * What a pair's outlook rests on.
     *
     * @param periods whole periods from the first that was read to the last
     * @param read how many of them were read
     * @param events of the two in them, each once
     * @param from first day of the first period; without one, of the year 1
     * @param end the day after the last of them, on which the horizon begins
     * @param until the day after the horizon
     */
    public record Extent(
            int periods, int read, int events, LocalDate from, LocalDate end, LocalDate until) {}

    /** What can be said. */
    public enum Standing {
        SCORED,
        /** A forecast, but too few were over to say how good they are. */
        UNSCORED,
        NOTHING_READ,
        NO_EVENTS,
        TOO_FEW_EVENTS,
        TOO_SHORT;

        /** Whether there is a forecast. */
        public boolean isForecast() {
            return this == SCORED || this == UNSCORED;
        }
    }

    /** From what is on record of the two alone. */
    public static Outlook of(DyadRecord pair, Reporting reporting, Horizon horizon) {
        return of(pair, reporting, horizon, List.of());
    }

    /**
     * From what is on record of the two, and of others where they are to tell what follows what.
     *
     * @param followed how often a hostile deed followed within {@link Aftermath#DAYS} days, of any
     *     pair; the pair itself is left out
     */
    public static Outlook of(
            DyadRecord pair, Reporting reporting, Horizon horizon, List<PairFollowed> followed) {
        List<Occurrence> happened = happened(pair);
        PairCounts counts = PairCounts.of(happened, reporting, horizon.unit());
        Extent extent = extent(counts, horizon);
        Standing standing = standing(extent, horizon);
        if (!standing.isForecast()) {
            return new Outlook(
                    pair.a(),
                    pair.b(),
                    horizon,
                    standing,
                    extent,
                    List.of(),
                    Optional.empty(),
                    List.of(),
                    List.of());
        }
        int unit = 1 + counts.most(horizon.periods()) / UNITS;
        Window window = Window.next(horizon.periods());
        List<CountOutlook> all = new ArrayList<>();
        for (Measure measure : MEASURES) {
            RollingForecast rolling =
                    RollingForecast.of(
                            counts.counts(measure, unit),
                            window,
                            PoolSettings.STANDARD,
                            SCORED_FROM);
            all.add(CountOutlook.of(measure, unit, rolling, horizon.periods()));
        }
        all.set(2, all.get(2).holding(all.get(0)));
        all.set(3, all.get(3).holding(all.get(1)));
        boolean isScored = all.get(0).past().size() >= Math.max(20, 3 * horizon.periods());
        return new Outlook(
                pair.a(),
                pair.b(),
                horizon,
                isScored ? Standing.SCORED : Standing.UNSCORED,
                extent,
                all,
                Optional.of(BalanceOutlook.of(counts, all.get(2), all.get(3))),
                List.of(
                        Fan.of(counts, Measure.CONFLICT, unit, horizon),
                        Fan.of(counts, Measure.COOPERATION, unit, horizon)),
                new ClassDays(happened)
                        .aftermaths(
                                extent.from(),
                                reporting.endDay().orElseThrow(),
                                followed.stream().filter(f -> !isOf(f, pair)).toList()));
    }

    private static Extent extent(PairCounts counts, Horizon horizon) {
        List<Period> periods = counts.periods();
        if (periods.isEmpty()) {
            LocalDate none = LocalDate.of(1, 1, 1);
            return new Extent(0, 0, 0, none, none, none);
        }
        LocalDate end = periods.get(periods.size() - 1).end();
        LocalDate until = end;
        for (int i = 0; i < horizon.periods(); i++) {
            until = horizon.unit().periodOf(until).end();
        }
        return new Extent(
                periods.size(), counts.read(), counts.total(), periods.get(0).from(), end, until);
    }

    private static Standing standing(Extent extent, Horizon horizon) {
        if (extent.read() == 0) {
            return Standing.NOTHING_READ;
        }
        if (extent.events() == 0) {
            return Standing.NO_EVENTS;
        }
        if (extent.read() < RollingForecast.FIRST + 2 * horizon.periods()) {
            return Standing.TOO_SHORT;
        }
        return extent.events() < FEWEST_EVENTS ? Standing.TOO_FEW_EVENTS : Standing.SCORED;
    }

    /**
     * The gravest class of each type of what happened between the two in the last {@link
     * Aftermath#DAYS} days that were read, the gravest three.
     */
    public static List<EventClass> lately(DyadRecord pair, Reporting reporting) {
        ClassDays days = new ClassDays(happened(pair));
        return reporting.endDay().map(days::late).orElse(List.of());
    }

    private static List<Occurrence> happened(DyadRecord pair) {
        return pair.occurrences().stream().filter(Occurrence::isActual).toList();
    }

    private static boolean isOf(PairFollowed followed, DyadRecord pair) {
        return (followed.a().equals(pair.a()) && followed.b().equals(pair.b()))
                || (followed.a().equals(pair.b()) && followed.b().equals(pair.a()));
    }
}
