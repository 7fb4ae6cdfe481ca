package org.demarche.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;

/**
 * How a record must not be written: copies one, batch by batch, without transactions, articles
 * before their events, and passes over articles that are there. {@code bench/kill-read --broken}
 * kills it to show that its checks catch what such a program leaves behind.
 */
public final class TornWriter {
    private static final List<String> REST = List.of("sentence", "event", "rejection");
    private static final int PAUSE_MILLIS = 30;

    private TornWriter() {}

    /** {@code TornWriter WHOLE.duckdb TORN.duckdb}. */
    public static void main(String[] args) throws Exception {
        Path torn = Path.of(args[1]);
        EventRecord.open(torn, Access.READ_WRITE).close();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + torn);
                Statement statement = connection.createStatement()) {
            statement.execute("ATTACH '" + args[0].replace("'", "''") + "' AS whole (READ_ONLY)");
            int last = last(statement);
            for (int batch = 1; batch <= last; batch++) {
                copy(statement, batch);
            }
        }
        try (EventRecord record = EventRecord.open(torn, Access.READ_WRITE)) {
            record.publish();
        }
    }

    private static int last(Statement statement) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT max(number) FROM whole.batch")) {
            return rows.next() ? rows.getInt(1) : 0;
        }
    }

    private static void copy(Statement statement, int batch)
            throws SQLException, InterruptedException {
        int articles =
                statement.executeUpdate(
                        "INSERT INTO article SELECT * FROM whole.article WHERE valid_from = "
                                + batch
                                + " AND id NOT IN (SELECT id FROM article)");
        Thread.sleep(PAUSE_MILLIS);
        if (articles == 0) {
            return;
        }
        for (String table : REST) {
            statement.execute(
                    "INSERT INTO "
                            + table
                            + " SELECT * FROM whole."
                            + table
                            + " WHERE valid_from = "
                            + batch);
            Thread.sleep(PAUSE_MILLIS);
        }
        for (String table : List.of("dyad_day_change", "dyad_month_change", "exposure_change")) {
            statement.execute(
                    "INSERT INTO "
                            + table
                            + " SELECT * FROM whole."
                            + table
                            + " WHERE batch = "
                            + batch);
        }
        statement.execute("INSERT INTO batch SELECT * FROM whole.batch WHERE number = " + batch);
    }
}
