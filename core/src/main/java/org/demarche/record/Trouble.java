package org.demarche.record;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.FormatException;

/** Says in one line what the database means and what to do about it. */
final class Trouble {
    private static final String OPEN = "is open";
    private static final Pattern HOLDER = Pattern.compile("\\(PID (\\d+)\\)");
    private static final List<String> FULL =
            List.of(
                    "No space left on device",
                    "File too large",
                    "Disk quota exceeded",
                    "not enough space on the disk",
                    "max_temp_directory_size");
    private static final List<String> DAMAGED =
            List.of("Corrupt database file", "checksum", "Serialization Error", "INTERNAL Error");
    private static final int LONGEST = 300;

    private Trouble() {}

    /** Why a file cannot be opened. */
    static IOException whileOpening(Path file, SQLException cause) throws FormatException {
        String message = message(cause);
        if (message.contains("Could not set lock")) {
            Matcher holder = HOLDER.matcher(message);
            String who = holder.find() ? " (PID " + holder.group(1) + ")" : "";
            return failure(
                    file,
                    OPEN + " in another process" + who + "; close it or give --record another file",
                    cause);
        }
        if (message.contains("different configuration")) {
            return failure(
                    file, OPEN + " in this process already, with other access or limits", cause);
        }
        if (message.contains("not a valid DuckDB database")) {
            throw new FormatException(
                    file.toString(),
                    0,
                    "not a DuckDB file; move it away or give --record another file",
                    cause);
        }
        if (message.contains("database file with version number")) {
            throw new FormatException(
                    file.toString(),
                    0,
                    "written by another version of DuckDB: " + firstLine(message),
                    cause);
        }
        if (DAMAGED.stream().anyMatch(message::contains)) {
            throw new FormatException(
                    file.toString(),
                    0,
                    "damaged; demarche doctor --repair makes it again from the Parquet files: "
                            + firstLine(message),
                    cause);
        }
        return whileWorking(file, cause);
    }

    /** Whether a file cannot be opened because somebody has it open, which is no damage. */
    static boolean isElsewhere(IOException failure) {
        String message = String.valueOf(failure.getMessage());
        return message.contains(OPEN);
    }

    /** Why a question or a change failed. */
    static IOException whileWorking(Path file, SQLException cause) {
        String message = message(cause);
        if (FULL.stream().anyMatch(message::contains)) {
            return failure(
                    file,
                    "no room left on the disk; what was confirmed before is safe: make room and"
                            + " read again",
                    cause);
        }
        if (message.contains("has been invalidated")) {
            return failure(
                    file,
                    "was given up after an earlier fault; what was confirmed is safe: open it again",
                    cause);
        }
        if (message.startsWith("Out of Memory")) {
            return failure(file, "needs more memory than its limit: " + firstLine(message), cause);
        }
        return failure(file, firstLine(message), cause);
    }

    /** The same for trouble with files beside the database. */
    static IOException withFiles(Path file, IOException cause) {
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        return FULL.stream().anyMatch(message::contains)
                ? failure(file, "no room left on the disk; make room and try again", cause)
                : cause;
    }

    static IOException failure(Path file, String problem, Exception cause) {
        IOException failure = failure(file, problem);
        failure.initCause(cause);
        return failure;
    }

    static IOException failure(Path file, String problem) {
        return new FileSystemException(file.toString(), null, problem);
    }

    private static String message(SQLException cause) {
        String message = cause.getMessage();
        return message == null ? cause.toString() : message;
    }

    private static String firstLine(String message) {
        String line = message.lines().findFirst().orElse(message).strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
