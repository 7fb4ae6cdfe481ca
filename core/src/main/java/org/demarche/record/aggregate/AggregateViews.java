package org.demarche.record.aggregate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.demarche.ontology.EventType;
import org.demarche.ontology.QuadClass;

/**
 * The counts as people read them: {@code dyad_day} and {@code dyad_month}, one row a pair, period,
 * source and factuality, with a column for each type and quad class.
 */
final class AggregateViews {
    private static final String SCORED = "type IN (" + types(List.of(QuadClass.values())) + ")";
    private static final String EXPOSURE =
            """
            CREATE OR REPLACE VIEW exposure_%1$s AS
            SELECT dataset, outlet, %1$s, sum(documents)::BIGINT AS documents,
             sum(events)::BIGINT AS events
            FROM exposure_change GROUP BY ALL
            HAVING sum(documents) <> 0 OR sum(events) <> 0\
            """;
    private static final String DYAD =
            """
            CREATE OR REPLACE VIEW dyad_%1$s AS
            SELECT d.*, CASE WHEN d.actor <> 'UNK' AND d.recipient <> 'UNK'
              AND d.actor <> d.recipient AND u.a IS NULL THEN coalesce(o.occurrences, 0)::BIGINT
              END AS occurrences,
             coalesce(e.documents, 0) AS documents, coalesce(e.events, 0) AS all_events
            FROM (SELECT actor, recipient, dataset, outlet, factuality, %1$s,
              sum(events)::BIGINT AS events, sum(score_sum)::DOUBLE AS score_sum,
              (sum(score_sum) / sum(events) FILTER (WHERE %2$s))::DOUBLE AS score_mean%3$s
             FROM %4$s GROUP BY ALL HAVING sum(events) <> 0) d
            LEFT JOIN dyad_%1$s_occurrence o ON o.actor = d.actor AND o.recipient = d.recipient
             AND o.dataset = d.dataset AND o.outlet = d.outlet AND o.factuality = d.factuality
             AND o.%1$s IS NOT DISTINCT FROM d.%1$s
            LEFT JOIN dyad_uncounted u ON u.a = least(d.actor, d.recipient)
             AND u.b = greatest(d.actor, d.recipient)
            LEFT JOIN exposure_%1$s e ON e.dataset = d.dataset AND e.outlet = d.outlet
             AND e.%1$s IS NOT DISTINCT FROM d.%1$s\
            """;

    private AggregateViews() {}

    /** Statements that make the views and keep what their columns hold. */
    static List<String> statements() {
        List<String> statements = new ArrayList<>();
        for (Grain grain : Grain.values()) {
            statements.add(EXPOSURE.formatted(grain.column()));
            statements.add(DYAD.formatted(grain.column(), SCORED, countColumns(), grain.table()));
            statements.addAll(ViewWords.statements(grain));
        }
        return statements;
    }

    private static String countColumns() {
        StringBuilder columns = new StringBuilder();
        for (QuadClass quad : QuadClass.values()) {
            columns.append(count("type IN (" + types(List.of(quad)) + ")", quad));
        }
        for (EventType type : EventType.values()) {
            columns.append(count("type = '" + type + "'", type));
        }
        return columns.toString();
    }

    private static String count(String condition, Enum<?> column) {
        return ",\n  coalesce(sum(events) FILTER (WHERE %s), 0)::BIGINT AS %s"
                .formatted(condition, column.name().toLowerCase(Locale.ROOT));
    }

    private static String types(List<QuadClass> quads) {
        return Arrays.stream(EventType.values())
                .filter(t -> quads.contains(t.quad()))
                .map(t -> "'" + t + "'")
                .collect(Collectors.joining(", "));
    }
}
