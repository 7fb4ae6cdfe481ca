package org.demarche.record;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.demarche.text.FormatException;
import org.duckdb.DuckDBConnection;

/**
 * A connection of one's own to the record while nothing else is written: for what brings in many
 * rows at once and keeps temporary tables from batch to batch.
 */
public final class Writing implements AutoCloseable {
    private final Path file;
    private final DuckDBConnection connection;

    /** What is asked or changed. */
    public interface Change<T> {
        T on(DuckDBConnection connection) throws SQLException, IOException;
    }

    Writing(Path file, DuckDBConnection connection) {
        this.file = file;
        this.connection = connection;
    }

    public DuckDBConnection connection() {
        return connection;
    }

    /** The record's file. */
    public Path file() {
        return file;
    }

    /** Changes all or nothing. */
    public <T> T inTransaction(Change<T> work) throws IOException {
        return asked(c -> Database.inTransaction(c, work::on));
    }

    /** Does something and takes all of it back. */
    public <T> T tried(EventRecord.Work<T> work) throws IOException, FormatException {
        asked(c -> execute("BEGIN TRANSACTION"));
        try {
            return work.with(this);
        } finally {
            asked(c -> execute("ROLLBACK"));
        }
    }

    private boolean execute(String sql) throws SQLException {
        Database.execute(connection, sql);
        return true;
    }

    /** Outside of a transaction. */
    public <T> T asked(Change<T> work) throws IOException {
        try {
            return work.on(connection);
        } catch (SQLException e) {
            throw Trouble.whileWorking(file, e);
        } catch (IOException e) {
            throw Trouble.withFiles(file, e);
        }
    }

    /**
     * What another record has published, whole and unharmed: where each table lies, by its name;
     * one of an earlier release may be without those that came later.
     *
     * @throws IOException if nothing was published in the folder
     * @throws FormatException if it is of another version, or a file is missing or changed
     */
    public Map<String, Path> published(Path folder) throws IOException, FormatException {
        return ParquetRebuild.from(folder).files();
    }

    /** The number of the batch that is to come. */
    public int nextBatch() throws IOException {
        return asked(Held::lastBatch) + 1;
    }

    /** Notes a batch that brings no article. */
    public void sign(int number, String startedAt, String bringer) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO batch VALUES (?, ?, ?, 0, 0, 0)")) {
            insert.setInt(1, number);
            insert.setString(2, startedAt);
            insert.setString(3, bringer);
            insert.execute();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            connection.close();
        } catch (SQLException e) {
            throw Trouble.whileWorking(file, e);
        }
    }
}
