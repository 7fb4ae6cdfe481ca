package org.demarche.contrast.report;

import java.util.Locale;
import org.demarche.contrast.Difference;
import org.demarche.wording.Wrapped;

/** Writes a contrast as text for a terminal. */
public final class ContrastText {
    private static final int WIDTH = 100;

    /** The text; lines end in {@code \n}. */
    public String write(ContrastWords words) {
        StringBuilder out = new StringBuilder();
        out.append(Wrapped.lines(words.title(), WIDTH, 0)).append('\n');
        words.sentences().forEach(s -> out.append(Wrapped.lines(s, WIDTH, 0)));
        out.append('\n');
        line(out, "share", "first", "second", "points", "q", "verdict");
        for (Difference difference : words.contrast().differences()) {
            if (difference.shares().one().part() + difference.shares().other().part() > 0) {
                line(
                        out,
                        words.label(difference.trait()),
                        ContrastWords.share(difference.shares().one()),
                        ContrastWords.share(difference.shares().other()),
                        ContrastWords.points(difference).orElse("–"),
                        ContrastWords.points(difference).isEmpty() ? "–" : q(difference),
                        difference.verdict().words());
            }
        }
        out.append(
                Wrapped.lines(
                        "Shares of what happened, if not of something else. q: the probability by chance,"
                                + " adjusted for the number of traits. Intervals"
                                + " at 95 %.",
                        WIDTH, 0));
        return out.toString();
    }

    static String q(Difference difference) {
        double q = difference.q();
        return q < 0.001 ? "<.001" : String.format(Locale.ROOT, "%.3f", q);
    }

    @SuppressWarnings("AnnotateFormatMethod")
    private static void line(StringBuilder out, String... cells) {
        String line =
                String.format(Locale.ROOT, "%-47s %-21s %-21s %-17s %-6s %s", (Object[]) cells);
        out.append(line.stripTrailing()).append('\n');
    }
}
