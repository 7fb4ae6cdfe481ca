package org.demarche.record.query;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.record.query.TableShape.Column;

/** Tells the tables of a record as the file itself knows them, with what each column holds. */
public final class RecordSchema {
    private static final String COLUMNS =
            """
            SELECT c.table_name, coalesce(t.comment, v.comment, ''), c.column_name, c.data_type,
             coalesce(c.comment, '')
            FROM duckdb_columns() c
            LEFT JOIN duckdb_tables() t ON t.table_oid = c.table_oid
            LEFT JOIN duckdb_views() v ON v.view_oid = c.table_oid
            WHERE NOT c.internal AND c.database_name = current_database()
            ORDER BY c.table_name, c.column_index""";

    private final Connection connection;

    public RecordSchema(Connection connection) {
        this.connection = connection;
    }

    /** Tables and views by name, with their columns in order. */
    public List<TableShape> tables() throws SQLException {
        Map<String, String> words = new LinkedHashMap<>();
        Map<String, List<Column>> columns = new LinkedHashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(COLUMNS);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                String table = rows.getString(1);
                words.put(table, rows.getString(2));
                columns.computeIfAbsent(table, t -> new ArrayList<>())
                        .add(new Column(rows.getString(3), rows.getString(4), rows.getString(5)));
            }
        }
        return words.entrySet().stream()
                .map(
                        e ->
                                new TableShape(
                                        e.getKey(),
                                        e.getValue(),
                                        columns.getOrDefault(e.getKey(), List.of())))
                .toList();
    }
}
