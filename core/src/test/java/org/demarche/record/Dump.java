package org.demarche.record;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** All rows of all tables as sorted lines, to compare records by. */
final class Dump {
    private Dump() {}

    static List<String> of(Path file) throws Exception {
        List<String> lines = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            for (ParquetTable table : ParquetTable.values()) {
                try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table.table())) {
                    int columns = rows.getMetaData().getColumnCount();
                    while (rows.next()) {
                        StringBuilder line = new StringBuilder(table.table());
                        for (int i = 1; i <= columns; i++) {
                            line.append('|').append(rows.getObject(i));
                        }
                        lines.add(line.toString());
                    }
                }
            }
        }
        Collections.sort(lines);
        return lines;
    }

    /** Changes a closed record behind its back. */
    static void alter(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
