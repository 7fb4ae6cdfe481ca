package org.demarche.app;

import java.util.List;
import java.util.stream.Stream;
import org.demarche.record.query.Answer;
import org.demarche.record.query.Cell;

/** Shows the answer to a question in SQL, row by row. */
abstract class AnswerWriter implements Answer {
    private long rows;

    @Override
    public final void row(List<Cell> cells) {
        rows++;
        write(cells);
    }

    /** A row of texts; empty ones are nothing. */
    final void texts(String... texts) {
        row(
                Stream.of(texts)
                        .map(t -> new Cell(t.isEmpty() ? Cell.Kind.NOTHING : Cell.Kind.TEXT, t))
                        .toList());
    }

    abstract void write(List<Cell> cells);

    /** There are no more rows. */
    void end() {}

    long rows() {
        return rows;
    }
}
