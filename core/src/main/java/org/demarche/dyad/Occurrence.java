package org.demarche.dyad;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.demarche.event.Dyad;
import org.demarche.event.Status;
import org.demarche.ontology.EventClass;
import org.demarche.text.PartialDate;

/**
 * One thing that happened, reported once or many times.
 *
 * @param reports its reports, at least one; the first tells best and stands for all
 * @param joins why each report after the first was joined to it, in their order
 */
public record Occurrence(List<Report> reports, List<String> joins) {
    public Occurrence {
        reports = List.copyOf(reports);
        joins = List.copyOf(joins);
        if (reports.isEmpty() || joins.size() != reports.size() - 1) {
            throw new IllegalArgumentException(
                    "there must be a report and a reason for each after the first, were %d and %d"
                            .formatted(reports.size(), joins.size()));
        }
    }

    /** Something reported once. */
    public static Occurrence of(Report report) {
        return new Occurrence(List.of(report), List.of());
    }

    /** The report that tells best. */
    public Report head() {
        return reports.get(0);
    }

    public Dyad dyad() {
        return head().dyad();
    }

    public EventClass what() {
        return head().what();
    }

    public Status status() {
        return head().status();
    }

    /** When it happened, as exactly as its best report tells. */
    public PartialDate date() {
        return head().date();
    }

    /** The first day it can have happened, if anything is known. */
    public Optional<LocalDate> day() {
        return head().day();
    }

    /** Whether the order of the parties means nothing. */
    public boolean isMutual() {
        return head().isMutual();
    }

    /** Whether it is told as having happened. */
    public boolean isActual() {
        return status().isActual();
    }

    /**
     * How many documents tell of it, as far as the data sets count; reports out of one document
     * count it once.
     */
    public int documents() {
        Map<List<String>, Integer> most = new HashMap<>();
        for (Report report : reports) {
            List<String> document = List.of(report.origin().dataset(), document(report));
            most.merge(document, report.documents(), Math::max);
        }
        return most.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What it came out of; a row that names no document, and its mirror, for themselves. */
    private static String document(Report report) {
        String known = report.origin().document();
        return known.isEmpty()
                ? report.outside()
                        .map(o -> Stream.of(o.actorText(), o.recipientText()).sorted().toList())
                        .map(names -> String.join(" and ", names))
                        .orElse("key " + report.origin().key())
                : known;
    }

    /** Whether {@code actor} acts in it; in a mutual one both do. */
    public boolean isBy(String actor) {
        return isMutual() || dyad().actor().code().equals(actor);
    }
}
