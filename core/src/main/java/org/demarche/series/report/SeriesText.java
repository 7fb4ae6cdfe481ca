package org.demarche.series.report;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.demarche.series.SeriesPoint;
import org.demarche.series.Unplaced;
import org.demarche.series.measure.Measure;
import org.demarche.wording.Words;

/** Writes a series as a table for a terminal, one line a period. */
public final class SeriesText {
    private static final int BAR = 24;
    private static final int WIDTH = 96;

    /** The text; lines end in {@code \n}. */
    public String write(SeriesView view) {
        StringBuilder out = new StringBuilder(view.title()).append('\n');
        Measure measure = view.measure();
        List<SeriesPoint> points = view.series().points();
        List<OptionalDouble> values = points.stream().map(p -> p.value(measure)).toList();
        out.append("%s = %s; %s\n".formatted(measure.words(), measure.formula(), measure.unit()));
        out.append(Sparkline.of(values, WIDTH)).append("\n\n");
        double most =
                values.stream()
                        .filter(OptionalDouble::isPresent)
                        .mapToDouble(v -> Math.abs(v.getAsDouble()))
                        .max()
                        .orElse(0);
        out.append(
                line(
                        "",
                        measure.words(),
                        "95 % interval",
                        "",
                        view.series().counted().yardstick().words()));
        for (int i = 0; i < points.size(); i++) {
            SeriesPoint point = points.get(i);
            String bar = values.get(i).isPresent() ? bar(values.get(i).getAsDouble(), most) : "";
            out.append(
                    line(
                            point.period().code(),
                            Numbers.of(values.get(i), measure),
                            Numbers.of(point.interval(measure), measure),
                            bar,
                            read(point)));
        }
        return out.append('\n').append(notes(view)).toString();
    }

    private static String bar(double value, double most) {
        int length = most == 0 ? 0 : (int) Math.round(BAR * Math.abs(value) / most);
        return (value < 0 ? "░" : "█").repeat(length);
    }

    private static String read(SeriesPoint point) {
        return switch (point.state()) {
            case GAP -> "nothing read";
            case TOLD_LATER -> "nothing read, told later";
            case ZERO, SEEN -> Words.number(point.exposure().articles());
        };
    }

    private static String line(String... cells) {
        String pattern = "%-10s %10s  %-16s  %-" + BAR + "s  %s";
        return String.format(Locale.ROOT, pattern, (Object[]) cells).stripTrailing() + "\n";
    }

    /** What the figures rest on and what they leave out. */
    private static String notes(SeriesView view) {
        StringBuilder out = new StringBuilder();
        String unit = view.series().frame().unit().noun();
        int gaps = view.series().count(SeriesPoint.State.GAP);
        int zeros = view.series().count(SeriesPoint.State.ZERO);
        out.append(
                "%s\n%s read without an event; %s not read at all (–).\n"
                        .formatted(
                                SourceWords.sentence(view.series().counted()),
                                Words.count(zeros, unit),
                                Words.count(gaps, unit)));
        out.append("Intervals: ").append(view.measure().intervalMethod()).append(", at 95 %.\n");
        Unplaced apart = view.series().unplaced();
        if (apart.tooCoarse() + apart.undated() + apart.outside() > 0) {
            out.append(
                    "In no %s: %s dated too coarsely, %s undated, %s of another time.\n"
                            .formatted(
                                    unit,
                                    Words.count(apart.tooCoarse(), "event"),
                                    Words.number(apart.undated()),
                                    Words.number(apart.outside())));
        }
        if (apart.articles() > 0) {
            out.append(
                    "%s dated too coarsely to say how much of a %s was read.\n"
                            .formatted(Words.count(apart.articles(), "article"), unit));
        }
        return out.toString();
    }
}
