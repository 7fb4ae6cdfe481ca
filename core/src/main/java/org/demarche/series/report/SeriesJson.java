package org.demarche.series.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import java.util.OptionalDouble;
import org.demarche.series.Counted;
import org.demarche.series.Series;
import org.demarche.series.SeriesPoint;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Measure;

/** Writes a series as one JSON object: every measure of every period; what has no value is null. */
public final class SeriesJson {
    private final ObjectMapper mapper = new ObjectMapper();

    /** One object, indented, ending in a line break. */
    public String write(SeriesView view) {
        ObjectNode root = mapper.createObjectNode();
        Series series = view.series();
        root.put("a", series.a()).put("b", series.b());
        root.put("directed", view.isDirected());
        root.put("unit", series.frame().unit().label());
        measure(root.putObject("measure"), view.measure());
        root.put("from", series.frame().from().toString());
        root.put("end", series.frame().end().toString());
        counted(root.putObject("counted"), series.counted());
        ObjectNode unplaced = root.putObject("unplaced");
        unplaced.put("too_coarse", series.unplaced().tooCoarse());
        unplaced.put("undated", series.unplaced().undated());
        unplaced.put("outside", series.unplaced().outside());
        unplaced.put("articles", series.unplaced().articles());
        var points = root.putArray("points");
        series.points().forEach(p -> point(points.addObject(), p, view.measure()));
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values must be writable", e);
        }
    }

    /** What the figures rest on: reports by data set, occurrences, what exposure counts. */
    public static void counted(ObjectNode node, Counted counted) {
        node.put("occurrences", counted.occurrences()).put("reports", counted.total());
        ObjectNode sources = node.putObject("reports_by_source");
        counted.reports().forEach(sources::put);
        node.put("exposure", counted.yardstick().words());
    }

    /** A measure with its formula, unit and kind of interval. */
    public static void measure(ObjectNode node, Measure measure) {
        node.put("name", measure.label());
        node.put("formula", measure.formula());
        node.put("unit", measure.unit());
        node.put("interval", measure.intervalMethod());
    }

    private static void point(ObjectNode node, SeriesPoint point, Measure measure) {
        node.put("period", point.period().code());
        node.put("from", point.period().from().toString());
        node.put("end", point.period().end().toString());
        node.put("state", point.state().name().toLowerCase(Locale.ROOT));
        put(node, "value", point.value(measure));
        point.interval(measure).ifPresentOrElse(i -> interval(node, i), () -> noInterval(node));
        node.put("articles_read", point.exposure().articles());
        node.put("events_reported", point.exposure().events());
        ObjectNode sources = node.putObject("by_source");
        point.exposure()
                .bySource()
                .forEach(
                        (outlet, amount) ->
                                sources.putObject(outlet)
                                        .put("articles", amount.articles())
                                        .put("events", amount.events()));
        ObjectNode measures = node.putObject("measures");
        for (Measure each : Measure.values()) {
            put(measures, each.label(), point.value(each));
        }
        ObjectNode types = node.putObject("types");
        point.events().byType().forEach((type, count) -> types.put(type.name(), count));
    }

    private static void interval(ObjectNode node, Interval interval) {
        node.put("low", interval.low()).put("high", interval.high());
    }

    private static void noInterval(ObjectNode node) {
        node.putNull("low").putNull("high");
    }

    private static void put(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, value.getAsDouble());
        } else {
            node.putNull(name);
        }
    }
}
