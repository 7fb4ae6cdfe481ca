package org.demarche.record.export;

import java.nio.file.Path;
import org.demarche.record.aggregate.Grain;

/** Tables that need to know which reports tell of one happening, which a file beside says. */
final class JoinedSelect {
    /** Text where the first rows are empty; numbers are seen to be such. */
    private static final String GIVEN =
            """
            SELECT * FROM read_csv('%s', header = true, sample_size = -1, nullstr = '',
             types = {'id': 'VARCHAR', 'occurrence': 'VARCHAR', 'mode': 'VARCHAR', 'date': 'VARCHAR',
              'why': 'VARCHAR', 'day': 'DATE'})""";

    /**
     * Happenings by data set, from this one to that one, each in one period: that of its first
     * report, or of the first that the data set has. A pair with an unknown side, or within one
     * party, has none, as its reports are not joined.
     */
    private static final String COUNTED =
            """
            WITH placed AS (
             SELECT dataset, occurrence, actor, recipient,
              coalesce(min(%2$s) FILTER (WHERE "first") OVER o, min(%2$s) OVER o) AS period
             FROM (%1$s) WHERE factuality = 'actual'
             WINDOW o AS (PARTITION BY dataset, occurrence)),
            told AS (
             SELECT dataset, actor, recipient, period, count(DISTINCT occurrence) AS n
             FROM placed GROUP BY ALL)
            SELECT d.* REPLACE (CASE WHEN d.actor <> 'UNK' AND d.recipient <> 'UNK'
              AND d.actor <> d.recipient THEN coalesce(t.n, 0) END AS occurrences)
            FROM (%3$s) d LEFT JOIN told t ON t.dataset = d.dataset AND t.actor = d.actor
             AND t.recipient = d.recipient AND t.period = d.%4$s
            ORDER BY d.dataset, d.actor, d.recipient, d.%4$s""";

    private static final String MONTH =
            "CASE WHEN length(date) >= 7 THEN (left(date, 7) || '-01')::DATE END";

    private JoinedSelect() {}

    /**
     * @throws IllegalArgumentException if no report need be joined for the table
     */
    static String of(ExportTable table, Path reports) {
        String given = GIVEN.formatted(reports.toString().replace("'", "''"));
        return switch (table) {
            case OCCURRENCES -> given;
            case DYAD_MONTH -> COUNTED.formatted(given, MONTH, DyadSelect.of(Grain.MONTH), "month");
            case DYAD_DAY -> COUNTED.formatted(given, "day", DyadSelect.of(Grain.DAY), "day");
            default ->
                    throw new IllegalArgumentException(
                            "nothing is joined for the table " + table.label());
        };
    }
}
