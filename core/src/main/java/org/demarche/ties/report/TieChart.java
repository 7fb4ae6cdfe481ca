package org.demarche.ties.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.page.HtmlWriter;
import org.demarche.text.PartialDate;
import org.demarche.ties.TieSpan;
import org.demarche.wording.Words;

/**
 * Draws spans over time, a lane a tie; each mark leads to its row.
 *
 * <p>A stretch told only by its year or month is drawn lighter where nobody knows whether it
 * stands.
 */
final class TieChart {
    private static final double HEADING = 30;
    private static final double TOP = 26;

    private final HtmlWriter html;
    private final TimeScale scale;
    private final Layout layout;

    private TieChart(HtmlWriter html, TimeScale scale, Layout layout) {
        this.html = html;
        this.scale = scale;
        this.layout = layout;
    }

    static void write(
            HtmlWriter html,
            List<Lane> lanes,
            TimeScale scale,
            Optional<LocalDate> day,
            String title) {
        html.open("div", "class", "scroll");
        new TieChart(html, scale, Layout.WIDE).draw(lanes, day, title);
        TimeScale narrow = scale.between(Layout.NARROW.left(), Layout.NARROW.right());
        new TieChart(html, narrow, Layout.NARROW).draw(lanes, day, title);
        html.close();
    }

    private void draw(List<Lane> lanes, Optional<LocalDate> day, String title) {
        long headings = lanes.stream().map(Lane::group).distinct().count();
        double height = TOP + headings * HEADING + lanes.size() * layout.lane() + 8;
        html.open(
                "svg",
                "class",
                "chart ties " + layout.style(),
                "role",
                "group",
                "aria-label",
                title,
                "viewBox",
                "0 0 %s %s".formatted(n(layout.width()), n(height)),
                "width",
                "100%");
        years(height);
        day.filter(scale::isInside).ifPresent(d -> marker(d, height));
        double y = TOP;
        String group = "";
        for (Lane lane : lanes) {
            if (!lane.group().equals(group)) {
                group = lane.group();
                y += HEADING;
                html.element("text", group, "class", "grp", "x", "0", "y", n(y - 8));
            }
            lane(lane, y);
            y += layout.lane();
        }
        html.close();
    }

    private void years(double height) {
        for (int year : scale.years()) {
            double x = scale.x(LocalDate.of(year, 1, 1));
            html.empty(
                    "line", "class", "grid", "x1", n(x), "x2", n(x), "y1", n(TOP), "y2", n(height));
            html.element(
                    "text",
                    Integer.toString(year),
                    "class",
                    "ax",
                    "x",
                    n(x),
                    "y",
                    n(TOP - 6),
                    "text-anchor",
                    x > layout.right() - 14 ? "end" : x < 14 ? "start" : "middle");
        }
    }

    private void marker(LocalDate day, double height) {
        double x = scale.x(day);
        html.empty("line", "class", "day", "x1", n(x), "x2", n(x), "y1", n(TOP), "y2", n(height));
        html.open(
                "text",
                "class",
                "tl",
                "x",
                n(x > layout.width() - 120 ? x - 5 : x + 5),
                "y",
                n(TOP + 12),
                "text-anchor",
                x > layout.width() - 120 ? "end" : "start");
        html.text(Words.date(PartialDate.of(day))).close();
    }

    private void lane(Lane lane, double y) {
        String anchor = lane.bars().isEmpty() ? "" : lane.bars().get(0).anchor();
        html.open("a", "href", "#" + anchor);
        html.element("title", lane.label());
        html.element(
                "text",
                Words.shortened(lane.label(), layout.letters()),
                "class",
                "lab",
                "x",
                "0",
                "y",
                n(y + layout.label()));
        html.close();
        html.empty(
                "line",
                "class",
                "grid",
                "x1",
                n(layout.left()),
                "x2",
                n(layout.right()),
                "y1",
                n(y + layout.lane()),
                "y2",
                n(y + layout.lane()));
        lane.bars().forEach(b -> bar(b, y + layout.bar()));
    }

    private void bar(Bar bar, double y) {
        TieSpan span = bar.span();
        if (!span.touches(scale.from(), scale.end())) {
            return;
        }
        html.open("a", "href", "#" + bar.anchor(), "class", bar.look().style());
        html.element("title", bar.title());
        double top = y + top(bar.look());
        double high = high(bar.look());
        LocalDate first = span.from().firstDay().orElse(LocalDate.MIN);
        LocalDate sure = span.from().isDay() ? first : span.from().endDay().orElse(first);
        LocalDate known =
                span.isOpen() ? span.known().endDay().orElse(LocalDate.MAX) : LocalDate.MAX;
        LocalDate last = span.to().firstDay().orElse(known);
        LocalDate over =
                span.isOpen()
                        ? LocalDate.MAX
                        : span.to().isDay() ? last : span.to().endDay().orElse(last);
        rect("unsure", first, sure, top, high);
        boolean isShort = !sure.isBefore(last);
        rect(isShort ? "unsure" : "sure", isShort ? first : sure, isShort ? over : last, top, high);
        if (!isShort) {
            rect("unsure", last, over, top, high);
        }
        if (bar.look() == Bar.Look.FULL || bar.look() == Bar.Look.APART) {
            earlier(span, top + high - 3);
        }
        html.close();
    }

    private void rect(String kind, LocalDate from, LocalDate to, double y, double height) {
        if (!from.isBefore(to) || !from.isBefore(scale.end()) || !to.isAfter(scale.from())) {
            return;
        }
        double x = scale.x(from);
        double width = Math.max(2.5, scale.x(to) - x);
        html.empty(
                "rect",
                "class",
                kind,
                "x",
                n(Math.min(x, layout.right() - 2.5)),
                "y",
                n(y),
                "width",
                n(width),
                "height",
                n(height));
    }

    /** What a bar that begins left of the picture says of its beginning. */
    private void earlier(TieSpan span, double y) {
        boolean isUnknown = !span.from().isKnown();
        boolean isEarlier = span.from().firstDay().map(d -> d.isBefore(scale.from())).orElse(false);
        LocalDate last = span.to().firstDay().orElse(scale.end());
        boolean hasRoom = scale.x(last) - layout.left() > 50;
        if (hasRoom && (isUnknown || isEarlier)) {
            String text = isUnknown ? "‹ ?" : "‹ " + span.from().year();
            html.element("text", text, "class", "in", "x", n(layout.left() + 4), "y", n(y));
        }
    }

    private static double top(Bar.Look look) {
        return switch (look) {
            case FIRST -> 5;
            case SECOND -> 15;
            default -> 4;
        };
    }

    private static double high(Bar.Look look) {
        return switch (look) {
            case FIRST, SECOND -> 2.5;
            default -> 14;
        };
    }

    static String n(double number) {
        return String.format(Locale.ROOT, "%.1f", number);
    }
}
