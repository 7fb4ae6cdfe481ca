package org.demarche.record.load;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.demarche.record.EventRecord;
import org.demarche.text.FormatException;

/** Turns what another record has published into a table that can be imported as files are. */
public final class PublishedRows {
    private static final String ROWS =
            """
            COPY (
             SELECT e.id,
              coalesce(e.date_from, a.published_from) AS day,
              CASE WHEN e.date_from IS NULL THEN a.published_to ELSE e.date_to END AS day_end,
              e.actor || ':' || e.actor_sector AS actor, e.actor AS actor_text,
              e.recipient || ':' || e.recipient_sector AS recipient,
              e.recipient AS recipient_text,
              CASE WHEN e.mode = '' THEN e.type ELSE e.type || '.' || e.mode END AS what,
              e.score, e.factuality, s.text AS sentence,
              CASE WHEN a.url = '' THEN a.id ELSE a.url END AS reference
             FROM read_parquet($1) e
             JOIN read_parquet($2) s ON s.article_id = e.article_id AND s.reading = e.reading
              AND s.number = e.sentence
             JOIN read_parquet($3) a ON a.id = e.article_id AND a.reading = e.reading
             WHERE e.valid_to IS NULL ORDER BY e.id)
            TO '%s' (FORMAT csv, HEADER)""";

    private PublishedRows() {}

    /**
     * Writes the events that hold there into a CSV file.
     *
     * @param record to work with; nothing of it is changed
     * @param folder such as {@code desk.parquet}
     * @throws IOException if nothing was published in the folder
     * @throws FormatException if it is of another version, or a file is missing or changed
     */
    public static void write(EventRecord record, Path folder, Path to)
            throws IOException, FormatException {
        String sql = ROWS.formatted(to.toString().replace("'", "''"));
        record.write(
                writing -> {
                    Map<String, Path> tables = writing.published(folder);
                    return writing.asked(
                            c ->
                                    new Sql(c)
                                            .run(
                                                    sql,
                                                    String.valueOf(tables.get("events")),
                                                    String.valueOf(tables.get("sentences")),
                                                    String.valueOf(tables.get("articles"))));
                });
    }
}
