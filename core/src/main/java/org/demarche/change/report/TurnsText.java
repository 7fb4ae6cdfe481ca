package org.demarche.change.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.change.Regime;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.opinion.SecondOpinion;

/** Turning points for a terminal: what was found, a sparkline, a table, and why this model. */
public final class TurnsText {
    private static final int WIDTH = 78;
    private static final List<String> HEAD =
            List.of("turned", "90 % interval", "probability", "before", "after", "stability");

    /** Lines, each ended, with what second opinions say if they were asked. */
    public String write(TurningPointReport report, Optional<SecondOpinion> second) {
        StringBuilder text = new StringBuilder();
        text.append(Answer.of(report)).append('\n');
        Answer.nearest(report).ifPresent(n -> text.append(n).append('\n'));
        Answer.episodes(report).ifPresent(e -> text.append(e).append('\n'));
        text.append('\n').append(drawn(report));
        second.ifPresent(o -> opinion(text, report, o));
        return text.toString();
    }

    /** The sparkline, the table and why this model, without the answer in words. */
    public String drawn(TurningPointReport report) {
        StringBuilder text = new StringBuilder();
        Sparkline line = new Sparkline(report, WIDTH);
        text.append(line.blocks()).append('\n');
        if (report.hasTurned()) {
            text.append(line.marks()).append('\n');
        }
        int last = report.series().length() - 1;
        String first = report.label(0);
        String end = report.label(last);
        int gap = Math.min(WIDTH, last + 1) - first.length() - end.length();
        text.append(first).append(" ".repeat(Math.max(1, gap))).append(end).append("\n\n");
        if (report.hasTurned()) {
            table(text, report);
        }
        text.append("model   ").append(report.model().label()).append('\n');
        report.why().forEach(w -> text.append("        ").append(w).append('\n'));
        return text.toString();
    }

    private static void opinion(
            StringBuilder text, TurningPointReport report, SecondOpinion second) {
        if (!second.applies()) {
            text.append("second  Moving sums and the watch see jumps of level, not lines.\n");
            return;
        }
        text.append("second  Moving sums over twice ").append(second.window());
        text.append(" observations find ").append(names(report, second.jumps())).append(".\n");
        text.append("        A watch from the first regime on raises alarms at ");
        text.append(names(report, second.alarms()));
        text.append("; false ones in at most 5 % of 260 quiet observations.\n");
    }

    private static String names(TurningPointReport report, List<Integer> indices) {
        return indices.isEmpty()
                ? "none"
                : indices.stream().map(report::label).collect(Collectors.joining(", "));
    }

    private static void table(StringBuilder text, TurningPointReport report) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(HEAD);
        for (TurningPoint point : report.turningPoints()) {
            rows.add(row(report, point));
        }
        int[] widths = new int[HEAD.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], row.get(i).length());
            }
        }
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int i = 0; i < widths.length; i++) {
                String form = i < 2 ? "%-" + widths[i] + "s  " : "%" + widths[i] + "s  ";
                line.append(String.format(Locale.ROOT, form, row.get(i)));
            }
            text.append(line.toString().stripTrailing()).append('\n');
        }
        slopes(text, report);
        text.append('\n');
    }

    private static List<String> row(TurningPointReport report, TurningPoint point) {
        String interval =
                point.low() == point.high()
                        ? report.label(point.low())
                        : report.label(point.low()) + " – " + report.label(point.high());
        return List.of(
                report.label(point.index()),
                interval,
                Numbers.probability(point.probability()),
                Numbers.of(point.before()),
                Numbers.of(point.after()),
                Numbers.percent(point.stability()));
    }

    private static void slopes(StringBuilder text, TurningPointReport report) {
        if (!report.model().hasSlope()) {
            return;
        }
        List<String> slopes = new ArrayList<>();
        for (Regime regime : report.regimes()) {
            slopes.add(Numbers.of(regime.slope()));
        }
        text.append("change per observation in each regime: ")
                .append(String.join(", ", slopes))
                .append('\n');
    }
}
