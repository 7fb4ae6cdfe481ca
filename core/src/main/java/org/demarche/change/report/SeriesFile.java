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
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.change.ValueSeries;
import org.demarche.text.FormatException;

/**
 * Reads a series from CSV: {@code date,value} or {@code date,value,exposure} a line, the earliest
 * first, with or without a header. The date may be any name or a plain number; a value that is
 * missing is empty, {@code NA}, {@code NaN}, {@code null} or a dot. Semicolons and tabs may stand
 * for commas.
 */
public final class SeriesFile {
    private static final Set<String> MISSING = Set.of("", "na", "nan", "null", ".");

    private final String name;
    private final List<String> labels = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private final List<Double> exposure = new ArrayList<>();
    private int columns;

    private SeriesFile(String name) {
        this.name = name;
    }

    /**
     * Reads a file.
     *
     * @throws FormatException if a line is none of the above, a date is not after the one before,
     *     or there is no line
     */
    public static ValueSeries read(Path file) throws IOException, FormatException {
        try {
            return read(file.toString(), Files.readString(file, StandardCharsets.UTF_8));
        } catch (MalformedInputException e) {
            throw new FormatException(file.toString(), 0, "is no text in UTF-8", e);
        }
    }

    static ValueSeries read(String name, String text) throws FormatException {
        return new SeriesFile(name).parse(text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private ValueSeries parse(String text) throws FormatException {
        int first = text.indexOf('\n');
        String head = first < 0 ? text : text.substring(0, first);
        char separator = head.indexOf('\t') >= 0 ? '\t' : head.indexOf(';') >= 0 ? ';' : ',';
        try (CsvReader<CsvRecord> reader =
                CsvReader.builder()
                        .fieldSeparator(separator)
                        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                        .ofCsvRecord(new StringReader(text))) {
            boolean isFirst = true;
            for (CsvRecord row : reader) {
                if (!(isFirst && isHeader(row))) {
                    take(row);
                }
                isFirst = false;
            }
        } catch (CsvParseException e) {
            throw new FormatException(name, 0, "is no CSV: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (values.isEmpty()) {
            throw new FormatException(name, 0, "holds no observation");
        }
        return series();
    }

    private ValueSeries series() {
        double[] numbers = values.stream().mapToDouble(v -> v).toArray();
        ValueSeries series = ValueSeries.of(numbers).withLabels(labels);
        return columns < 3
                ? series
                : series.withExposure(exposure.stream().mapToDouble(v -> v).toArray());
    }

    private static boolean isHeader(CsvRecord row) {
        String field = row.getField(row.getFieldCount() > 1 ? 1 : 0).trim();
        return !isMissing(field) && !isNumber(field);
    }

    private void take(CsvRecord row) throws FormatException {
        int count = row.getFieldCount();
        if (count < 2 || count > 3) {
            throw wrong(row, "must be date,value or date,value,exposure, has %d fields", count);
        }
        if (columns != 0 && count != columns) {
            throw wrong(row, "must have %d fields as the lines before, has %d", columns, count);
        }
        columns = count;
        String label = row.getField(0).trim();
        if (label.isEmpty()) {
            throw wrong(row, "date is missing");
        }
        if (!labels.isEmpty()) {
            checkOrder(row, labels.get(labels.size() - 1), label);
        }
        double value = number(row, "value", row.getField(1).trim());
        if (Math.abs(value) > 1e150) {
            throw wrong(row, "value must be within ±1e150, was %s", row.getField(1).trim());
        }
        double out = count < 3 ? 1 : exposure(row, value);
        labels.add(label);
        values.add(out == 0 ? Double.NaN : value);
        exposure.add(out);
    }

    /** An observation whose exposure is missing is missing itself. */
    private double exposure(CsvRecord row, double value) throws FormatException {
        double out = number(row, "exposure", row.getField(2).trim());
        if (Double.isNaN(out)) {
            return 0;
        }
        if (out < 0) {
            throw wrong(row, "exposure must be >= 0, was %s", row.getField(2).trim());
        }
        if (out == 0 && value != 0 && !Double.isNaN(value)) {
            throw wrong(row, "exposure must be > 0 where the value is not 0, was 0");
        }
        return out;
    }

    private double number(CsvRecord row, String what, String field) throws FormatException {
        if (isMissing(field)) {
            return Double.NaN;
        }
        if (!isNumber(field)) {
            throw wrong(row, "%s must be a number, was %s", what, field);
        }
        return Double.parseDouble(field);
    }

    private void checkOrder(CsvRecord row, String before, String now) throws FormatException {
        boolean areNumbers = isNumber(before) && isNumber(now);
        boolean areDates = isIso(before) && isIso(now) && before.length() == now.length();
        int order =
                areNumbers
                        ? Double.compare(Double.parseDouble(before), Double.parseDouble(now))
                        : areDates ? before.compareTo(now) : -1;
        if (order >= 0) {
            throw wrong(row, "date must be after the one before, was %s after %s", now, before);
        }
    }

    private static boolean isIso(String label) {
        return label.matches("\\d{4}(-(\\d{2}|W\\d{2}|Q\\d)(-\\d{2})?)?([T ].*)?");
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
