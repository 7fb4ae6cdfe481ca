package org.demarche.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Counts the claims on record and looks for those that should not be there. */
final class ClaimTableCheck {
    private static final String COUNTS =
            """
            SELECT (SELECT count(*) FROM claim WHERE valid_to IS NULL),
             (SELECT count(*) FROM article WHERE valid_to IS NULL
              AND valid_from NOT IN (SELECT batch FROM claim_batch))\
            """;
    private static final String UNCOUNTED =
            """
            SELECT 'batch ' || b.batch FROM claim_batch b LEFT JOIN
             (SELECT valid_from, count(*) AS n FROM claim GROUP BY ALL) c ON c.valid_from = b.batch
            WHERE b.claims <> coalesce(c.n, 0)
            UNION ALL SELECT 'batch ' || valid_from FROM claim
            WHERE valid_from NOT IN (SELECT batch FROM claim_batch)
            UNION ALL SELECT 'batch ' || batch FROM claim_batch
            WHERE batch NOT IN (SELECT number FROM batch)
            UNION ALL SELECT article_id FROM claim
            GROUP BY dataset, article_id, reading, valid_from HAVING count(DISTINCT number) <> count(*)\
            """;
    private static final String UNFOUNDED =
            """
            SELECT c.article_id FROM claim c
            LEFT JOIN article a ON a.id = c.article_id AND a.reading = c.reading
             AND a.valid_to IS NOT DISTINCT FROM c.valid_to
            WHERE (c.dataset = 'demarche' AND a.id IS NULL)
             OR c.claim_begin < c.sentence_begin OR c.claim_end > c.sentence_end
             OR c.claim_begin >= c.claim_end
             OR (c.holder_end > 0 AND (c.holder_begin < c.sentence_begin
              OR c.holder_end > c.sentence_end OR c.holder_begin >= c.holder_end))
             OR (c.holder <> '') <> (c.holder_end > 0) OR c.words = ''\
            """;

    private final DuckDBConnection connection;

    ClaimTableCheck(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Three findings; a record of an earlier release has no table of claims, which is no harm. */
    List<Finding> findings() throws SQLException {
        if (!Schema.has(connection, ParquetTable.CLAIMS)) {
            return List.of(
                    new Finding(
                            "claims",
                            true,
                            "none: an earlier release made this record; read the articles again to"
                                    + " have them"));
        }
        return List.of(
                new Finding("claims", true, counts()),
                finding("every batch has the claims it brought", texts(UNCOUNTED)),
                finding("every claim has its article, and lies in its sentence", texts(UNFOUNDED)));
    }

    private String counts() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(COUNTS);
                ResultSet rows = query.executeQuery()) {
            if (!rows.next()) {
                return "";
            }
            long unsearched = rows.getLong(2);
            String found = "%,d on record".formatted(rows.getLong(1));
            return unsearched == 0
                    ? found
                    : found
                            + "; %,d articles were read before claims were kept: read them again"
                                    .formatted(unsearched);
        }
    }

    private static Finding finding(String words, List<String> wrong) {
        String detail = wrong.size() + " do not: ";
        return new Finding(
                words,
                wrong.isEmpty(),
                wrong.isEmpty()
                        ? ""
                        : detail + String.join(", ", wrong.subList(0, Math.min(3, wrong.size()))));
    }

    private List<String> texts(String sql) throws SQLException {
        List<String> all = new ArrayList<>();
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT DISTINCT * FROM (" + sql + ") ORDER BY 1");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                all.add(rows.getString(1));
            }
        }
        return all;
    }
}
