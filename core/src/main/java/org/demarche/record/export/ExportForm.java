package org.demarche.record.export;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

/** How a file is laid out. */
public enum ExportForm {
    /** Columns, compressed; what it must be cited by is in the file itself too. */
    PARQUET("FORMAT parquet, COMPRESSION zstd"),
    /** Comma-separated values with a header (RFC 4180). */
    CSV("FORMAT csv, HEADER true"),
    /** One JSON object a line. */
    JSONL("FORMAT json"),
    /** Columns parted by tabs, without header and quotes, as the old data sets have it. */
    TAB("FORMAT csv, DELIMITER '\t', HEADER false, QUOTE '', ESCAPE ''");

    private final String options;

    ExportForm(String options) {
        this.options = options;
    }

    /** What COPY is told. */
    String options(boolean zipped) {
        return zipped ? options + ", COMPRESSION gzip" : options;
    }

    /** The form a file's name asks for, if it does; {@code .gz} may follow all but Parquet. */
    public static Optional<ExportForm> of(Path file) {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".parquet")) {
            return Optional.of(PARQUET);
        }
        String bare = name.endsWith(".gz") ? name.substring(0, name.length() - 3) : name;
        return switch (bare.substring(bare.lastIndexOf('.') + 1)) {
            case "csv" -> Optional.of(CSV);
            case "jsonl" -> Optional.of(JSONL);
            case "tsv", "tab", "txt" -> Optional.of(TAB);
            default -> Optional.empty();
        };
    }
}
