package org.demarche.dyad;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.record.aggregate.Grain;
import org.demarche.record.aggregate.OccurrencePlace;
import org.demarche.record.outside.OutsideEvent;

/**
 * Counts happenings by day and month: each once in every data set that tells of it and in each
 * direction in which it does, where the report stands that it goes by: the first of the happening,
 * or else the earliest. Of a mutual one that is told both ways both directions have it.
 */
final class OccurrenceCounting {
    private final Map<Grain, Map<OccurrencePlace, Integer>> counts = new EnumMap<>(Grain.class);

    /** One data set's telling of what one party did to another. */
    private record Side(String dataset, String actor, String recipient) {
        static Side of(Report report) {
            return new Side(
                    report.origin().dataset(),
                    report.dyad().actor().code(),
                    report.dyad().recipient().code());
        }
    }

    /**
     * Counts one happening.
     *
     * @param reports the one that stands first before the others
     */
    void add(List<Report> reports) {
        Map<Side, List<Report>> sides = new HashMap<>();
        for (Report report : reports) {
            sides.computeIfAbsent(Side.of(report), s -> new ArrayList<>()).add(report);
        }
        Side first = Side.of(reports.get(0));
        sides.forEach(
                (side, told) -> {
                    for (Grain grain : Grain.values()) {
                        OccurrencePlace place =
                                place(byWhich(told, side.equals(first), grain), grain);
                        counts.computeIfAbsent(grain, g -> new LinkedHashMap<>())
                                .merge(place, 1, Integer::sum);
                    }
                });
    }

    Map<Grain, Map<OccurrencePlace, Integer>> counts() {
        return counts;
    }

    private static Report byWhich(List<Report> told, boolean hasHead, Grain grain) {
        Report first = told.get(0);
        if (hasHead && period(first, grain).isPresent()) {
            return first;
        }
        return told.stream()
                .filter(r -> period(r, grain).isPresent())
                .min(Comparator.comparing(r -> period(r, grain).orElse(LocalDate.MAX)))
                .orElse(first);
    }

    private static OccurrencePlace place(Report report, Grain grain) {
        Side side = Side.of(report);
        return new OccurrencePlace(
                side.actor(),
                side.recipient(),
                side.dataset(),
                report.origin().outlet(),
                report.status().factuality().label(),
                period(report, grain));
    }

    /** The period a report is counted in; none if it tells of days in more than one. */
    private static Optional<LocalDate> period(Report report, Grain grain) {
        Optional<LocalDate> first = report.day();
        Optional<LocalDate> end =
                report.outside().map(OutsideEvent::end).or(() -> report.date().endDay());
        return first.map(grain::periodOf)
                .filter(
                        period ->
                                end.map(e -> grain.periodOf(e.minusDays(1)))
                                        .filter(period::equals)
                                        .isPresent());
    }
}
