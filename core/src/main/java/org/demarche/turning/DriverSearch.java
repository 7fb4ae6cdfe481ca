package org.demarche.turning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.change.Regime;
import org.demarche.dyad.Occurrence;
import org.demarche.ontology.EventType;
import org.demarche.ontology.QuadClass;
import org.demarche.series.PairHistory;
import org.demarche.series.Period;
import org.demarche.series.Series;
import org.demarche.series.SeriesPoint;
import org.demarche.series.measure.Measure;
import org.demarche.turning.PairTurn.When;

/**
 * Finds what drives a turning point: how the frequency of each type changed from the regime before
 * to the one after, and which occurrences about that time contribute most.
 *
 * <p>Where the measure rises, these are what it counts; where it falls, what goes against what it
 * counts (an agreement where conflict ebbs). Occurrences of one type by the same side, at most
 * {@value #APART} days from one to the next, are told as one. Its weight is the sum of their scores
 * in size, times (1 + after) / (1 + before) of its type's frequency for each thousand articles, if
 * that is more than 1. O(n log n) in the events. It names what stands beside the turn, which need
 * not have caused it.
 */
final class DriverSearch {
    private static final int APART = 3;
    private static final int MOST = 3;

    /** Scores that differ by no more are taken for alike. */
    private static final double ALIKE = 1;

    private final List<Occurrence> events;
    private final Series series;
    private final Measure measure;

    DriverSearch(PairHistory pair, Series series, Measure measure) {
        this.events =
                pair.occurrences().stream()
                        .filter(o -> series.frame().takes(o, series.a()))
                        .filter(e -> e.date().isDay())
                        .sorted(Comparator.comparing(Occurrence::date))
                        .toList();
        this.series = series;
        this.measure = measure;
    }

    Drivers about(When when, Regime before, Regime after, boolean isRise) {
        Map<EventType, TypeShift> shifts = shifts(before, after);
        Period last =
                when.latest().end().isAfter(when.period().end()) ? when.latest() : when.period();
        LocalDate end = last.unit().periodOf(last.end()).end();
        List<Driver> drivers = between(when.earliest().from(), end, isRise, shifts);
        List<TypeShift> changed =
                shifts.values().stream()
                        .filter(s -> s.change() != 0 && isPart(s.type().quad()))
                        .sorted(Comparator.comparingDouble(s -> -Math.abs(s.change())))
                        .limit(MOST)
                        .toList();
        return new Drivers(changed, weightiest(drivers, true), weightiest(drivers, false));
    }

    /** What the measure counts from the first period to the last. */
    Drivers during(Period first, Period last) {
        List<Driver> drivers = between(first.from(), last.end(), true, Map.of());
        return new Drivers(List.of(), weightiest(drivers, true), weightiest(drivers, false));
    }

    private List<Driver> between(
            LocalDate from, LocalDate end, boolean isRise, Map<EventType, TypeShift> shifts) {
        List<Occurrence> near =
                events.stream()
                        .filter(e -> within(e, from, end))
                        .filter(e -> drives(e.what().type().quad(), isRise))
                        .toList();
        List<Driver> drivers = new ArrayList<>();
        for (EventType type : EventType.values()) {
            runs(near.stream().filter(e -> e.what().type() == type).toList())
                    .forEach(run -> drivers.add(driver(run, shifts)));
        }
        return drivers;
    }

    private boolean drives(QuadClass quad, boolean isRise) {
        boolean isOfAll = Stream.of(QuadClass.values()).allMatch(measure::isRaisedBy);
        return isOfAll || measure.isRaisedBy(quad) == isRise;
    }

    /** Of a count the types it adds up; shares and means hang on all. */
    private boolean isPart(QuadClass quad) {
        return !measure.isCount() || measure.isRaisedBy(quad);
    }

    private static boolean within(Occurrence event, LocalDate from, LocalDate end) {
        LocalDate day = event.day().orElseThrow();
        return !day.isBefore(from) && day.isBefore(end);
    }

    private Map<EventType, TypeShift> shifts(Regime before, Regime after) {
        Map<EventType, TypeShift> shifts = new EnumMap<>(EventType.class);
        for (EventType type : EventType.values()) {
            shifts.put(type, new TypeShift(type, rate(type, before), rate(type, after)));
        }
        return shifts;
    }

    private double rate(EventType type, Regime regime) {
        double count = 0;
        double articles = 0;
        for (SeriesPoint point : series.points().subList(regime.from(), regime.end())) {
            if (point.isRead()) {
                count += point.events().byType().getOrDefault(type, 0);
                articles += point.exposure().articles();
            }
        }
        return articles == 0 ? 0 : Held.ARTICLES * count / articles;
    }

    /** Cuts reports, in order of time, into runs of one occurrence each. */
    private static List<List<Occurrence>> runs(List<Occurrence> inOrder) {
        List<List<Occurrence>> runs = new ArrayList<>();
        for (String actor :
                inOrder.stream().map(DriverSearch::actor).distinct().sorted().toList()) {
            List<Occurrence> run = new ArrayList<>();
            for (Occurrence event : inOrder) {
                if (actor(event).equals(actor)) {
                    if (!run.isEmpty() && days(run.get(run.size() - 1), event) > APART) {
                        runs.add(run);
                        run = new ArrayList<>();
                    }
                    run.add(event);
                }
            }
            runs.add(run);
        }
        return runs;
    }

    private static String actor(Occurrence event) {
        return event.isMutual() ? "" : event.dyad().actor().code();
    }

    private static long days(Occurrence one, Occurrence next) {
        return ChronoUnit.DAYS.between(one.day().orElseThrow(), next.day().orElseThrow());
    }

    private static Driver driver(List<Occurrence> run, Map<EventType, TypeShift> shifts) {
        Occurrence told = head(run);
        double size = run.stream().mapToDouble(DriverSearch::size).sum();
        TypeShift shift =
                shifts.getOrDefault(told.what().type(), new TypeShift(told.what().type(), 0, 0));
        double more = Math.max(1, (1 + shift.after()) / (1 + shift.before()));
        int reports = run.stream().mapToInt(o -> o.reports().size()).sum();
        return new Driver(told, run.size(), reports, size * more);
    }

    /**
     * What stands for a run: of the strongest, those of the day most is reported of, and of these
     * the strongest, told by the most documents.
     */
    private static Occurrence head(List<Occurrence> run) {
        double strongest = run.stream().mapToDouble(DriverSearch::size).max().orElseThrow();
        List<Occurrence> strong = run.stream().filter(o -> size(o) >= strongest - ALIKE).toList();
        Map<LocalDate, Integer> told = new TreeMap<>();
        strong.forEach(o -> told.merge(o.day().orElseThrow(), o.documents(), Integer::sum));
        int most = told.values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        return strong.stream()
                .filter(o -> told.getOrDefault(o.day().orElseThrow(), 0) == most)
                .min(
                        Comparator.comparing(Occurrence::date)
                                .thenComparing(o -> -size(o))
                                .thenComparing(o -> -o.documents())
                                .thenComparing(o -> -confidence(o))
                                .thenComparing(o -> o.head().origin().key()))
                .orElseThrow();
    }

    private static double confidence(Occurrence occurrence) {
        return occurrence.head().coded().map(e -> e.event().grounds().confidence()).orElse(0.0);
    }

    private static double size(Occurrence event) {
        return Math.abs(event.what().score());
    }

    private static List<Driver> weightiest(List<Driver> drivers, boolean deeds) {
        return drivers.stream()
                .filter(d -> d.head().what().type().quad().isDeed() == deeds)
                .sorted(
                        Comparator.comparingDouble((Driver d) -> -d.weight())
                                .thenComparing(d -> d.told().origin().key()))
                .limit(MOST)
                .toList();
    }
}
