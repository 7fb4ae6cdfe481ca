package org.demarche.record;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/**
 * Writes the record as Parquet. A run goes into a folder of its own, and only when all its files
 * are on the disk does the manifest change, in one move, from the last run to this one: a reader
 * that follows the manifest sees one whole set or the other.
 */
final class ParquetPublisher {
    private final Path folder;
    private final DuckDBConnection connection;

    ParquetPublisher(Path folder, DuckDBConnection connection) {
        this.folder = folder;
        this.connection = connection;
    }

    /** Writes everything; returns the manifest's path. */
    Path publish() throws SQLException, IOException {
        Files.createDirectories(folder);
        String run = "run-" + (lastRun() + 1);
        Path target = Files.createDirectory(folder.resolve(run));
        List<Manifest.Table> tables = new ArrayList<>();
        for (ParquetTable table : ParquetTable.values()) {
            tables.add(write(target, table));
        }
        force(target);
        Manifest manifest = new Manifest(Schema.VERSION, Held.lastBatch(connection), run, tables);
        Path named = name(manifest);
        dropOthers(run);
        return named;
    }

    private Manifest.Table write(Path target, ParquetTable table) throws SQLException, IOException {
        Path file = target.resolve(table.file());
        String sql =
                "COPY (SELECT * FROM %s ORDER BY %s) TO (?) (FORMAT parquet, COMPRESSION zstd)"
                        .formatted(table.table(), table.order());
        try (PreparedStatement copy = connection.prepareStatement(sql)) {
            copy.setString(1, file.toString());
            copy.execute();
        }
        force(file);
        long rows = rows(connection, file);
        return new Manifest.Table(table.label(), table.file(), rows, Digest.ofFile(file));
    }

    /** How many rows a Parquet file holds. */
    static long rows(DuckDBConnection connection, Path file) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT count(*) FROM read_parquet(?)")) {
            query.setString(1, file.toString());
            try (ResultSet answer = query.executeQuery()) {
                return answer.next() ? answer.getLong(1) : 0;
            }
        }
    }

    private Path name(Manifest manifest) throws IOException {
        Path fresh = folder.resolve(Manifest.NAME + ".new");
        try (FileChannel out =
                FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(manifest.toJson());
            while (bytes.hasRemaining()) {
                out.write(bytes);
            }
            out.force(true);
        }
        Path named = folder.resolve(Manifest.NAME);
        replace(fresh, named);
        force(folder);
        return named;
    }

    /** Puts one file in the place of another so that a crash leaves one of the two. */
    static void replace(Path fresh, Path old) throws IOException {
        try {
            Files.move(fresh, old, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(fresh, old, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Waits until a file or the entries of a folder are on the disk. */
    static void force(Path path) throws IOException {
        if (Files.isDirectory(path)
                && !Files.getFileStore(path).supportsFileAttributeView("posix")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    private int lastRun() throws IOException {
        int last = 0;
        try (DirectoryStream<Path> runs = Files.newDirectoryStream(folder, "run-*")) {
            for (Path run : runs) {
                String number = String.valueOf(run.getFileName()).substring("run-".length());
                if (number.matches("\\d{1,8}")) {
                    last = Math.max(last, Integer.parseInt(number));
                }
            }
        }
        return last;
    }

    private void dropOthers(String current) throws IOException {
        try (DirectoryStream<Path> runs = Files.newDirectoryStream(folder, "run-*")) {
            for (Path run : runs) {
                if (String.valueOf(run.getFileName()).equals(current)) {
                    continue;
                }
                for (ParquetTable table : ParquetTable.values()) {
                    Files.deleteIfExists(run.resolve(table.file()));
                }
                try (DirectoryStream<Path> rest = Files.newDirectoryStream(run)) {
                    if (!rest.iterator().hasNext()) {
                        Files.delete(run);
                    }
                }
            }
        }
    }
}
