package org.demarche.app;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import org.demarche.record.query.Cell;

/** An answer as comma-separated values with a header. */
final class CsvAnswer extends AnswerWriter {
    private final CsvWriter csv;

    CsvAnswer(Output out) {
        csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .bufferSize(0)
                        .build(new Through(out));
    }

    @Override
    public void columns(List<String> names) {
        csv.writeRecord(names);
    }

    @Override
    void write(List<Cell> cells) {
        csv.writeRecord(cells.stream().map(Cell::text).toList());
    }

    @Override
    void end() {
        try {
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands on what is written. */
    private static final class Through extends Writer {
        private final Output out;

        Through(Output out) {
            this.out = out;
        }

        @Override
        public void write(char[] text, int from, int length) {
            out.print(new String(text, from, length));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
