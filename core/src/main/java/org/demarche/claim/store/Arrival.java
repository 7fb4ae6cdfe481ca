package org.demarche.claim.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** Claims of another record on their way into the open transaction of a connection. */
final class Arrival {
    private static final String THEIRS =
            """
            CREATE OR REPLACE TEMP TABLE their_claim AS
             SELECT * EXCLUDE (dataset, valid_from, valid_to)
             FROM read_parquet('%s') WHERE valid_to IS NULL AND dataset = 'demarche'\
            """;
    private static final String SAME =
            """
            t.article_id = %1$s.article_id AND t.reading = %1$s.reading
             AND t.number = %1$s.number AND t.text = %1$s.text AND t.words = %1$s.words
             AND t.holder = %1$s.holder AND t.matter = %1$s.matter AND t.form = %1$s.form
             AND t.published = %1$s.published AND t.outlet = %1$s.outlet\
            """;
    private static final String END =
            """
            UPDATE claim SET valid_to = ? WHERE valid_to IS NULL AND dataset = ? AND NOT EXISTS
             (SELECT 1 FROM their_claim t WHERE %s)\
            """
                    .formatted(SAME.formatted("claim"));
    private static final String ADD =
            """
            INSERT INTO claim BY NAME
            SELECT ? AS dataset, t.*, ? AS valid_from FROM their_claim t WHERE NOT EXISTS
             (SELECT 1 FROM claim c WHERE c.valid_to IS NULL AND c.dataset = ? AND %s)\
            """
                    .formatted(SAME.formatted("c"));

    private final Connection connection;
    private final String dataset;
    private final int batch;

    Arrival(Connection connection, String dataset, int batch) {
        this.connection = connection;
        this.dataset = dataset;
        this.batch = batch;
    }

    /**
     * Ends what they no longer have, and adds what is new.
     *
     * @return how many rows came or were ended
     */
    int replace(Path theirs) throws SQLException {
        run(THEIRS.formatted(theirs.toString().replace("'", "''")), List.of());
        int ended = run(END, List.of(batch, dataset));
        int added = run(ADD, List.of(dataset, batch, dataset));
        run("DROP TABLE their_claim", List.of());
        if (ended + added > 0) {
            run("INSERT INTO claim_batch VALUES (?, ?)", List.of(batch, added));
        }
        return ended + added;
    }

    private int run(String sql, List<?> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            ClaimStore.set(statement, values);
            return statement.executeUpdate();
        }
    }
}
