package org.demarche.response.report;

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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.text.FormatException;

/**
 * Reads two series from CSV: {@code date,a,b} a line, the earliest first, with or without a header;
 * of a file with more columns, a header names the two that are meant. A missing value is empty,
 * {@code NA}, {@code NaN}, {@code null} or a dot. Semicolons and tabs may stand for commas.
 */
public final class PairSeriesFile {
    private static final Set<String> MISSING = Set.of("", "na", "nan", "null", ".");
    private static final double MOST = 1e150;

    private final String name;
    private final List<String> wanted;
    private final List<String> labels = new ArrayList<>();
    private final List<List<Double>> values = List.of(new ArrayList<>(), new ArrayList<>());
    private List<String> names = List.of("first", "second");
    private int[] columns = {0, 1, 2};
    private int width = 3;

    private PairSeriesFile(String name, List<String> wanted) {
        this.name = name;
        this.wanted = List.copyOf(wanted);
    }

    /**
     * Reads a file.
     *
     * @param columns names of the two columns that are meant; empty if there are but three
     * @throws FormatException if a line is none of the above, a column is not there, or no line is
     * @throws IllegalArgumentException if not none and not two columns are named
     */
    public static PairSeries read(Path file, List<String> columns)
            throws IOException, FormatException {
        if (!columns.isEmpty() && columns.size() != 2) {
            throw new IllegalArgumentException("columns must be two, were " + columns);
        }
        try {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            return read(file.toString(), text, columns);
        } catch (MalformedInputException e) {
            throw new FormatException(file.toString(), 0, "is no text in UTF-8", e);
        }
    }

    static PairSeries read(String name, String text, List<String> columns) throws FormatException {
        String body = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new PairSeriesFile(name, columns).parse(body);
    }

    private PairSeries parse(String text) throws FormatException {
        int end = text.indexOf('\n');
        String head = end < 0 ? text : text.substring(0, end);
        char separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(new StringReader(text))) {
            boolean isFirst = true;
            for (CsvRecord row : reader) {
                if (isFirst) {
                    first(row);
                } else {
                    take(row);
                }
                isFirst = false;
            }
        } catch (CsvParseException e) {
            throw new FormatException(name, 0, "is no CSV: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (labels.isEmpty()) {
            throw new FormatException(name, 0, "holds no observation");
        }
        return new PairSeries(labels, names.get(0), names.get(1), values);
    }

    /** The first line says how wide the file is, and may name its columns. */
    private void first(CsvRecord row) throws FormatException {
        width = row.getFieldCount();
        List<String> heads = row.getFields().stream().map(String::trim).toList();
        boolean isHeader = heads.stream().skip(1).noneMatch(f -> isMissing(f) || isNumber(f));
        if (!wanted.isEmpty()) {
            if (!isHeader) {
                throw wrong(row, "must be a header, as columns are named");
            }
            columns = new int[] {0, place(row, heads, 0), place(row, heads, 1)};
        } else if (width != 3) {
            throw wrong(
                    row,
                    "must be date,a,b, has %d fields; name the two that are meant: --columns a,b",
                    width);
        }
        if (isHeader) {
            names = List.of(heads.get(columns[1]), heads.get(columns[2]));
        } else {
            take(row);
        }
    }

    private int place(CsvRecord row, List<String> heads, int index) throws FormatException {
        int at = heads.indexOf(wanted.get(index));
        if (at < 0) {
            throw wrong(
                    row,
                    "has no column %s; there are %s",
                    wanted.get(index),
                    String.join(", ", heads));
        }
        return at;
    }

    private void take(CsvRecord row) throws FormatException {
        if (row.getFieldCount() != width) {
            throw wrong(row, "must have %d fields, has %d", width, row.getFieldCount());
        }
        String label = row.getField(columns[0]).trim();
        if (label.isEmpty()) {
            throw wrong(row, "date is missing");
        }
        String last = labels.isEmpty() ? "" : labels.get(labels.size() - 1);
        boolean isIso = label.matches("\\d{4}-\\d{2}(-\\d{2})?") && label.length() == last.length();
        boolean isNumber = isNumber(label) && isNumber(last);
        if ((isIso && label.compareTo(last) <= 0)
                || (isNumber && Double.parseDouble(label) <= Double.parseDouble(last))) {
            throw wrong(row, "date must be after the one before, was %s after %s", label, last);
        }
        labels.add(label);
        for (int i = 0; i < 2; i++) {
            values.get(i).add(number(row, names.get(i), row.getField(columns[i + 1]).trim()));
        }
    }

    private double number(CsvRecord row, String what, String field) throws FormatException {
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

    private static boolean isMissing(String field) {
        return MISSING.contains(field.toLowerCase(Locale.ROOT));
    }

    private static boolean isNumber(String field) {
        return field.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?");
    }

    private FormatException wrong(CsvRecord row, String problem, Object... values) {
        return new FormatException(
                name, row.getStartingLineNumber(), String.format(Locale.ROOT, problem, values));
    }
}
