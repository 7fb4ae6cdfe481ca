package org.demarche.contrast.report;

import java.util.List;
import java.util.Locale;
import org.demarche.contrast.AnswerDifference;
import org.demarche.contrast.Difference;
import org.demarche.wording.Wrapped;

/** Writes a contrast as text for a terminal. */
public final class ContrastText {
    private static final int WIDTH = 100;
    private static final String SHARES = "%-47s %-21s %-21s %-20s %-6s %s";
    private static final String RATES = "  %-30s %-30s %-20s %-6s %s";

    /** The text; lines end in {@code \n}. */
    public String write(ContrastWords words) {
        StringBuilder out = new StringBuilder();
        out.append(Wrapped.lines(words.title(), WIDTH, 0)).append('\n');
        words.sentences().forEach(s -> out.append(Wrapped.lines(s, WIDTH, 0)));
        out.append('\n');
        line(SHARES, out, "share", "first", "second", "points", "q", "verdict");
        for (Difference difference : words.contrast().differences()) {
            if (difference.shares().one().part() + difference.shares().other().part() > 0) {
                line(
                        SHARES,
                        out,
                        words.label(difference.trait()),
                        ContrastWords.share(difference.shares().one()),
                        ContrastWords.share(difference.shares().other()),
                        ContrastWords.points(difference).orElse("–"),
                        ContrastWords.points(difference).isEmpty() ? "–" : q(difference),
                        difference.verdict().words());
            }
        }
        answers(out, words);
        words.beside().turns().ifPresent(t -> turns(out, new TurnLines(words, t)));
        words.beside().ties().ifPresent(t -> ties(out, words, new TieLines(words, t)));
        out.append('\n');
        out.append(
                Wrapped.lines(
                        "Shares of what happened, if not of something else. q: the probability by chance,"
                                + " adjusted for the number of traits and"
                                + " questions. Intervals at 95 %.",
                        WIDTH, 0));
        return out.toString();
    }

    private static void answers(StringBuilder out, ContrastWords words) {
        AnswerLines lines = new AnswerLines(words);
        if (lines.shown().isEmpty()) {
            return;
        }
        out.append('\n');
        out.append("Answered within %d days\n".formatted(AnswerDifference.DAYS));
        line(RATES, out, "first", "second", "points", "q", "verdict");
        for (AnswerDifference answer : lines.shown()) {
            out.append(lines.label(answer)).append('\n');
            line(
                    RATES,
                    out,
                    AnswerLines.rate(answer.here()),
                    AnswerLines.rate(answer.there()),
                    AnswerLines.points(answer),
                    AnswerLines.q(answer),
                    answer.verdict().words());
        }
    }

    private static void turns(StringBuilder out, TurnLines lines) {
        if (lines.rows().isEmpty()) {
            return;
        }
        out.append("\nTURNING POINTS\n");
        for (TurnLines.Row row : lines.rows()) {
            out.append(Wrapped.lines(String.join(" · ", row.cells()), WIDTH, 2));
        }
    }

    private static void ties(StringBuilder out, ContrastWords words, TieLines lines) {
        for (TieLines.Row row : lines.rows()) {
            out.append('\n').append("ONLY ON ONE SIDE: ").append(row.heading()).append('\n');
            tie(out, words.name(words.contrast().here()), row.here());
            tie(out, words.name(words.contrast().there()), row.there());
        }
    }

    private static void tie(StringBuilder out, String who, List<String> what) {
        what.forEach(w -> out.append(Wrapped.lines(who + ": " + w, WIDTH, 2)));
    }

    static String q(Difference difference) {
        double q = difference.q();
        return q < 0.001 ? "<.001" : String.format(Locale.ROOT, "%.3f", q);
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void line(String pattern, StringBuilder out, String... cells) {
        String line = String.format(Locale.ROOT, pattern, (Object[]) cells);
        out.append(line.stripTrailing()).append('\n');
    }
}
