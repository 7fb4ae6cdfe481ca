package org.demarche.ties.report;

import java.util.ArrayList;
import java.util.List;
import org.demarche.wording.Wrapped;

/** Writes the ties of two pairs side by side as text for a terminal. */
public final class TieContrastText {
    private static final int WIDTH = 100;
    private static final int TOPIC = 14;
    private static final int COLUMN = (WIDTH - TOPIC - 4) / 2;

    private final StringBuilder out = new StringBuilder();

    /** The text; lines end in {@code \n}. */
    public static String write(TieContrast contrast) {
        return new TieContrastText().text(contrast);
    }

    private String text(TieContrast contrast) {
        for (TieView view : List.of(contrast.left(), contrast.right())) {
            out.append(Wrapped.lines(new TieSummary(view).text(), WIDTH, 0));
        }
        List<String> differences = contrast.differences();
        differences.forEach(d -> out.append(Wrapped.lines(d, WIDTH, 0)));
        out.append('\n');
        row("", List.of(contrast.left().title()), List.of(contrast.right().title()));
        out.append("─".repeat(WIDTH)).append('\n');
        for (ContrastRow row : contrast.rows()) {
            row(row.topic(), row.left(), row.right());
            out.append('\n');
        }
        out.append("Ask for one pair alone to see the sources.\n");
        return out.toString();
    }

    private void row(String topic, List<String> left, List<String> right) {
        List<String> names = lines(List.of(topic), TOPIC);
        List<String> one = lines(left, COLUMN);
        List<String> other = lines(right, COLUMN);
        int height = Math.max(names.size(), Math.max(one.size(), other.size()));
        for (int i = 0; i < height; i++) {
            String line =
                    pad(cell(names, i), TOPIC + 2) + pad(cell(one, i), COLUMN + 2) + cell(other, i);
            out.append(line.stripTrailing()).append('\n');
        }
    }

    private static List<String> lines(List<String> items, int width) {
        List<String> all = new ArrayList<>();
        for (String item : items) {
            all.addAll(Wrapped.lines(item, width, 0).lines().toList());
        }
        return all;
    }

    private static String cell(List<String> lines, int i) {
        return i < lines.size() ? lines.get(i) : "";
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.codePointCount(0, text.length())));
    }
}
