package org.demarche.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.text.FormatException;
import org.duckdb.DuckDBConnection;

/** Makes the working file again from a published set of Parquet files. */
final class ParquetRebuild {
    private final Path folder;
    private final Manifest manifest;

    private ParquetRebuild(Path folder, Manifest manifest) {
        this.folder = folder;
        this.manifest = manifest;
    }

    /** What was published in a folder, whole and unharmed. */
    static ParquetRebuild from(Path folder) throws IOException, FormatException {
        Manifest manifest =
                Manifest.read(folder)
                        .orElseThrow(
                                () ->
                                        Trouble.failure(
                                                folder.resolve(Manifest.NAME),
                                                "nothing was published here"));
        Path named = folder.resolve(Manifest.NAME);
        if (!Schema.isReadable(Integer.toString(manifest.recordVersion()))) {
            throw new FormatException(
                    named.toString(),
                    0,
                    "written by record version %d, this is %d"
                            .formatted(manifest.recordVersion(), Schema.VERSION));
        }
        for (Manifest.Table table : manifest.files().values()) {
            Path file = manifest.path(folder, table);
            if (!Files.exists(file)) {
                throw new FormatException(
                        file.toString(), 0, "missing, though the manifest has it");
            }
            if (!Digest.ofFile(file).equals(table.sha256())) {
                throw new FormatException(
                        file.toString(), 0, "changed since it was published: SHA-256 differs");
            }
        }
        return new ParquetRebuild(folder, manifest);
    }

    /** Where each table lies, by its name. */
    Map<String, Path> files() {
        Map<String, Path> files = new TreeMap<>();
        manifest.files().forEach((k, t) -> files.put(k.label(), manifest.path(folder, t)));
        return files;
    }

    /** The last batch that was published. */
    int batch() {
        return manifest.batch();
    }

    /** Fills the empty tables of a new file. */
    void fill(DuckDBConnection connection) throws SQLException, IOException {
        for (Map.Entry<ParquetTable, Manifest.Table> wanted : manifest.files().entrySet()) {
            Manifest.Table table = wanted.getValue();
            String sql =
                    "INSERT INTO %s BY NAME SELECT * FROM read_parquet(?)"
                            .formatted(wanted.getKey().table());
            Path file = manifest.path(folder, table);
            try (PreparedStatement insert = connection.prepareStatement(sql)) {
                insert.setString(1, file.toString());
                long rows = insert.executeUpdate();
                if (rows != table.rows()) {
                    throw Trouble.failure(
                            file, "has %d rows, must have %d".formatted(rows, table.rows()));
                }
            }
        }
        Schema.signAnew(connection);
        AggregateTables.rebuild(connection);
    }
}
