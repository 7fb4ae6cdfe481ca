package org.demarche.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Counts the standing ties on record and looks for those that should not be there. */
final class TieCheck {
    private static final String DOUBLE =
            """
            SELECT kind || ' ' || a || ' ' || b FROM tie_decision WHERE valid_to IS NULL
            GROUP BY dataset, kind, what, a, b, name, begins, ends, source HAVING count(*) > 1
            UNION ALL SELECT dataset || ' ' || a || ' ' || b FROM outside_tie WHERE valid_to IS NULL
            GROUP BY dataset, a, b, what, name, begins, ends HAVING count(*) > 1
            UNION ALL SELECT dataset || ' ' || roll_call || ' ' || state FROM outside_vote
            WHERE valid_to IS NULL GROUP BY dataset, roll_call, state HAVING count(*) > 1""";
    private static final String STRAY =
            """
            SELECT DISTINCT 'batch ' || valid_from FROM (
             SELECT valid_from FROM tie_decision UNION ALL SELECT valid_from FROM outside_tie
             UNION ALL SELECT valid_from FROM outside_vote)
            WHERE valid_from NOT IN (SELECT number FROM batch)""";
    private static final String COUNTS =
            """
            SELECT n || CASE WHEN n = 1 THEN replace(replace(words, 'changes', 'change'), 's of ', ' of ')
              ELSE words END
            FROM (SELECT 1 AS place, '' AS dataset, count(*) AS n,
              ' accepted changes to the register' AS words FROM tie_decision WHERE valid_to IS NULL AND answer = 'accepted'
             UNION ALL SELECT 2, '', count(*), ' refused' FROM tie_decision
             WHERE valid_to IS NULL AND answer <> 'accepted'
             UNION ALL SELECT 3, dataset, count(*), ' ties of ' || dataset FROM outside_tie
             WHERE valid_to IS NULL GROUP BY dataset
             UNION ALL SELECT 4, dataset, count(*), ' votes of ' || dataset FROM outside_vote
             WHERE valid_to IS NULL AND state <> '' GROUP BY dataset)
            WHERE n > 0 ORDER BY place, dataset""";

    private final DuckDBConnection connection;

    TieCheck(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Two findings; a record of an earlier release has none of their tables, which is no harm. */
    List<Finding> findings() throws SQLException {
        boolean isEarlier = !Schema.has(connection, ParquetTable.TIE_DECISIONS);
        String counts = isEarlier ? "" : String.join(", ", texts(COUNTS));
        List<String> wrong = new ArrayList<>();
        if (!isEarlier) {
            wrong.addAll(texts(DOUBLE));
            wrong.addAll(texts(STRAY));
        }
        String detail = counts.isEmpty() ? "none on record" : counts;
        return List.of(
                new Finding("standing ties", true, detail),
                new Finding(
                        "every standing tie is told once, in a batch",
                        wrong.isEmpty(),
                        wrong.isEmpty()
                                ? ""
                                : wrong.size() + " are not: " + String.join(", ", first(wrong))));
    }

    private static List<String> first(List<String> wrong) {
        return wrong.subList(0, Math.min(3, wrong.size()));
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
