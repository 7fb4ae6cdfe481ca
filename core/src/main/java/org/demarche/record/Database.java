package org.demarche.record;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Deque;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.demarche.text.FormatException;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDriver;

/**
 * An open DuckDB file. Each thread that works on it has a connection of its own; those that are
 * done are kept for the next.
 */
final class Database implements AutoCloseable {
    private final Path file;
    private final DuckDBConnection root;
    private final Deque<DuckDBConnection> idle = new ConcurrentLinkedDeque<>();

    private Database(Path file, DuckDBConnection root) {
        this.file = file;
        this.root = root;
    }

    /** What is done on a connection. */
    interface Work<T> {
        T on(DuckDBConnection connection) throws SQLException, IOException;
    }

    static Database open(Path file, Access access, Limits limits)
            throws IOException, FormatException {
        Path place = file.toAbsolutePath().normalize();
        Properties settings = new Properties();
        settings.setProperty("memory_limit", limits.memoryMegabytes() + "MiB");
        settings.setProperty("threads", Integer.toString(limits.threads()));
        settings.setProperty("temp_directory", place + ".tmp");
        settings.setProperty("autoinstall_known_extensions", "false");
        settings.setProperty("autoload_known_extensions", "false");
        if (access == Access.LOCKED) {
            settings.setProperty("enable_external_access", "false");
            settings.setProperty("lock_configuration", "true");
        }
        if (!access.canWrite()) {
            settings.setProperty(DuckDBDriver.JDBC_STREAM_RESULTS, "true");
            settings.setProperty(DuckDBDriver.DUCKDB_READONLY_PROPERTY, "true");
        }
        try {
            return new Database(
                    file,
                    DriverManager.getConnection("jdbc:duckdb:" + place, settings)
                            .unwrap(DuckDBConnection.class));
        } catch (SQLException e) {
            throw Trouble.whileOpening(file, e);
        }
    }

    /** Works on a connection that no other thread uses meanwhile. */
    <T> T ask(Work<T> work) throws IOException {
        try {
            DuckDBConnection used = idle.poll();
            DuckDBConnection connection = used == null ? root.duplicate() : used;
            boolean sound = false;
            try {
                T answer = work.on(connection);
                sound = true;
                return answer;
            } finally {
                if (sound) {
                    idle.push(connection);
                } else {
                    connection.close();
                }
            }
        } catch (SQLException e) {
            throw Trouble.whileWorking(file, e);
        } catch (IOException e) {
            throw Trouble.withFiles(file, e);
        }
    }

    /**
     * The same, seeing one state of the record and changing all or nothing.
     *
     * <p>The transaction is begun by a statement: with auto-commit off, DuckDB's driver begins it
     * only with the first statement, and an appender used before commits by itself.
     */
    <T> T inTransaction(Work<T> work) throws IOException {
        return ask(connection -> inTransaction(connection, work));
    }

    static <T> T inTransaction(DuckDBConnection connection, Work<T> work)
            throws SQLException, IOException {
        execute(connection, "BEGIN TRANSACTION");
        T answer;
        try {
            answer = work.on(connection);
        } catch (SQLException | IOException | RuntimeException e) {
            rollBack(connection, e);
            throw e;
        }
        execute(connection, "COMMIT");
        return answer;
    }

    /** A connection that is the caller's alone until it closes it. */
    DuckDBConnection connect() throws IOException {
        try {
            return root.duplicate();
        } catch (SQLException e) {
            throw Trouble.whileWorking(file, e);
        }
    }

    static void execute(DuckDBConnection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void rollBack(DuckDBConnection connection, Exception why) {
        try {
            execute(connection, "ROLLBACK");
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    /** Closes all connections; what is asked later fails. */
    @Override
    public void close() throws IOException {
        try {
            for (DuckDBConnection c = idle.poll(); c != null; c = idle.poll()) {
                c.close();
            }
            root.close();
        } catch (SQLException e) {
            throw Trouble.whileWorking(file, e);
        }
    }
}
