package org.demarche.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.demarche.text.FormatException;

/** The working file: what stands in the way of opening it, and how it is made. */
final class RecordFile {
    private final Path file;
    private final Limits limits;

    RecordFile(Path file, Limits limits) {
        if (file.toAbsolutePath().toString().contains(";")) {
            throw new IllegalArgumentException(
                    "the path of a record must not contain ';', was " + file);
        }
        this.file = file;
        this.limits = limits;
    }

    /** Says plainly why there is nothing to open. */
    void check(Access access) throws IOException {
        if (Files.isDirectory(file)) {
            throw Trouble.failure(
                    file,
                    "is a folder; the record is a file, such as "
                            + file.resolve("demarche.duckdb"));
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw Trouble.failure(file, "its folder is missing; make " + folder + " first");
        }
        if (!access.canWrite() && Files.notExists(file)) {
            throw Trouble.failure(file, "there is no record yet; read articles into it first");
        }
    }

    Database open(Access access) throws IOException, FormatException {
        Database database = Database.open(file, access, limits);
        boolean sound = false;
        try {
            checkVersion(database.ask(Schema::versionOf));
            if (access.canWrite()) {
                database.inTransaction(
                        c -> {
                            Schema.complete(c);
                            return c;
                        });
            }
            sound = true;
            return database;
        } finally {
            if (!sound) {
                database.close();
            }
        }
    }

    private void checkVersion(Optional<String> version) throws FormatException {
        if (version.isEmpty()) {
            throw new FormatException(
                    file.toString(),
                    0,
                    "a DuckDB file, but not a record; give --record another file");
        }
        if (!Schema.isReadable(version.get())) {
            throw new FormatException(
                    file.toString(),
                    0,
                    ("written by record version %s, this is %d; use the release that wrote it, or"
                                    + " give --record another file and read the articles again")
                            .formatted(version.get(), Schema.VERSION));
        }
    }

    /** Makes an empty record. */
    void create() throws IOException, FormatException {
        make(
                database ->
                        database.inTransaction(
                                c -> {
                                    Schema.create(c);
                                    Schema.sign(c);
                                    return c;
                                }));
    }

    /** Makes the record from what was published beside it. */
    void rebuild() throws IOException, FormatException {
        if (Files.exists(file)) {
            throw Trouble.failure(file, "is in the way of its rebuilding; move it away first");
        }
        check(Access.READ_WRITE);
        ParquetRebuild published = ParquetRebuild.from(Manifest.folderOf(file));
        make(
                database ->
                        database.inTransaction(
                                c -> {
                                    Schema.create(c);
                                    published.fill(c);
                                    return c;
                                }));
    }

    private interface Filling {
        void of(Database database) throws IOException;
    }

    /** Fills a file under another name first, so that there is never half a record. */
    private void make(Filling filling) throws IOException, FormatException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Path log = file.resolveSibling(file.getFileName() + ".new.wal");
        Files.deleteIfExists(fresh);
        Files.deleteIfExists(log);
        try (Database database = Database.open(fresh, Access.READ_WRITE, limits)) {
            filling.of(database);
        }
        ParquetPublisher.force(fresh);
        Files.move(fresh, file);
    }
}
