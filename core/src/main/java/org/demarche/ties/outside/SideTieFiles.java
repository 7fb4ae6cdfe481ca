package org.demarche.ties.outside;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.text.FormatException;
import org.demarche.ties.TieSpan;

/**
 * The folder {@code NAME.ties} in which an earlier release kept what was imported, a CSV file for
 * each data set, beside the record.
 */
record SideTieFiles(Path folder) {
    /** What lies there of a data set, nothing if there is no file. */
    void load(TieDataSet set, OutsideTable table) throws IOException, FormatException {
        Path file = folder.resolve(set.label() + ".csv");
        if (!Files.exists(file)) {
            return;
        }
        try (Reader in = Files.newBufferedReader(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            for (NamedCsvRecord cells : rows) {
                take(set, table, new TieRow(cells), file);
            }
        } catch (CsvParseException e) {
            throw new FormatException(file.toString(), 0, String.valueOf(e.getMessage()), e);
        }
    }

    private static void take(TieDataSet set, OutsideTable table, TieRow row, Path file)
            throws FormatException {
        try {
            switch (set) {
                case COW_ALLIANCE, ATOP -> table.restore(alliance(row));
                case COW_IGO -> table.restore(body(row));
                case UNGA -> votes(table, row);
            }
        } catch (IllegalArgumentException e) {
            String problem = String.valueOf(e.getMessage());
            throw new FormatException(file.toString(), row.line(), problem, e);
        }
    }

    private static TieSpan span(TieRow row) {
        return TieSpan.parse(row.text("from"), row.text("to"));
    }

    private static KeptTie alliance(TieRow row) {
        return new KeptTie(
                row.text("a"),
                row.text("b"),
                row.text("what"),
                row.text("name"),
                span(row),
                row.isSet("cut"),
                KeptTie.NOT_COUNTED);
    }

    private static KeptTie body(TieRow row) {
        boolean isCount = row.text("body").isEmpty();
        return isCount
                ? BodyTable.shared(
                        row.text("state"), row.text("other"), row.year("from"), row.number("n"))
                : BodyTable.spell(
                        row.text("state"), row.text("body"), row.text("standing"), span(row));
    }

    private static void votes(OutsideTable table, TieRow row) {
        String call = row.text("rcid");
        int year = row.year("year");
        table.restore(new KeptVote(call, year, "", ""));
        for (String vote : VoteTable.words()) {
            String column = vote.toLowerCase(Locale.ROOT).replace(' ', '_');
            Stream.of(row.text(column).split(";"))
                    .filter(s -> !s.isEmpty())
                    .forEach(s -> table.restore(new KeptVote(call, year, s, vote)));
        }
    }
}
