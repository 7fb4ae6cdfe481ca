package org.demarche.record;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.record.aggregate.OccurrenceTables;

/**
 * The tables of the record, made by {@code schema.sql}. Rows are never changed but for {@code
 * valid_to}: an article read again ends its rows and brings new ones, so every state of the record
 * since its first batch is in it.
 */
final class Schema {
    /** Raised whenever a table changes in a way that older code cannot read. */
    static final int VERSION = 3;

    /**
     * The earliest that is read as it is, and brought into the present form when it is opened to be
     * changed; it keeps no count of happenings.
     */
    static final int EARLIEST = 2;

    private Schema() {}

    /** Makes empty tables in a new file. */
    static void create(Connection connection) throws SQLException, IOException {
        run(connection, "schema.sql");
        run(connection, "words.sql");
        run(connection, "ties.sql");
        run(connection, "claims.sql");
        AggregateTables.create(connection);
    }

    /** Brings a record of an earlier release into the present form. */
    static void complete(Connection connection) throws SQLException, IOException {
        for (ParquetTable table : ParquetTable.values()) {
            if (table.isLater() && !has(connection, table)) {
                run(connection, "ties.sql");
                run(connection, "claims.sql");
                break;
            }
        }
        if (!OccurrenceTables.exist(connection)) {
            AggregateTables.upgrade(connection);
            signAnew(connection);
        }
    }

    /** Notes the present version in what an earlier release has made. */
    static void signAnew(Connection connection) throws SQLException {
        String sql = "UPDATE meta SET value = ? WHERE key = 'schema_version'";
        try (PreparedStatement update = connection.prepareStatement(sql)) {
            update.setString(1, Integer.toString(VERSION));
            update.execute();
        }
    }

    /** Whether what bears that version can be read. */
    static boolean isReadable(String version) {
        return version.equals(Integer.toString(VERSION))
                || version.equals(Integer.toString(EARLIEST));
    }

    /**
     * Whether a table is there; those that came later are not in a record of an earlier release.
     */
    static boolean has(Connection connection, ParquetTable table) throws SQLException {
        String sql = "SELECT count(*) FROM duckdb_tables() WHERE table_name = ? AND NOT internal";
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, table.table());
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() && rows.getInt(1) == 1;
            }
        }
    }

    private static void run(Connection connection, String name) throws SQLException, IOException {
        try (InputStream sql = Schema.class.getResourceAsStream(name);
                Statement statement = connection.createStatement()) {
            if (sql == null) {
                throw new IllegalStateException(name + " is missing beside Schema");
            }
            statement.execute(new String(sql.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /**
     * What to say of an earlier version when something is not found in it; empty of the present.
     */
    static String outdated(Connection connection) throws SQLException {
        String version = versionOf(connection).orElse("");
        return version.equals(Integer.toString(VERSION))
                ? ""
                : "; the record is of version %s, demarche doctor --repair makes it %d"
                        .formatted(version, VERSION);
    }

    /** Notes who made the file and in which form. */
    static void sign(Connection connection) throws SQLException {
        String sql = "INSERT INTO meta VALUES ('schema_version', ?), ('created_by', ?)";
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            insert.setString(1, Integer.toString(VERSION));
            insert.setString(2, "Démarche");
            insert.execute();
        }
    }

    /** The version a file was written with; empty if it is no record. */
    static Optional<String> versionOf(Connection connection) throws SQLException {
        String known =
                "SELECT count(*) FROM duckdb_columns() WHERE table_name = 'meta'"
                        + " AND column_name IN ('key', 'value') AND NOT internal";
        try (Statement statement = connection.createStatement()) {
            try (ResultSet rows = statement.executeQuery(known)) {
                if (!rows.next() || rows.getInt(1) != 2) {
                    return Optional.empty();
                }
            }
            try (ResultSet rows =
                    statement.executeQuery("SELECT value FROM meta WHERE key = 'schema_version'")) {
                return rows.next() ? Optional.of(rows.getString(1)) : Optional.empty();
            }
        }
    }
}
