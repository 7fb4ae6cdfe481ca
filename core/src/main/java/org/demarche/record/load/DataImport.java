package org.demarche.record.load;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.demarche.record.EventRecord;
import org.demarche.record.Writing;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.source.dataset.DataFile;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.Layout;
import org.demarche.source.dataset.StagedRows;
import org.demarche.text.FormatException;

/**
 * Brings outside files into the record.
 *
 * <p>A file comes in by pieces, each in one transaction, so that whenever it is killed whole pieces
 * are on record and running again completes it. O(rows) time but for the search of keys, which
 * looks at the keys on record once a piece; memory is a piece.
 */
public final class DataImport {
    private final EventRecord record;
    private final ImportOptions options;
    private final ImportListener listener;
    private ImportCounts total = ImportCounts.NONE;
    private long bytesBefore;

    public DataImport(EventRecord record, ImportOptions options, ImportListener listener) {
        this.record = record;
        this.options = options;
        this.listener = listener;
    }

    /**
     * Imports files one after the other.
     *
     * @return what became of their rows
     * @throws FormatException if a file is not understood or damaged; what came before it stays
     */
    public ImportCounts read(DataSet set, List<Path> files) throws IOException, FormatException {
        return record.write(
                writing -> {
                    if (options.dryRun()) {
                        return writing.tried(same -> read(set, files, same));
                    }
                    return read(set, files, writing);
                });
    }

    private ImportCounts read(DataSet set, List<Path> files, Writing writing)
            throws IOException, FormatException {
        for (Path path : files) {
            try (DataFile file = DataFile.open(path)) {
                read(set, file, path, writing);
            }
            bytesBefore += Files.size(path);
        }
        return total;
    }

    private void read(DataSet set, DataFile file, Path path, Writing writing)
            throws IOException, FormatException {
        Layout layout = set.layout(file.head());
        Place place =
                new Place(
                        set.name(),
                        path.toString(),
                        String.valueOf(path.getFileName()),
                        writing.nextBatch(),
                        options.release(),
                        listener::rejected);
        LoadedFile loaded =
                writing.asked(
                        c ->
                                layout.content() == Layout.Content.EVENTS
                                        ? new EventFile(new Sql(c), place, layout)
                                        : new MentionFile(new Sql(c), place, layout));
        try (Pieces pieces = Pieces.of(file, layout.form(), writing.file(), options.pieceRows())) {
            boolean more = true;
            while (more) {
                StagedRows piece = pieces.next();
                add(writing, place, piece.firstLine(), batch -> loaded.load(piece, batch));
                more = !piece.isLast();
                listener.loaded(bytesBefore + file.bytesRead(), total);
            }
        }
        add(writing, place, 0, batch -> ImportCounts.ofWithdrawn(loaded.withdraw(batch)));
    }

    /** A step that may change the record. */
    private interface Step {
        ImportCounts as(int batch) throws SQLException;
    }

    /** Does a step in a transaction of its own, and signs its batch if it changed anything. */
    private void add(Writing writing, Place place, long firstLine, Step step) throws IOException {
        int batch = writing.nextBatch();
        Writing.Change<ImportCounts> change =
                c -> {
                    ImportCounts counts = step.as(batch);
                    if (counts.isChange()) {
                        writing.sign(batch, options.startedAt(), "import " + place.dataset());
                        AggregateTables.add(c, batch);
                        new Delivery(place, firstLine, counts).write(new Sql(c), batch);
                    }
                    return counts;
                };
        ImportCounts counts =
                options.dryRun() ? writing.asked(change) : writing.inTransaction(change);
        total = total.plus(counts);
    }
}
