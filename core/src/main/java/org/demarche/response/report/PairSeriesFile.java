package org.demarche.response.report;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.change.report.SeriesLines;
import org.demarche.text.FormatException;

/**
 * Reads two series from CSV: {@code date,a,b} a line, the earliest first, with or without a header;
 * of a file with more columns, a header names the two that are meant. A missing value is empty,
 * {@code NA}, {@code NaN}, {@code null} or a dot. Semicolons and tabs may stand for commas.
 */
public final class PairSeriesFile {
    private final SeriesLines lines;
    private final List<String> wanted;
    private final List<String> labels = new ArrayList<>();
    private final List<List<Double>> values = List.of(new ArrayList<>(), new ArrayList<>());
    private List<String> names = List.of("first", "second");
    private int[] columns = {0, 1, 2};
    private int width = 3;

    private PairSeriesFile(SeriesLines lines, List<String> wanted) {
        this.lines = lines;
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
        return new PairSeriesFile(SeriesLines.of(file), columns).series();
    }

    static PairSeries read(String name, String text, List<String> columns) throws FormatException {
        return new PairSeriesFile(new SeriesLines(name, text), columns).series();
    }

    private PairSeries series() throws FormatException {
        lines.read(this::first, this::take);
        if (labels.isEmpty()) {
            throw lines.empty();
        }
        return new PairSeries(labels, names.get(0), names.get(1), values);
    }

    /** The first line says how wide the file is, and may name its columns. */
    private void first(CsvRecord row) throws FormatException {
        width = row.getFieldCount();
        List<String> heads = row.getFields().stream().map(String::trim).toList();
        boolean isHeader =
                heads.stream()
                        .skip(1)
                        .noneMatch(f -> SeriesLines.isMissing(f) || SeriesLines.isNumber(f));
        if (!wanted.isEmpty()) {
            if (!isHeader) {
                throw lines.wrong(row, "must be a header, as columns are named");
            }
            columns = new int[] {0, place(row, heads, 0), place(row, heads, 1)};
        } else if (width != 3) {
            throw lines.wrong(
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
            throw lines.wrong(
                    row,
                    "has no column %s; there are %s",
                    wanted.get(index),
                    String.join(", ", heads));
        }
        return at;
    }

    private void take(CsvRecord row) throws FormatException {
        if (row.getFieldCount() != width) {
            throw lines.wrong(row, "must have %d fields, has %d", width, row.getFieldCount());
        }
        labels.add(lines.label(row, columns[0]));
        for (int i = 0; i < 2; i++) {
            values.get(i).add(lines.number(row, names.get(i), columns[i + 1]));
        }
    }
}
