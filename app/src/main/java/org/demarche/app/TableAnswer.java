package org.demarche.app;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.demarche.record.query.Cell;

/** An answer as a table; its columns are as wide as their first rows need. */
final class TableAnswer extends AnswerWriter {
    private static final int LOOKED_AT = 500;
    private static final int WIDEST = 80;

    private final Output out;
    private final List<List<Cell>> waiting = new ArrayList<>();
    private List<String> names = List.of();
    private int[] widths = new int[0];

    TableAnswer(Output out) {
        this.out = out;
    }

    @Override
    public void columns(List<String> given) {
        names = given;
    }

    @Override
    void write(List<Cell> cells) {
        if (widths.length > 0) {
            out.line(line(cells));
            return;
        }
        waiting.add(cells);
        if (waiting.size() == LOOKED_AT) {
            begin();
        }
    }

    @Override
    void end() {
        if (widths.length == 0) {
            begin();
        }
    }

    private void begin() {
        widths = IntStream.range(0, names.size()).map(this::width).toArray();
        out.line(
                IntStream.range(0, widths.length)
                        .mapToObj(i -> padded(names.get(i), widths[i], isOfNumbers(i)))
                        .collect(Collectors.joining("  "))
                        .stripTrailing());
        waiting.forEach(row -> out.line(line(row)));
        waiting.clear();
    }

    private int width(int column) {
        int widest =
                waiting.stream().mapToInt(row -> shown(row.get(column)).length()).max().orElse(0);
        return Math.max(widest, names.get(column).length());
    }

    private boolean isOfNumbers(int column) {
        return waiting.stream().anyMatch(row -> row.get(column).kind() == Cell.Kind.NUMBER);
    }

    private String line(List<Cell> cells) {
        return IntStream.range(0, widths.length)
                .mapToObj(
                        i ->
                                padded(
                                        shown(cells.get(i)),
                                        widths[i],
                                        cells.get(i).kind() == Cell.Kind.NUMBER))
                .collect(Collectors.joining("  "))
                .stripTrailing();
    }

    private static String padded(String text, int width, boolean right) {
        String space = " ".repeat(Math.max(0, width - text.length()));
        return right ? space + text : text + space;
    }

    /** A value on one line. */
    private static String shown(Cell cell) {
        String line = cell.text().replaceAll("\\s+", " ");
        return line.length() <= WIDEST ? line : line.substring(0, WIDEST - 1) + "…";
    }
}
