package org.demarche.ties.proposal;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.ties.RegisterChange;
import org.demarche.ties.StandingTie;
import org.demarche.ties.TieKind;
import org.demarche.ties.TieSpan;

/** Rows of the table {@code tie_decision}, read and written. */
final class DecisionRows {
    private static final String SELECT =
            """
            SELECT rowid, dataset, answer, kind, what, a, b, name, note, begins, ends, source,
             events, decided_at, coder
            FROM %s WHERE valid_to IS NULL
            ORDER BY decided_at, valid_from, kind, a, b, name, begins, ends, source""";
    private static final String INSERT =
            "INSERT INTO tie_decision VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL)";

    private DecisionRows() {}

    /** All that hold, in the order they were made; none if there is no such table. */
    static List<DecisionRow> all(Connection connection) throws SQLException {
        String there = "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'tie_decision'";
        try (PreparedStatement query = connection.prepareStatement(there);
                ResultSet rows = query.executeQuery()) {
            if (!rows.next() || rows.getInt(1) == 0) {
                return List.of();
            }
        }
        List<DecisionRow> all = new ArrayList<>();
        each(connection, "tie_decision", (place, row) -> all.add(row));
        return all;
    }

    /** Those a published file holds. */
    static List<TieDecision> published(Connection connection, Path file) throws SQLException {
        List<TieDecision> all = new ArrayList<>();
        String from = "read_parquet('" + file.toString().replace("'", "''") + "')";
        String table = "(SELECT *, 0 AS rowid FROM " + from + ")";
        each(connection, table, (place, row) -> all.add(row.decision()));
        return all;
    }

    /**
     * Puts decisions in place of those of a data set, within the open transaction.
     *
     * @return how many rows came or were ended
     */
    static int replace(
            Connection connection, String dataset, List<TieDecision> decisions, int batch)
            throws SQLException {
        List<Long> gone = new ArrayList<>();
        Set<TieDecision> there = new HashSet<>();
        each(
                connection,
                "tie_decision",
                (place, row) -> {
                    if (row.isOf(dataset)) {
                        if (decisions.contains(row.decision())) {
                            there.add(row.decision());
                        } else {
                            gone.add(place);
                        }
                    }
                });
        for (Long place : gone) {
            String end = "UPDATE tie_decision SET valid_to = ? WHERE rowid = ?";
            try (PreparedStatement update = connection.prepareStatement(end)) {
                update.setInt(1, batch);
                update.setLong(2, place);
                update.execute();
            }
        }
        int changed = gone.size();
        for (TieDecision decision : decisions) {
            if (there.add(decision)) {
                insert(connection, dataset, decision, batch);
                changed++;
            }
        }
        return changed;
    }

    private static void insert(
            Connection connection, String dataset, TieDecision decision, int batch)
            throws SQLException {
        StandingTie tie = decision.change().tie();
        List<String> values =
                List.of(
                        dataset,
                        decision.answer().name().toLowerCase(Locale.ROOT),
                        tie.kind().label(),
                        tie.what(),
                        tie.sides().first(),
                        tie.sides().second(),
                        tie.name(),
                        tie.note(),
                        tie.span().from().toString(),
                        tie.span().to().toString(),
                        tie.source(),
                        String.join(" ", decision.events()),
                        decision.at().toString(),
                        decision.coder());
        try (PreparedStatement row = connection.prepareStatement(INSERT)) {
            for (int i = 0; i < values.size(); i++) {
                row.setString(i + 1, values.get(i));
            }
            row.setInt(values.size() + 1, batch);
            row.execute();
        }
    }

    private interface Taker {
        void take(long place, DecisionRow row);
    }

    private static void each(Connection connection, String table, Taker taker) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(SELECT.formatted(table));
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                taker.take(row.getLong(1), new DecisionRow(row.getString(2), decision(row)));
            }
        }
    }

    private static TieDecision decision(ResultSet row) throws SQLException {
        try {
            StandingTie tie =
                    new StandingTie(
                            TieKind.named(row.getString(4)).orElseThrow(),
                            row.getString(5),
                            new StandingTie.Sides(row.getString(6), row.getString(7)),
                            row.getString(8),
                            row.getString(9),
                            TieSpan.parse(row.getString(10), row.getString(11)),
                            row.getString(12));
            return new TieDecision(
                    Instant.parse(row.getString(14)),
                    row.getString(15),
                    TieDecision.Answer.valueOf(row.getString(3).toUpperCase(Locale.ROOT)),
                    new RegisterChange(tie),
                    Stream.of(row.getString(13).split(" ")).filter(e -> !e.isEmpty()).toList());
        } catch (IllegalArgumentException
                | DateTimeException
                | java.util.NoSuchElementException e) {
            throw new SQLException("a decision on a tie cannot be read: " + e.getMessage(), e);
        }
    }
}
