package org.demarche.record.follow;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.demarche.ontology.EventClass;

/**
 * Puts a {@link FollowQuestion} to the database: to each day with an event the next day of what
 * must follow is joined.
 */
public final class FollowQueries {
    private static final String FOLLOWED =
            """
            WITH happened AS (
             SELECT least(actor, recipient) AS a, greatest(actor, recipient) AS b, day, quad,
              CASE WHEN mode = '' THEN type ELSE type || '.' || mode END AS what
             FROM every_event
             WHERE valid_to IS NULL AND factuality = 'actual' AND day IS NOT NULL
              AND actor <> recipient AND actor NOT IN ('', 'UNK') AND recipient NOT IN ('', 'UNK')
              AND (len($1) = 0 OR list_contains($1, dataset))),
            event AS (SELECT DISTINCT a, b, what, day FROM happened
             WHERE list_contains($2, what)
              AND day + $3::INTEGER <= (SELECT max(day) FROM happened)),
            deed AS (SELECT DISTINCT a, b, day FROM happened WHERE quad = $4)
            SELECT e.a, e.b, e.what, count(*),
             count(*) FILTER (WHERE d.day <= e.day + $3::INTEGER)
            FROM event e ASOF LEFT JOIN deed d ON d.a = e.a AND d.b = e.b AND d.day > e.day
            GROUP BY ALL ORDER BY ALL""";

    private final Connection connection;

    public FollowQueries(Connection connection) {
        this.connection = connection;
    }

    /** One for each pair and class there is anything of, in order. */
    public List<PairFollowed> ask(FollowQuestion question) throws SQLException {
        List<PairFollowed> all = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(FOLLOWED)) {
            Object[] datasets = question.sources().datasets().toArray();
            statement.setArray(1, connection.createArrayOf("VARCHAR", datasets));
            statement.setArray(2, connection.createArrayOf("VARCHAR", question.written()));
            statement.setInt(3, question.days());
            statement.setString(4, question.by().name());
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    all.add(
                            new PairFollowed(
                                    rows.getString(1),
                                    rows.getString(2),
                                    EventClass.parse(rows.getString(3)),
                                    rows.getInt(4),
                                    rows.getInt(5)));
                }
            }
        }
        return all;
    }
}
