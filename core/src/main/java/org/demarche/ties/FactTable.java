package org.demarche.ties;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.FormatException;

/** A table of facts as CSV with a header; what is wrong with a row is told with its line. */
final class FactTable {
    private final String file;
    private final ActorKnowledge actors;

    FactTable(String file, ActorKnowledge actors) {
        this.file = file;
        this.actors = actors;
    }

    /** Takes a row; an {@link IllegalArgumentException} tells what is wrong with it. */
    interface Taker {
        void take(Row row);
    }

    /** A row whose cells are asked for by name. */
    final class Row {
        private final NamedCsvRecord cells;

        private Row(NamedCsvRecord cells) {
            this.cells = cells;
        }

        /** A cell, empty if it is. */
        String text(String column) {
            return cells.findField(column)
                    .map(String::strip)
                    .orElseThrow(
                            () -> new IllegalArgumentException("there is no column " + column));
        }

        String required(String column) {
            String text = text(column);
            if (text.isEmpty()) {
                throw new IllegalArgumentException(column + " must not be empty");
            }
            return text;
        }

        /** A cell that names a party by code. */
        String party(String column) {
            return known(required(column));
        }

        /**
         * A cell that names at least two parties with semicolons, each bound always or for a time
         * of its own: {@code ARM;UZB@/1999-04-20}.
         */
        Map<String, List<TieSpan>> bound(String column) {
            Map<String, List<TieSpan>> bound = new LinkedHashMap<>();
            Stream.of(required(column).split(";"))
                    .map(String::strip)
                    .filter(s -> !s.isEmpty())
                    .forEach(
                            s -> {
                                String[] parts = s.split("@", 2);
                                bound.computeIfAbsent(known(parts[0]), p -> new ArrayList<>())
                                        .add(parts.length == 1 ? TieSpan.ALWAYS : own(parts[1]));
                            });
            if (bound.size() < 2) {
                throw new IllegalArgumentException(
                        column + " must name two parties or more, was " + text(column));
            }
            return bound;
        }

        TieSpan span() {
            return TieSpan.parse(text("from"), text("to"));
        }
    }

    private static TieSpan own(String fromAndTo) {
        int slash = fromAndTo.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException(
                    "a party's own time must be from/to, was " + fromAndTo);
        }
        return TieSpan.parse(fromAndTo.substring(0, slash), fromAndTo.substring(slash + 1));
    }

    private String known(String code) {
        if (!actors.has(code)) {
            throw new IllegalArgumentException("no party has the code " + code);
        }
        return code;
    }

    /**
     * Reads all rows.
     *
     * @throws FormatException at the first row that is wrong
     */
    void each(Reader from, Taker taker) throws IOException, FormatException {
        try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(from)) {
            List<NamedCsvRecord> rows = new ArrayList<>();
            reader.forEach(rows::add);
            for (NamedCsvRecord row : rows) {
                take(row, taker);
            }
        } catch (CsvParseException e) {
            throw new FormatException(file, 0, String.valueOf(e.getMessage()), e);
        }
    }

    private void take(NamedCsvRecord row, Taker taker) throws FormatException {
        try {
            taker.take(new Row(row));
        } catch (IllegalArgumentException e) {
            throw new FormatException(
                    file, row.getStartingLineNumber(), String.valueOf(e.getMessage()), e);
        }
    }
}
