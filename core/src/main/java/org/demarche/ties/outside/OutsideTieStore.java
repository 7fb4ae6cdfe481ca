package org.demarche.ties.outside;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.demarche.record.EventRecord;
import org.demarche.text.FormatException;
import org.demarche.ties.TieSpan;

/**
 * What was imported of other data sets, in the tables {@code outside_tie} and {@code outside_vote}
 * of a record. A row that a later import tells otherwise is ended and kept, as with events.
 */
public final class OutsideTieStore {
    private static final String TIES = "outside_tie";
    private static final String VOTES = "outside_vote";
    private static final String OF_TWO = " AND a IN (?, ?) AND b IN (?, ?, '')";
    private static final String VOTES_OF_TWO = " AND state IN (?, ?)";

    private final EventRecord record;

    public OutsideTieStore(EventRecord record) {
        this.record = record;
    }

    /**
     * What they tell of two states; nothing if the record is of a release that knew no ties.
     *
     * @throws IOException if the record cannot answer
     */
    public OutsideTies between(String a, String b) throws IOException {
        return record.ask(c -> isThere(c) ? between(c, a, b) : OutsideTies.NONE);
    }

    private static boolean isThere(Connection connection) throws SQLException {
        String sql = "SELECT count(*) FROM duckdb_tables() WHERE table_name = '" + TIES + "'";
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet rows = query.executeQuery()) {
            return rows.next() && rows.getInt(1) > 0;
        }
    }

    private static OutsideTies between(Connection connection, String a, String b)
            throws SQLException {
        List<OutsideTie> ties = new ArrayList<>();
        List<BodyYear> bodies = List.of();
        List<VoteYear> votes = List.of();
        for (TieDataSet set : TieDataSet.values()) {
            OutsideTable table = set.table();
            if (set == TieDataSet.UNGA) {
                votes(connection, table, VOTES, VOTES_OF_TWO, List.of(set.label(), a, b));
            } else {
                ties(connection, table, TIES, OF_TWO, List.of(set.label(), a, b, a, b));
            }
            if (table instanceof AllianceTable alliances) {
                ties.addAll(alliances.between(a, b));
            } else if (table instanceof BodyTable memberships) {
                bodies = memberships.between(a, b);
            } else if (table instanceof VoteTable rollCalls) {
                votes = rollCalls.between(a, b);
            }
        }
        ties.sort(Comparator.comparing(OutsideTie::dataset));
        return new OutsideTies(ties, bodies, votes);
    }

    private static void ties(
            Connection connection, OutsideTable into, String from, String and, List<String> values)
            throws SQLException {
        String columns = "SELECT a, b, what, name, begins, ends, cut, bodies FROM ";
        each(
                connection,
                columns + from + " WHERE valid_to IS NULL AND dataset = ?" + and,
                values,
                row ->
                        into.restore(
                                new KeptTie(
                                        row.getString(1),
                                        row.getString(2),
                                        row.getString(3),
                                        row.getString(4),
                                        TieSpan.parse(row.getString(5), row.getString(6)),
                                        row.getBoolean(7),
                                        row.getObject(8) == null
                                                ? KeptTie.NOT_COUNTED
                                                : row.getInt(8))));
    }

    private static void votes(
            Connection connection, OutsideTable into, String from, String and, List<String> values)
            throws SQLException {
        String columns = "SELECT roll_call, year, state, vote FROM ";
        each(
                connection,
                columns + from + " WHERE valid_to IS NULL AND dataset = ?" + and,
                values,
                row ->
                        into.restore(
                                new KeptVote(
                                        row.getString(1),
                                        row.getInt(2),
                                        row.getString(3),
                                        row.getString(4))));
    }

    private interface Taker {
        void take(ResultSet row) throws SQLException;
    }

    private static void each(Connection connection, String sql, List<String> values, Taker taker)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                query.setString(i + 1, values.get(i));
            }
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    taker.take(rows);
                }
            }
        }
    }

    /** All of a data set. */
    OutsideTable load(TieDataSet set) throws IOException {
        OutsideTable table = set.table();
        record.ask(
                c -> {
                    load(c, set, table, TIES, VOTES);
                    return table;
                });
        return table;
    }

    private static void load(
            Connection c, TieDataSet set, OutsideTable table, String ties, String votes)
            throws SQLException {
        if (set == TieDataSet.UNGA) {
            votes(c, table, votes, "", List.of(set.label()));
        } else {
            ties(c, table, ties, "", List.of(set.label()));
        }
    }

    /**
     * Puts what a table tells in place of what is on record of its data set, in a batch of its own.
     *
     * @return rows that are new or ended; 0 changed nothing
     */
    int save(TieDataSet set, OutsideTable table, String startedAt, String bringer)
            throws IOException, FormatException {
        return record.write(
                writing -> {
                    int batch = writing.nextBatch();
                    return writing.inTransaction(
                            c -> {
                                int changed = new OutsideTieRows(c, set, batch).replace(table);
                                if (changed > 0) {
                                    writing.sign(batch, startedAt, bringer);
                                }
                                return changed;
                            });
                });
    }

    /**
     * Adds what an earlier release kept in a folder beside the record.
     *
     * @return rows that are new or ended
     * @throws FormatException if a file is damaged
     */
    public int takeOver(Path folder, String startedAt) throws IOException, FormatException {
        int changed = 0;
        for (TieDataSet set : TieDataSet.values()) {
            OutsideTable table = load(set);
            new SideTieFiles(folder).load(set, table);
            changed += save(set, table, startedAt, "ties from " + folder.getFileName());
        }
        return changed;
    }

    /**
     * Adds what another record has published.
     *
     * @param tables where each table of it lies, by name
     * @return rows that are new or ended
     */
    public int takeIn(Map<String, Path> tables, String startedAt, String bringer)
            throws IOException, FormatException {
        Path ties = tables.get("outside_ties");
        Path votes = tables.get("outside_votes");
        if (ties == null || votes == null) {
            return 0;
        }
        int changed = 0;
        for (TieDataSet set : TieDataSet.values()) {
            OutsideTable table = load(set);
            record.write(
                    w ->
                            w.asked(
                                    c -> {
                                        load(c, set, table, parquet(ties), parquet(votes));
                                        return table;
                                    }));
            changed += save(set, table, startedAt, bringer);
        }
        return changed;
    }

    private static String parquet(Path file) {
        return "read_parquet('" + file.toString().replace("'", "''") + "')";
    }
}
