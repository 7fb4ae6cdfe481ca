package org.demarche.record.outside;

import java.io.IOException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.event.Dyad;

/** Puts an {@link OutsideQuestion} to the database. */
public final class OutsideSearch {
    private static final String COLUMNS =
            """
            SELECT dataset, key, actor, actor_sector, recipient, recipient_sector, actor_text,
             recipient_text, type, mode, mutual, code, day, day_end, reports, reference, text
            FROM outside_event
            """;
    private static final String SELECT =
            COLUMNS
                    + """
                    WHERE ((actor = $1 AND recipient = $2) OR (actor = $2 AND recipient = $1))
                     AND day >= $3 AND day < $4 AND (len($5) = 0 OR list_contains($5, type))
                     AND valid_from <= $6 AND (valid_to IS NULL OR valid_to > $6)
                    ORDER BY day DESC, dataset, key LIMIT $7\
                    """;

    private static final String BY_PAIR =
            COLUMNS
                    + """
                    WHERE valid_to IS NULL AND actor <> 'UNK' AND recipient <> 'UNK' AND actor <> recipient
                    ORDER BY least(actor, recipient), greatest(actor, recipient), day DESC, dataset, key\
                    """;

    private static final String ALL =
            COLUMNS + "WHERE valid_to IS NULL ORDER BY actor, recipient, day, dataset, key";

    /** Takes events one by one. */
    public interface Taker {
        void take(OutsideEvent event) throws IOException;
    }

    private final Connection connection;

    public OutsideSearch(Connection connection) {
        this.connection = connection;
    }

    /** The events asked for, newest first; the same question gets the same order. */
    public List<OutsideEvent> find(OutsideQuestion question) throws SQLException {
        List<OutsideEvent> found = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SELECT)) {
            Array types = connection.createArrayOf("VARCHAR", question.types().toArray());
            statement.setString(1, question.a());
            statement.setString(2, question.b());
            statement.setObject(3, question.from());
            statement.setObject(4, question.end());
            statement.setArray(5, types);
            statement.setInt(6, question.asOf());
            statement.setInt(7, question.limit());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    found.add(event(row));
                }
            }
        }
        return found;
    }

    /**
     * Hands over what two known parties do to each other, all of one pair after all of another in
     * the order of codes, each newest first; returns how many there were.
     */
    public long eachByPair(Taker taker) throws SQLException, IOException {
        return each(BY_PAIR, taker);
    }

    /** Hands over all that holds, by actor, recipient and day; returns how many there were. */
    public long each(Taker taker) throws SQLException, IOException {
        return each(ALL, taker);
    }

    private long each(String sql, Taker taker) throws SQLException, IOException {
        long count = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                taker.take(event(row));
                count++;
            }
        }
        return count;
    }

    /** The event of a row with the columns of this search, in their order. */
    static OutsideEvent event(ResultSet row) throws SQLException {
        return new OutsideEvent(
                row.getString(1),
                row.getString(2),
                new Dyad(
                        party(row.getString(3), row.getString(4)),
                        party(row.getString(5), row.getString(6))),
                row.getString(7),
                row.getString(8),
                row.getString(9),
                row.getString(10),
                row.getBoolean(11),
                row.getString(12),
                row.getObject(13, LocalDate.class),
                row.getObject(14, LocalDate.class),
                row.getInt(15),
                row.getString(16),
                row.getString(17));
    }

    private static Party party(String code, String sector) throws SQLException {
        return new Party(
                code,
                Sector.named(sector)
                        .orElseThrow(
                                () -> new SQLException("holds a word unknown here: " + sector)));
    }
}
