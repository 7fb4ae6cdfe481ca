package org.demarche.change.report;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import org.demarche.text.FormatException;

/**
 * The lines of a CSV file of series, each with a date or a number first, the earliest first. A
 * missing value is empty, {@code NA}, {@code NaN}, {@code null} or a dot; semicolons and tabs may
 * stand for commas. What the columns are is for those to say who read them.
 */
public final class SeriesLines {
    private static final Set<String> MISSING = Set.of("", "na", "nan", "null", ".");
    private static final double MOST = 1e150;

    private final String name;
    private final String text;
    private String last = "";

    /**
     * @param name of the file, for messages
     * @param text of it, with a byte-order mark or without
     */
    public SeriesLines(String name, String text) {
        this.name = name;
        this.text = text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /**
     * Reads a file.
     *
     * @throws FormatException if it is not in UTF-8
     */
    public static SeriesLines of(Path file) throws IOException, FormatException {
        try {
            return new SeriesLines(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (MalformedInputException e) {
            throw new FormatException(file.toString(), 0, "is no text in UTF-8", e);
        }
    }

    /** Takes lines one after the other. */
    public interface Reader {
        /**
         * Takes one.
         *
         * @throws FormatException if it is not as it should be
         */
        void take(CsvRecord row) throws FormatException;
    }

    /**
     * Hands over the first line, which may be a header, and then all others.
     *
     * @throws FormatException if the file is no CSV, or by those who take the lines
     */
    public void read(Reader first, Reader others) throws FormatException {
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator())
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(new StringReader(text))) {
            Reader next = first;
            for (CsvRecord row : reader) {
                next.take(row);
                next = others;
            }
        } catch (CsvParseException e) {
            throw new FormatException(name, 0, "is no CSV: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private char separator() {
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        return head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
    }

    /** That no line held an observation. */
    public FormatException empty() {
        return new FormatException(name, 0, "holds no observation");
    }

    /** Whether a field says that a value is missing. */
    public static boolean isMissing(String field) {
        return MISSING.contains(field.toLowerCase(Locale.ROOT));
    }

    /** Whether a field is a plain number. */
    public static boolean isNumber(String field) {
        return field.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    }

    /**
     * The date of a line, in whatever form.
     *
     * @throws FormatException if it is missing, or both it and the one before can be put in order
     *     and it does not come after
     */
    public String label(CsvRecord row, int column) throws FormatException {
        String label = row.getField(column).trim();
        if (label.isEmpty()) {
            throw wrong(row, "date is missing");
        }
        boolean areNumbers = isNumber(last) && isNumber(label);
        boolean areDates = isIso(last) && isIso(label) && last.length() == label.length();
        int order =
                areNumbers
                        ? Double.compare(Double.parseDouble(last), Double.parseDouble(label))
                        : areDates ? last.compareTo(label) : -1;
        if (order >= 0) {
            throw wrong(row, "date must be after the one before, was %s after %s", label, last);
        }
        last = label;
        return label;
    }

    /**
     * A number of a line, {@code NaN} if it is missing.
     *
     * @param what it is, for messages
     * @throws FormatException if it is no number, or not within ±1e150
     */
    public double number(CsvRecord row, String what, int column) throws FormatException {
        String field = row.getField(column).trim();
        if (isMissing(field)) {
            return Double.NaN;
        }
        if (!isNumber(field)) {
            throw wrong(row, "%s must be a number, was %s", what, field);
        }
        double value = Double.parseDouble(field);
        if (Math.abs(value) > MOST) {
            throw wrong(row, "%s must be within ±1e150, was %s", what, field);
        }
        return value;
    }

    private static boolean isIso(String label) {
        return label.matches("\\d{4}(-(\\d{2}|W\\d{2}|Q\\d)(-\\d{2})?)?([T ].*)?");
    }

    /** What is wrong with a line, put in words with its values. */
    public FormatException wrong(CsvRecord row, String problem, Object... values) {
        return new FormatException(
                name, row.getStartingLineNumber(), String.format(Locale.ROOT, problem, values));
    }
}
