package org.demarche.record.export;

import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.ontology.EventType;
import org.demarche.ontology.QuadClass;
import org.demarche.record.aggregate.Grain;

/**
 * A row a data set, pair and period: counts of what is told as having happened, over all outlets,
 * with the measures made of them. Pairs whose happenings are not counted yet have none.
 */
final class DyadSelect {
    private static final String SQL =
            """
            SELECT d.*, coalesce(e.documents, 0) AS documents, coalesce(e.all_events, 0) AS all_events
            FROM (
             SELECT dataset, actor, recipient, %1$s, events, occurrences, score_sum,
              score_sum / nullif(scored, 0) AS score_mean,
              verbal_cooperation + material_cooperation AS cooperation,
              verbal_conflict + material_conflict AS conflict,
              (verbal_cooperation + material_cooperation - verbal_conflict - material_conflict)
               / nullif(scored, 0)::DOUBLE AS balance,
              (material_cooperation + material_conflict) / nullif(scored, 0)::DOUBLE
               AS material_share,
              not_happened, %2$s
             FROM (
              SELECT dataset, actor, recipient, %1$s,
               coalesce(sum(events) FILTER (WHERE happened), 0)::BIGINT AS events,
               CASE WHEN count(*) = count(occurrences)
                THEN coalesce(sum(occurrences) FILTER (WHERE happened), 0)::BIGINT END AS occurrences,
               coalesce(sum(score_sum) FILTER (WHERE happened), 0)::DOUBLE AS score_sum,
               coalesce(sum(events) FILTER (WHERE NOT happened), 0)::BIGINT AS not_happened,
               %3$s
              FROM (SELECT *, factuality = 'actual' AS happened FROM dyad_%1$s
               WHERE %1$s IS NOT NULL)
              GROUP BY ALL)) d
            LEFT JOIN (
             SELECT dataset, %1$s, sum(documents)::BIGINT AS documents,
              sum(events)::BIGINT AS all_events
             FROM exposure_%1$s GROUP BY ALL) e ON e.dataset = d.dataset AND e.%1$s = d.%1$s
            ORDER BY d.dataset, d.actor, d.recipient, d.%1$s\
            """;

    private DyadSelect() {}

    static String of(Grain grain) {
        String period = grain.name().toLowerCase(Locale.ROOT);
        return SQL.formatted(
                period,
                names().collect(Collectors.joining(", ")),
                names().map(DyadSelect::happened)
                        .collect(
                                Collectors.joining(
                                        ",\n   ", "", ",\n   " + scored() + " AS scored")));
    }

    /** Events of a known type, which bear a score. */
    private static String scored() {
        return Stream.of(EventType.values())
                .map(t -> t.name().toLowerCase(Locale.ROOT))
                .collect(
                        Collectors.joining(
                                " + ", "coalesce(sum(", ") FILTER (WHERE happened), 0)"));
    }

    private static Stream<String> names() {
        return Stream.concat(Stream.of(QuadClass.values()), Stream.of(EventType.values()))
                .map(v -> v.name().toLowerCase(Locale.ROOT));
    }

    private static String happened(String column) {
        return "coalesce(sum(%1$s) FILTER (WHERE happened), 0)::BIGINT AS %1$s".formatted(column);
    }
}
