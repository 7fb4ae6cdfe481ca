package org.demarche.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.demarche.text.FormatException;
import org.duckdb.DuckDBConnection;

/** Whether what was published is what is on record. */
final class PublishedCheck {
    /** The finding that publishing mends. */
    static final String NAME = "the Parquet files are whole and up to date";

    private final DuckDBConnection connection;
    private final Path file;

    PublishedCheck(DuckDBConnection connection, Path file) {
        this.connection = connection;
        this.file = file;
    }

    Finding finding() throws SQLException, IOException {
        try {
            Path folder = Manifest.folderOf(file);
            Optional<Manifest> manifest = Manifest.read(folder);
            boolean isEmpty = Held.lastBatch(connection) == 0;
            String never =
                    isEmpty
                            ? ""
                            : "never published: run the last demarche read again, it ends with that";
            String problem = manifest.isPresent() ? problem(folder, manifest.get()) : never;
            boolean ok = problem.isEmpty();
            return new Finding(NAME, ok, ok ? folder.toString() : problem);
        } catch (FormatException e) {
            return new Finding(NAME, false, String.valueOf(e.getMessage()));
        }
    }

    /** What is wrong with the published set, or nothing. */
    private String problem(Path folder, Manifest manifest) throws SQLException, IOException {
        int last = Held.lastBatch(connection);
        if (manifest.batch() != last) {
            return "published at batch %d, the record is at %d: publish again"
                    .formatted(manifest.batch(), last);
        }
        for (ParquetTable wanted : ParquetTable.values()) {
            Manifest.Table table = manifest.table(wanted);
            Path path = manifest.path(folder, table);
            if (!Files.exists(path)) {
                return path + " is missing: publish again";
            }
            if (!Digest.ofFile(path).equals(table.sha256())) {
                return path + " changed since it was published: publish again";
            }
            long here = rows(wanted);
            if (here != table.rows()) {
                return "%s has %d rows, the record %d: publish again"
                        .formatted(path, table.rows(), here);
            }
        }
        return "";
    }

    private long rows(ParquetTable wanted) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT count(*) FROM " + wanted.table());
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
