package org.demarche.ties.outside;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.demarche.text.FormatException;
import org.demarche.ties.TieFile;

/** What was imported, in the folder {@code NAME.ties} beside a record, a file for each data set. */
public final class OutsideTieFiles {
    private final Path folder;

    private OutsideTieFiles(Path folder) {
        this.folder = folder;
    }

    /** Those of a record: {@code demarche.ties/} beside {@code demarche.duckdb}. */
    public static OutsideTieFiles beside(Path record) {
        return new OutsideTieFiles(TieFile.sibling(record, ".ties"));
    }

    private Path file(TieDataSet set) {
        return folder.resolve(set.label() + ".csv");
    }

    /** All of a data set. */
    OutsideTable load(TieDataSet set) throws IOException, FormatException {
        OutsideTable table = set.table();
        load(set, table, row -> true);
        return table;
    }

    private void load(TieDataSet set, OutsideTable table, Predicate<TieRow> wanted)
            throws IOException, FormatException {
        Path file = file(set);
        if (!Files.exists(file)) {
            return;
        }
        try (Reader in = Files.newBufferedReader(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            for (NamedCsvRecord cells : rows) {
                TieRow row = new TieRow(cells);
                if (wanted.test(row)) {
                    restore(table, row, file);
                }
            }
        } catch (CsvParseException e) {
            throw new FormatException(file.toString(), 0, String.valueOf(e.getMessage()), e);
        }
    }

    private static void restore(OutsideTable table, TieRow row, Path file) throws FormatException {
        try {
            table.restore(row);
        } catch (IllegalArgumentException e) {
            throw new FormatException(
                    file.toString(), row.line(), String.valueOf(e.getMessage()), e);
        }
    }

    void save(TieDataSet set, OutsideTable table) throws IOException {
        StringWriter text = new StringWriter();
        try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
            table.save(csv);
        }
        Files.createDirectories(folder);
        TieFile.replace(file(set), text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * What they tell of two states, read anew.
     *
     * @throws FormatException if a file was damaged
     */
    public OutsideTies between(String a, String b) throws IOException, FormatException {
        List<OutsideTie> ties = new ArrayList<>();
        List<BodyYear> bodies = List.of();
        List<VoteYear> votes = List.of();
        for (TieDataSet set : TieDataSet.values()) {
            OutsideTable table = set.table();
            load(set, table, row -> table.isAbout(row, a, b));
            if (table instanceof AllianceTable alliances) {
                ties.addAll(alliances.between(a, b));
            } else if (table instanceof BodyTable memberships) {
                bodies = memberships.between(a, b);
            } else if (table instanceof VoteTable rollCalls) {
                votes = rollCalls.between(a, b);
            }
        }
        ties.sort(Comparator.comparing(OutsideTie::dataset));
        return new OutsideTies(ties, bodies, votes);
    }
}
