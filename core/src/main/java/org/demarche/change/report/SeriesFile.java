package org.demarche.change.report;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.change.ValueSeries;
import org.demarche.text.FormatException;

/**
 * Reads a series from CSV: {@code date,value} or {@code date,value,exposure} a line, the earliest
 * first, with or without a header. The date may be any name or a plain number; a value that is
 * missing is empty, {@code NA}, {@code NaN}, {@code null} or a dot. Semicolons and tabs may stand
 * for commas.
 */
public final class SeriesFile {
    private final SeriesLines lines;
    private final List<String> labels = new ArrayList<>();
    private final List<Double> values = new ArrayList<>();
    private final List<Double> exposure = new ArrayList<>();
    private int columns;

    private SeriesFile(SeriesLines lines) {
        this.lines = lines;
    }

    /**
     * Reads a file.
     *
     * @throws FormatException if a line is none of the above, a date is not after the one before,
     *     or there is no line
     */
    public static ValueSeries read(Path file) throws IOException, FormatException {
        return new SeriesFile(SeriesLines.of(file)).series();
    }

    static ValueSeries read(String name, String text) throws FormatException {
        return new SeriesFile(new SeriesLines(name, text)).series();
    }

    private ValueSeries series() throws FormatException {
        lines.read(this::first, this::take);
        if (values.isEmpty()) {
            throw lines.empty();
        }
        double[] numbers = values.stream().mapToDouble(v -> v).toArray();
        ValueSeries series = ValueSeries.of(numbers).withLabels(labels);
        return columns < 3
                ? series
                : series.withExposure(exposure.stream().mapToDouble(v -> v).toArray());
    }

    private void first(CsvRecord row) throws FormatException {
        String field = row.getField(row.getFieldCount() > 1 ? 1 : 0).trim();
        boolean isHeader = !SeriesLines.isMissing(field) && !SeriesLines.isNumber(field);
        if (!isHeader) {
            take(row);
        }
    }

    private void take(CsvRecord row) throws FormatException {
        int count = row.getFieldCount();
        if (count < 2 || count > 3) {
            throw lines.wrong(
                    row, "must be date,value or date,value,exposure, has %d fields", count);
        }
        if (columns != 0 && count != columns) {
            throw lines.wrong(
                    row, "must have %d fields as the lines before, has %d", columns, count);
        }
        columns = count;
        String label = lines.label(row, 0);
        double value = lines.number(row, "value", 1);
        double out = count < 3 ? 1 : exposure(row, value);
        labels.add(label);
        values.add(out == 0 ? Double.NaN : value);
        exposure.add(out);
    }

    /** An observation whose exposure is missing is missing itself. */
    private double exposure(CsvRecord row, double value) throws FormatException {
        double out = lines.number(row, "exposure", 2);
        if (Double.isNaN(out)) {
            return 0;
        }
        if (out < 0) {
            throw lines.wrong(row, "exposure must be >= 0, was %s", row.getField(2).trim());
        }
        if (out == 0 && value != 0 && !Double.isNaN(value)) {
            throw lines.wrong(row, "exposure must be > 0 where the value is not 0, was 0");
        }
        return out;
    }
}
