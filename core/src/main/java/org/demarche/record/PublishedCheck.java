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
            Optional<Manifest.Table> table = manifest.table(wanted);
            long here = rows(wanted);
            String wrong =
                    table.isPresent()
                            ? problem(manifest.path(folder, table.get()), table.get(), here)
                            : "";
            if (table.isEmpty() && here > 0) {
                wrong = "%s has no %s, the record %d rows".formatted(folder, wanted.file(), here);
            }
            if (!wrong.isEmpty()) {
                return wrong + ": publish again";
            }
        }
        return "";
    }

    private static String problem(Path path, Manifest.Table table, long here) throws IOException {
        if (!Files.exists(path)) {
            return path + " is missing";
        }
        if (!Digest.ofFile(path).equals(table.sha256())) {
            return path + " changed since it was published";
        }
        return here == table.rows()
                ? ""
                : "%s has %d rows, the record %d".formatted(path, table.rows(), here);
    }

    private long rows(ParquetTable wanted) throws SQLException {
        if (wanted.isLater() && !Schema.has(connection, wanted)) {
            return 0;
        }
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT count(*) FROM " + wanted.table());
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
