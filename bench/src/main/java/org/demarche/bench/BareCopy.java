package org.demarche.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Copies a raw file of 61 columns into a table of text: {@code BareCopy FILE DATABASE}. */
final class BareCopy {
    private static final int COLUMNS = 61;

    private BareCopy() {}

    public static void main(String[] args) throws SQLException {
        String columns =
                IntStream.range(0, COLUMNS)
                        .mapToObj(i -> "c" + i + " VARCHAR")
                        .collect(Collectors.joining(", "));
        Properties settings = new Properties();
        settings.setProperty("memory_limit", "1024MB");
        settings.setProperty("threads", "2");
        try (Connection connection =
                        DriverManager.getConnection("jdbc:duckdb:" + args[1], settings);
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE raw (" + columns + ")");
            try (PreparedStatement copy =
                    connection.prepareStatement(
                            "COPY raw FROM '%s' (DELIMITER '\t', HEADER false, QUOTE '', ESCAPE '')"
                                    .formatted(args[0].replace("'", "''")))) {
                copy.execute();
            }
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM raw")) {
                rows.next();
                System.out.println(rows.getLong(1) + " rows");
            }
        }
    }
}
