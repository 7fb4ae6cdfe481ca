package org.demarche.turning;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.change.Regime;
import org.demarche.dyad.DyadRecord;
import org.demarche.ontology.EventType;
import org.demarche.ontology.QuadClass;
import org.demarche.record.RecordedEvent;
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
 * counts (an agreement where conflict ebbs). An occurrence is a run of reports of one type between
 * the same two, at most {@value #APART} days from one to the next. Its weight is the sum of its
 * reports' scores in size, times (1 + after) / (1 + before) of its type's frequency for each
 * thousand articles, if that is more than 1. O(n log n) in the events. It names what stands beside
 * the turn, which need not have caused it.
 */
final class DriverSearch {
    private static final int APART = 3;
    private static final int MOST = 3;

    /** Scores that differ by no more are taken for alike, and the earliest report is shown. */
    private static final double ALIKE = 1;

    private final List<RecordedEvent> events;
    private final Series series;
    private final Measure measure;

    DriverSearch(DyadRecord pair, Series series, Measure measure) {
        this.events =
                pair.withoutMirrors().actual().stream()
                        .filter(e -> series.frame().takes(e.event(), series.a()))
                        .filter(e -> e.date().isDay())
                        .sorted(Comparator.comparing(RecordedEvent::date))
                        .toList();
        this.series = series;
        this.measure = measure;
    }

    Drivers about(When when, Regime before, Regime after, boolean isRise) {
        Map<EventType, TypeShift> shifts = shifts(before, after);
        Period last =
                when.latest().end().isAfter(when.period().end()) ? when.latest() : when.period();
        LocalDate from = when.earliest().from();
        LocalDate end = last.unit().periodOf(last.end()).end();
        List<RecordedEvent> near =
                events.stream()
                        .filter(e -> within(e, from, end))
                        .filter(e -> drives(e.event().type().quad(), isRise))
                        .toList();
        List<Driver> drivers = new ArrayList<>();
        for (EventType type : EventType.values()) {
            runs(near.stream().filter(e -> e.event().type() == type).toList())
                    .forEach(run -> drivers.add(driver(run, shifts)));
        }
        List<TypeShift> changed =
                shifts.values().stream()
                        .filter(s -> s.change() != 0)
                        .sorted(Comparator.comparingDouble(s -> -Math.abs(s.change())))
                        .limit(MOST)
                        .toList();
        return new Drivers(changed, weightiest(drivers, true), weightiest(drivers, false));
    }

    private boolean drives(QuadClass quad, boolean isRise) {
        boolean isOfAll = Stream.of(QuadClass.values()).allMatch(measure::isRaisedBy);
        return isOfAll || measure.isRaisedBy(quad) == isRise;
    }

    private static boolean within(RecordedEvent event, LocalDate from, LocalDate end) {
        LocalDate day = event.date().firstDay().orElseThrow();
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
    private static List<List<RecordedEvent>> runs(List<RecordedEvent> inOrder) {
        List<List<RecordedEvent>> runs = new ArrayList<>();
        for (String actor :
                inOrder.stream().map(DriverSearch::actor).distinct().sorted().toList()) {
            List<RecordedEvent> run = new ArrayList<>();
            for (RecordedEvent event : inOrder) {
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

    private static String actor(RecordedEvent event) {
        return event.event().isSymmetric() ? "" : event.event().dyad().actor().code();
    }

    private static long days(RecordedEvent one, RecordedEvent next) {
        return ChronoUnit.DAYS.between(
                one.date().firstDay().orElseThrow(), next.date().firstDay().orElseThrow());
    }

    private static Driver driver(List<RecordedEvent> run, Map<EventType, TypeShift> shifts) {
        double strongest = run.stream().mapToDouble(DriverSearch::size).max().orElseThrow();
        RecordedEvent told =
                run.stream()
                        .filter(e -> size(e) >= strongest - ALIKE)
                        .min(
                                Comparator.comparing(RecordedEvent::date)
                                        .thenComparing(e -> -e.event().grounds().confidence())
                                        .thenComparing(RecordedEvent::id))
                        .orElseThrow();
        double size = run.stream().mapToDouble(DriverSearch::size).sum();
        TypeShift shift =
                shifts.getOrDefault(told.event().type(), new TypeShift(told.event().type(), 0, 0));
        double more = Math.max(1, (1 + shift.after()) / (1 + shift.before()));
        return new Driver(told, run.size(), size * more);
    }

    private static double size(RecordedEvent event) {
        return Math.abs(event.event().what().score());
    }

    private static List<Driver> weightiest(List<Driver> drivers, boolean deeds) {
        return drivers.stream()
                .filter(d -> d.event().event().type().quad().isDeed() == deeds)
                .sorted(
                        Comparator.comparingDouble((Driver d) -> -d.weight())
                                .thenComparing(d -> d.event().id()))
                .limit(MOST)
                .toList();
    }
}
