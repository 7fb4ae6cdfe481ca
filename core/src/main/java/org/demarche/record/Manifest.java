package org.demarche.record;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.demarche.text.FormatException;

/**
 * Names the Parquet files that together are the record; whatever else lies beside it is no part of
 * it.
 *
 * @param recordVersion version of the tables
 * @param batch the last batch in them
 * @param run the folder that holds them
 * @param tables one file a table
 */
record Manifest(int recordVersion, int batch, String run, List<Table> tables) {
    static final String NAME = "manifest.json";

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final Pattern RUN = Pattern.compile("run-\\d{1,9}");

    /**
     * A file.
     *
     * @param name of the table
     * @param file its name in the run's folder
     * @param rows rows in it
     * @param sha256 of its bytes, hexadecimal
     */
    record Table(String name, String file, long rows, String sha256) {}

    /** The Parquet folder of a record: {@code demarche.parquet} beside {@code demarche.duckdb}. */
    static Path folderOf(Path record) {
        Path name = record.getFileName();
        if (name == null) {
            throw new IllegalArgumentException("a record must have a file name, was " + record);
        }
        String stem = name.toString().replaceFirst("\\.duckdb$", "");
        return record.resolveSibling(stem + ".parquet");
    }

    /** The manifest in a folder, if anything was published there. */
    static Optional<Manifest> read(Path folder) throws IOException, FormatException {
        Path file = folder.resolve(NAME);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            Manifest manifest = JSON.readValue(Files.readAllBytes(file), Manifest.class);
            if (!manifest.isSound()) {
                throw new FormatException(file.toString(), 0, "not a manifest of a record");
            }
            return Optional.of(manifest);
        } catch (JsonProcessingException e) {
            int line = e.getLocation() == null ? 0 : Math.max(0, e.getLocation().getLineNr());
            throw new FormatException(
                    file.toString(), line, "not a manifest: " + e.getOriginalMessage(), e);
        }
    }

    /** Whether all is told, every table once, and no path leads out of the folder. */
    @SuppressWarnings("ConstantConditions")
    private boolean isSound() {
        if (run == null || !RUN.matcher(run).matches() || tables == null) {
            return false;
        }
        for (ParquetTable wanted : ParquetTable.values()) {
            long found =
                    tables.stream()
                            .filter(t -> wanted.label().equals(t.name()))
                            .filter(t -> wanted.file().equals(t.file()) && t.sha256() != null)
                            .count();
            boolean isMissing = found == 0 && wanted.isLater();
            if (found != 1 && !isMissing) {
                return false;
            }
        }
        return true;
    }

    /** The file of a table; a folder of an earlier release has none of those that came later. */
    Optional<Table> table(ParquetTable wanted) {
        return tables.stream().filter(t -> t.name().equals(wanted.label())).findFirst();
    }

    /** All files that are there, in the order of the tables. */
    Map<ParquetTable, Table> files() {
        Map<ParquetTable, Table> files = new EnumMap<>(ParquetTable.class);
        for (ParquetTable wanted : ParquetTable.values()) {
            table(wanted).ifPresent(t -> files.put(wanted, t));
        }
        return files;
    }

    byte[] toJson() throws IOException {
        return JSON.writeValueAsBytes(this);
    }

    Path path(Path folder, Table table) {
        return folder.resolve(run).resolve(table.file());
    }
}
