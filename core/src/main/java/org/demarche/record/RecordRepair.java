package org.demarche.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.text.FormatException;

/**
 * Mends a record with the least that will do: counts anew, publishes again, or makes the working
 * file from the Parquet files, in which case the old one is kept beside it.
 */
final class RecordRepair {
    private final RecordFile place;
    private final Path file;
    private final Path kept;

    RecordRepair(Path file, Limits limits) {
        this.place = new RecordFile(file, limits);
        this.file = file;
        this.kept = file.resolveSibling(file.getFileName() + ".damaged");
    }

    /** Mends it; says in one line what was done. */
    String run() throws IOException, FormatException {
        if (Files.notExists(file)) {
            place.rebuild();
            return "made from the Parquet files; there was no working file";
        }
        int lastBatch = 0;
        try (Database database = place.open(Access.READ_WRITE)) {
            lastBatch = database.ask(Held::lastBatch);
            Optional<String> done = inPlace(database);
            if (done.isPresent()) {
                return done.get();
            }
        } catch (FormatException damaged) {
            return rebuilt(lastBatch);
        } catch (IOException e) {
            if (!(e.getCause() instanceof SQLException) || Trouble.isElsewhere(e)) {
                throw e;
            }
        }
        return rebuilt(lastBatch);
    }

    /** What can be done without touching a row that was read; nothing if that is not enough. */
    private Optional<String> inPlace(Database database) throws IOException {
        List<String> bad =
                database.inTransaction(c -> new RecordCheck(c, file).all()).stream()
                        .filter(f -> !f.ok() && !f.name().equals(RecordCheck.CODERS))
                        .map(Finding::name)
                        .toList();
        if (bad.isEmpty()) {
            return Optional.of("nothing to mend");
        }
        if (!List.of(RecordCheck.COUNTS, PublishedCheck.NAME).containsAll(bad)) {
            return Optional.empty();
        }
        if (bad.contains(RecordCheck.COUNTS)) {
            database.inTransaction(
                    c -> {
                        AggregateTables.rebuild(c);
                        return c;
                    });
        }
        if (!bad.contains(PublishedCheck.NAME)) {
            return Optional.of("counted anew");
        }
        Path folder = Manifest.folderOf(file);
        database.inTransaction(c -> new ParquetPublisher(folder, c).publish());
        return Optional.of(
                bad.size() == 1 ? "published again" : "counted anew and published again");
    }

    private String rebuilt(int lastBatch) throws IOException, FormatException {
        if (Files.exists(kept)) {
            throw Trouble.failure(kept, "is in the way of the damaged file; move it away first");
        }
        int published = ParquetRebuild.from(Manifest.folderOf(file)).batch();
        Path log = file.resolveSibling(file.getFileName() + ".wal");
        Files.move(file, kept);
        Files.deleteIfExists(log);
        boolean sound = false;
        try {
            place.rebuild();
            sound = true;
        } finally {
            if (!sound) {
                Files.move(kept, file);
            }
        }
        String done = "made again from the Parquet files; the damaged file is kept as " + kept;
        return lastBatch <= published
                ? done
                : done
                        + "; batches %d to %d were never published, read their articles again"
                                .formatted(published + 1, lastBatch);
    }
}
