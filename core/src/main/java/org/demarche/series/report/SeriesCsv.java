package org.demarche.series.report;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.demarche.ontology.EventType;
import org.demarche.series.SeriesPoint;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Measure;

/**
 * Writes a series as comma-separated values: the measure asked for with its interval, how much was
 * read, then every other measure and the count of each type. What has no value is empty.
 */
public final class SeriesCsv {
    /** The text, a header line first; lines end in {@code \n}. */
    public String write(SeriesView view) {
        StringWriter out = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out)) {
            csv.writeRecord(header(view.measure()));
            for (SeriesPoint point : view.series().points()) {
                csv.writeRecord(row(point, view.measure()));
            }
        } catch (java.io.IOException e) {
            throw new IllegalStateException("a text in memory can be written", e);
        }
        return out.toString();
    }

    private static List<String> header(Measure measure) {
        List<String> names = new ArrayList<>();
        names.addAll(List.of("period", "from", "end", "state", "measure", "value", "low", "high"));
        names.addAll(List.of("articles_read", "events_reported"));
        others(measure).forEach(m -> names.add(m.label().replace('-', '_')));
        Stream.of(EventType.values()).forEach(t -> names.add(t.name()));
        return names;
    }

    private static Stream<Measure> others(Measure measure) {
        return Stream.of(Measure.values()).filter(m -> m != measure);
    }

    private static List<String> row(SeriesPoint point, Measure measure) {
        List<String> cells = new ArrayList<>();
        cells.add(point.period().code());
        cells.add(point.period().from().toString());
        cells.add(point.period().end().toString());
        cells.add(point.state().name().toLowerCase(Locale.ROOT));
        cells.add(measure.label());
        cells.add(cell(point.value(measure)));
        cells.add(point.interval(measure).map(Interval::low).map(SeriesCsv::cell).orElse(""));
        cells.add(point.interval(measure).map(Interval::high).map(SeriesCsv::cell).orElse(""));
        cells.add(Integer.toString(point.exposure().articles()));
        cells.add(Integer.toString(point.exposure().events()));
        others(measure).forEach(m -> cells.add(cell(point.value(m))));
        boolean isGap = point.state() == SeriesPoint.State.GAP;
        for (EventType type : EventType.values()) {
            int count = point.events().byType().getOrDefault(type, 0);
            cells.add(isGap ? "" : Integer.toString(count));
        }
        return cells;
    }

    private static String cell(OptionalDouble value) {
        return value.isPresent() ? cell(value.getAsDouble()) : "";
    }

    /** Up to four decimals, without noughts at the end. */
    private static String cell(double value) {
        return java.math.BigDecimal.valueOf(value)
                .setScale(4, java.math.RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }
}
