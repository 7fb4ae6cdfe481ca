package org.demarche.record.load;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;

/** Statements on one connection; every value from outside is a parameter. */
final class Sql {
    private final DuckDBConnection connection;

    Sql(DuckDBConnection connection) {
        this.connection = connection;
    }

    /** Takes one row of an answer. */
    interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    /** Does it; returns how many rows it changed. */
    long run(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            return statement.execute() ? 0 : Math.max(0, statement.getUpdateCount());
        }
    }

    void each(String sql, Taker taker, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            set(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }

    long number(String sql, Object... values) throws SQLException {
        long[] answer = {0};
        each(sql, row -> answer[0] = row.getLong(1), values);
        return answer[0];
    }

    List<String> texts(String sql, Object... values) throws SQLException {
        List<String> all = new ArrayList<>();
        each(sql, row -> all.add(row.getString(1)), values);
        return all;
    }

    /** Puts texts into a table of their own, column by column. */
    void fill(String table, List<List<String>> columns) throws SQLException {
        if (columns.get(0).isEmpty()) {
            return;
        }
        String unnested = "unnest(?), ".repeat(columns.size()).replaceAll(", $", "");
        String sql = "INSERT INTO " + table + " SELECT " + unnested;
        try (PreparedStatement insert = connection.prepareStatement(sql)) {
            for (int i = 0; i < columns.size(); i++) {
                Object[] values = columns.get(i).toArray();
                insert.setArray(i + 1, connection.createArrayOf("VARCHAR", values));
            }
            insert.execute();
        }
    }

    private static void set(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
    }

    /** A statement that lies in a file beside this class. */
    static String of(String name) {
        try (InputStream in = Sql.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the library is incomplete, it has no " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
