package org.demarche.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.series.MonthCounts;
import org.demarche.series.MonthlySeries;
import org.demarche.series.measure.QuadCounts;
import org.demarche.wording.Words;

/** Draws years, or months where there are few, as rows of blocks: deeds solid, words grey. */
final class TextTimeline {
    /** Up to this many months each gets a row. */
    private static final int MONTH_ROWS = 24;

    private record Row(String label, QuadCounts counts, int articles, int unread, int months) {}

    private final int bar;
    private final double perMark;
    private final boolean isReadingDated;
    private final String reading;
    private final List<Row> rows;

    /** Fits the rows into {@code width} characters; {@code most} is what fills a bar. */
    TextTimeline(BriefPair pair, int width, int most) {
        this.rows = rows(pair.series());
        this.isReadingDated = pair.isReadingDated();
        this.reading = pair.yardstick().words();
        this.bar = (width - 46) / 2;
        this.perMark = Math.max(1, (double) most / bar);
    }

    /** What a row stands for. */
    static String unit(MonthlySeries series) {
        return series.months().size() <= MONTH_ROWS ? "month" : "year";
    }

    /** The highest count of a row in either direction. */
    static int peak(MonthlySeries series) {
        return rows(series).stream()
                .mapToInt(r -> Math.max(r.counts().cooperation(), r.counts().conflict()))
                .max()
                .orElse(0);
    }

    private static List<Row> rows(MonthlySeries series) {
        boolean byMonth = series.months().size() <= MONTH_ROWS;
        List<Row> rows = new ArrayList<>();
        for (MonthCounts month : series.months()) {
            String label = label(month.month(), byMonth);
            Row row = new Row(label, QuadCounts.ZERO, 0, 0, 0);
            int last = rows.size() - 1;
            if (last >= 0 && rows.get(last).label().equals(label)) {
                row = rows.remove(last);
            }
            rows.add(
                    new Row(
                            label,
                            row.counts().plus(month.actual().together()),
                            row.articles() + month.articles(),
                            row.unread() + (month.isRead() ? 0 : 1),
                            row.months() + 1));
        }
        return rows;
    }

    private static String label(YearMonth month, boolean byMonth) {
        return byMonth ? month.toString() : Integer.toString(month.getYear());
    }

    String text() {
        StringBuilder out = new StringBuilder();
        out.append(line("", "cooperation", "", "conflict", "", reading));
        for (Row row : rows) {
            QuadCounts q = row.counts();
            out.append(
                    line(
                            row.label(),
                            marks(q.friendlyDeeds(), q.friendlyWords()),
                            Words.number(q.cooperation()),
                            marks(q.hostileDeeds(), q.hostileWords()),
                            Words.number(q.conflict()),
                            read(row)));
        }
        String unit = perMark > 1 ? String.format(Locale.ROOT, "%.1f events", perMark) : "1 event";
        return out.append("         █ deeds  ▒ words  one mark: ")
                .append(unit)
                .append('\n')
                .toString();
    }

    private String read(Row row) {
        if (!isReadingDated) {
            return "not known";
        }
        if (row.unread() == row.months()) {
            return "nothing read";
        }
        String unread = row.unread() == 0 ? "" : " (" + row.unread() + " months none)";
        return Words.number(row.articles()) + unread.replace("(1 months", "(1 month");
    }

    private String marks(int deeds, int words) {
        int all = length(deeds + words);
        int solid = words == 0 ? all : Math.min(length(deeds), all - 1);
        return "█".repeat(Math.max(0, solid)) + "▒".repeat(all - Math.max(0, solid));
    }

    private int length(int events) {
        return events == 0 ? 0 : (int) Math.max(1, Math.round(events / perMark));
    }

    private String line(String... cells) {
        String pattern = "%-8s %-" + bar + "s %5s  %-" + bar + "s %5s  %s";
        return String.format(Locale.ROOT, pattern, (Object[]) cells).stripTrailing() + "\n";
    }
}
