package org.demarche.ties.outside;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.GZIPInputStream;
import org.demarche.record.EventRecord;
import org.demarche.source.dataset.Reject;
import org.demarche.text.FormatException;

/**
 * Brings files of other data sets of standing ties into a record.
 *
 * <p>CSV with a header, plain or packed with gzip; the shape is told by the columns. Each row is
 * imported, joined, unchanged or rejected with line and reason; importing a file again changes
 * nothing. A data set is read whole into memory.
 */
public final class TieImport {
    private final OutsideTieStore store;
    private final String startedAt;
    private final Consumer<Reject> rejects;
    private LongConsumer watch = rows -> {};

    /**
     * @param record open to write
     * @param startedAt when the import began, as its batch is to note
     * @param rejects takes rows that could not be taken, in order
     */
    public TieImport(EventRecord record, String startedAt, Consumer<Reject> rejects) {
        this.store = new OutsideTieStore(record);
        this.startedAt = startedAt;
        this.rejects = rejects;
    }

    /** Lets somebody watch how many rows were read; called row by row. */
    public TieImport watchedBy(LongConsumer other) {
        watch = other;
        return this;
    }

    /**
     * Imports files of one data set, in this order; all or nothing goes on record.
     *
     * @throws FormatException if a file has not the columns, or is no CSV
     */
    public TieImportCounts read(TieDataSet set, List<Path> from)
            throws IOException, FormatException {
        OutsideTable table = store.load(set);
        TieImportCounts counts = TieImportCounts.NONE;
        for (Path file : from) {
            counts = read(table, file, counts);
        }
        if (counts.imported() > 0) {
            store.save(set, table, startedAt, "ties import " + set.label());
        }
        return counts;
    }

    private TieImportCounts read(OutsideTable table, Path file, TieImportCounts sofar)
            throws IOException, FormatException {
        TieImportCounts counts = sofar;
        boolean isFirst = true;
        try (Reader in = reader(file);
                CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(in)) {
            for (NamedCsvRecord cells : rows) {
                TieRow row = new TieRow(cells);
                if (isFirst && !table.understands(row)) {
                    String columns = "has not the columns of this data set: " + table.columns();
                    throw new FormatException(file.toString(), 1, columns);
                }
                isFirst = false;
                counts = take(table, file, row, counts);
                watch.accept(counts.rows());
            }
        } catch (CsvParseException e) {
            throw new FormatException(file.toString(), 0, String.valueOf(e.getMessage()), e);
        }
        if (isFirst) {
            throw new FormatException(file.toString(), 0, "has no rows");
        }
        return counts;
    }

    private TieImportCounts take(
            OutsideTable table, Path file, TieRow row, TieImportCounts counts) {
        try {
            return counts.plus(table.take(row));
        } catch (IllegalArgumentException e) {
            String reason = String.valueOf(e.getMessage());
            rejects.accept(new Reject(file.toString(), row.line(), reason));
            return counts.plusRejected();
        }
    }

    /** UTF-8 text of a file, unpacked if it is packed. */
    static Reader reader(Path file) throws IOException {
        InputStream in = new BufferedInputStream(Files.newInputStream(file));
        in.mark(2);
        boolean isPacked = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return new InputStreamReader(
                isPacked ? new GZIPInputStream(in) : in, StandardCharsets.UTF_8);
    }
}
