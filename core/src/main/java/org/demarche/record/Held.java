package org.demarche.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which readings of which articles are on record, kept in memory (about 0.3 kB an article) because
 * it is asked for every article that comes in.
 *
 * <p>A content that was read and later superseded by another under the same coder stays held: a
 * folder may hold two articles under one id, and reading it twice must not make them take turns.
 * What a release read that kept no claims is not held, so that reading it again brings them.
 */
final class Held {
    /** What was read before claims were kept counts as read by nobody. */
    private static final String ALL =
            """
            SELECT id, content_hash,
             CASE WHEN valid_from IN (SELECT batch FROM claim_batch) THEN coder ELSE '' END
            FROM article ORDER BY reading\
            """;

    private static final String ALL_WITHOUT_CLAIMS =
            "SELECT id, content_hash, '' FROM article ORDER BY reading";

    private final Map<String, Known> articles = new ConcurrentHashMap<>();
    private volatile int lastBatch;

    /**
     * What is known of an article.
     *
     * @param readings how often it was read
     * @param coder who read it last
     * @param hashes contents this coder has seen of it
     */
    record Known(int readings, String coder, Set<String> hashes) {
        boolean has(String hash, String byCoder) {
            return coder.equals(byCoder) && hashes.contains(hash);
        }

        static Known next(@Nullable Known before, String hash, String coder) {
            if (before == null) {
                return new Known(1, coder, Set.of(hash));
            }
            if (!before.coder.equals(coder)) {
                return new Known(before.readings + 1, coder, Set.of(hash));
            }
            Set<String> all = new HashSet<>(before.hashes);
            all.add(hash);
            return new Known(before.readings + 1, coder, Set.copyOf(all));
        }
    }

    static Held load(Connection connection) throws SQLException {
        Held held = new Held();
        try (Statement statement = connection.createStatement()) {
            String sql =
                    Schema.has(connection, ParquetTable.CLAIM_BATCHES) ? ALL : ALL_WITHOUT_CLAIMS;
            try (ResultSet rows = statement.executeQuery(sql)) {
                String coder = "";
                while (rows.next()) {
                    String name = rows.getString(3);
                    coder = name.equals(coder) ? coder : name;
                    String id = rows.getString(1);
                    held.articles.put(
                            id, Known.next(held.articles.get(id), rows.getString(2), coder));
                }
            }
        }
        held.lastBatch = lastBatch(connection);
        return held;
    }

    /** The number of the last batch on record, 0 if there is none. */
    static int lastBatch(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery("SELECT coalesce(max(number), 0) FROM batch")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    /** The last batch begun before a moment, as batches note it; 0 if there is none. */
    static int lastBatchBefore(Connection connection, String moment) throws SQLException {
        String sql = "SELECT coalesce(max(number), 0) FROM batch WHERE started_at < ?";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, moment);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getInt(1) : 0;
            }
        }
    }

    @Nullable Known known(String articleId) {
        return articles.get(articleId);
    }

    /** The state of the record this was loaded from or brought to. */
    int batch() {
        return lastBatch;
    }

    /** Takes over what a batch that is safely on record has changed. */
    void take(int batch, Map<String, Known> changes) {
        articles.putAll(changes);
        lastBatch = batch;
    }
}
