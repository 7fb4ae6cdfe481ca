package org.demarche.record.export;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collections;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Writes a table of the record into a file, and beside it what the file must be cited by.
 *
 * <p>Rows have one order, and nothing of when or in how many batches they came is in them: equal
 * records give equal files.
 */
public final class RecordExport {
    private static final String HELD = "SELECT count(*) FROM every_event WHERE valid_to IS NULL";

    private final Connection connection;
    private final Provenance provenance;

    public RecordExport(Connection connection, Provenance provenance) {
        this.connection = connection;
        this.provenance = provenance;
    }

    /**
     * What was written.
     *
     * @param rows rows in the file
     * @param leftOut events that hold but have no place in such a file
     * @param citation the file beside it
     */
    public record Written(long rows, long leftOut, Path citation) {}

    /**
     * Writes a file; one that is there is replaced when the new one is whole.
     *
     * @throws IllegalArgumentException if the table is never written in that form
     */
    public Written write(Path file, ExportTable table, ExportForm form)
            throws SQLException, IOException {
        return write(file, table, form, table.sql());
    }

    /**
     * Writes a table that is made of joined reports.
     *
     * @param reports a CSV file with the columns of {@link ExportTable#OCCURRENCES}
     */
    public Written write(Path file, ExportTable table, ExportForm form, Path reports)
            throws SQLException, IOException {
        return write(file, table, form, JoinedSelect.of(table, reports));
    }

    private Written write(Path file, ExportTable table, ExportForm form, String sql)
            throws SQLException, IOException {
        if (!table.has(form)) {
            throw new IllegalArgumentException(
                    "%s is not written as %s".formatted(table.label(), form));
        }
        Path fresh = beside(file, ".part");
        boolean zipped = file.toString().endsWith(".gz");
        Map<String, String> entries =
                form == ExportForm.PARQUET ? provenance.entries(table) : Collections.emptyMap();
        long rows = copy(fresh, sql, form.options(zipped), entries);
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        long leftOut = table.has(ExportForm.TAB) ? held() - rows : 0;
        return new Written(rows, leftOut, cite(file, table, rows));
    }

    /** Writes what a file must be cited by into {@code FILE.citation.txt}. */
    public Path cite(Path file, ExportTable table, long rows) throws IOException {
        String lines =
                provenance.entries(table).entrySet().stream()
                        .map(e -> e.getKey() + ": " + e.getValue() + "\n")
                        .collect(Collectors.joining());
        Path citation = beside(file, ".citation.txt");
        Files.writeString(citation, lines + "rows: " + rows + "\n", StandardCharsets.UTF_8);
        return citation;
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private long copy(Path file, String select, String options, Map<String, String> entries)
            throws SQLException {
        String metadata =
                entries.isEmpty()
                        ? ""
                        : entries.keySet().stream()
                                .map(key -> '"' + key + "\": ?")
                                .collect(Collectors.joining(", ", ", KV_METADATA {", "}"));
        String sql = "COPY (%s) TO (?) (%s%s)".formatted(select, options, metadata);
        try (PreparedStatement copy = connection.prepareStatement(sql)) {
            int place = 1;
            copy.setString(place++, file.toString());
            for (String value : entries.values()) {
                copy.setString(place++, value);
            }
            return copy.executeUpdate();
        }
    }

    private long held() throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(HELD);
                ResultSet rows = query.executeQuery()) {
            return rows.next() ? rows.getLong(1) : 0;
        }
    }
}
