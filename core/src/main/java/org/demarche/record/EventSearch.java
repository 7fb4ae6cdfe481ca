package org.demarche.record;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.record.aggregate.Pair;
import org.duckdb.DuckDBConnection;

/** Puts an {@link EventQuery} to the database. */
final class EventSearch {
    private final DuckDBConnection connection;
    private final StringBuilder where = new StringBuilder("WHERE true");
    private final List<Object> values = new ArrayList<>();

    EventSearch(DuckDBConnection connection) {
        this.connection = connection;
    }

    List<RecordedEvent> find(EventQuery query) throws SQLException, IOException {
        List<RecordedEvent> found = new ArrayList<>();
        each(query, found::add);
        return found;
    }

    /** Hands the events over one by one; returns how many there were. */
    long each(EventQuery query, EventRecord.Taker taker) throws SQLException, IOException {
        if (query.isPresent()) {
            and("e.valid_to IS NULL");
        } else {
            int batch = query.asOf();
            and("e.valid_from <= ? AND (e.valid_to IS NULL OR e.valid_to > ?)", batch, batch);
        }
        sides(query.sides());
        oneOf("e.type", query.types(), EventType::name);
        oneOf("e.factuality", query.factualities(), Factuality::label);
        if (!query.days().equals(EventQuery.Days.ALL)) {
            and("e.day >= ? AND e.day < ?", query.days().from(), query.days().end());
        }
        values.add(query.limit());
        return each(" LIMIT ?", taker);
    }

    /** Hands over those of some pairs that hold at present, newest first. */
    long eachOf(Collection<Pair> pairs, EventRecord.Taker taker) throws SQLException, IOException {
        Object[] a = pairs.stream().map(Pair::a).toArray();
        Object[] b = pairs.stream().map(Pair::b).toArray();
        and("e.valid_to IS NULL");
        and(
                "(least(e.actor, e.recipient), greatest(e.actor, e.recipient)) IN"
                        + " (SELECT (unnest(?::VARCHAR[]), unnest(?::VARCHAR[])))",
                connection.createArrayOf("VARCHAR", a),
                connection.createArrayOf("VARCHAR", b));
        return each("", taker);
    }

    private long each(String limit, EventRecord.Taker taker) throws SQLException, IOException {
        String sql = EventRows.SELECT + where + " " + EventRows.NEWEST_FIRST + limit;
        long count = 0;
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
            try (ResultSet rows = statement.executeQuery()) {
                Row row = new Row(rows);
                while (row.next()) {
                    taker.take(EventRows.read(row));
                    count++;
                }
            }
        }
        return count;
    }

    private void sides(EventQuery.Sides sides) {
        boolean anyActor = sides.actor().isEmpty();
        boolean anyRecipient = sides.recipient().isEmpty();
        String turned = sides.eitherWay() ? "" : "e.mutual AND ";
        if (anyActor && anyRecipient) {
            return;
        }
        if (anyRecipient) {
            and("(e.actor = ? OR (" + turned + "e.recipient = ?))", sides.actor(), sides.actor());
        } else if (anyActor) {
            and(
                    "(e.recipient = ? OR (" + turned + "e.actor = ?))",
                    sides.recipient(),
                    sides.recipient());
        } else {
            and(
                    "((e.actor = ? AND e.recipient = ?) OR ("
                            + turned
                            + "e.actor = ? AND e.recipient = ?))",
                    sides.actor(),
                    sides.recipient(),
                    sides.recipient(),
                    sides.actor());
        }
    }

    private <E> void oneOf(String column, Set<E> wanted, Function<E, String> name)
            throws SQLException {
        if (!wanted.isEmpty()) {
            Object[] names = wanted.stream().map(name).toArray();
            and(column + " IN (SELECT unnest(?))", connection.createArrayOf("VARCHAR", names));
        }
    }

    private void and(String clause, Object... bound) {
        where.append(" AND ").append(clause);
        values.addAll(List.of(bound));
    }
}
