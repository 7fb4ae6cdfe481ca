package org.demarche.record.aggregate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.record.aggregate.DyadQuestion.Range;

/**
 * Answers from the counts kept ready; an answer never looks at an event.
 *
 * <p>The counts are sorted by pair as far as whole batches are, so a question reads the stretch of
 * its pair and not the whole table.
 */
public final class DyadAggregates {
    private static final String SOURCES =
            "SELECT DISTINCT dataset FROM exposure_change ORDER BY dataset";

    private final Connection connection;
    private final Optional<ExposureMemory> memory;

    /** Reads everything anew, as is right while somebody writes. */
    public DyadAggregates(Connection connection) {
        this(connection, Optional.empty());
    }

    /**
     * @param memory what earlier questions to the same record have read, if nobody writes
     */
    public DyadAggregates(Connection connection, Optional<ExposureMemory> memory) {
        this.connection = connection;
        this.memory = memory;
    }

    /** Names of the data sets that are on record. */
    public List<String> datasets() throws SQLException {
        List<String> names = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(SOURCES);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    /** What the actor did to the recipient, period by period, with how much was reported at all. */
    public DyadTimeline timeline(DyadQuestion question) throws SQLException {
        TreeMap<LocalDate, DyadCounts> counts = new TreeMap<>();
        DyadCounts unplaced = counts(question, counts);
        SortedMap<LocalDate, Exposure> exposures =
                memory.isPresent()
                        ? memory.get()
                                .of(question.grain(), question.sources(), () -> exposures(question))
                        : exposures(question);
        List<DyadPeriod> periods = new ArrayList<>();
        Grain grain = question.grain();
        Optional<Range> range = range(question, exposures);
        if (range.isPresent()) {
            LocalDate end = range.get().end();
            LocalDate start = grain.periodOf(range.get().from());
            for (LocalDate day = start; day.isBefore(end); day = grain.after(day)) {
                DyadCounts done = counts.getOrDefault(day, DyadCounts.NONE);
                periods.add(new DyadPeriod(day, done, exposures.getOrDefault(day, Exposure.NONE)));
            }
        }
        return new DyadTimeline(question, periods, unplaced);
    }

    /** Where a range is open, the first or last period anything is on record of. */
    private static Optional<Range> range(
            DyadQuestion question, SortedMap<LocalDate, Exposure> exposures) {
        Range asked = question.range();
        boolean isOpen = asked.from().equals(LocalDate.MIN) || asked.end().equals(LocalDate.MAX);
        if (isOpen && exposures.isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = asked.from().equals(LocalDate.MIN) ? exposures.firstKey() : asked.from();
        LocalDate end =
                asked.end().equals(LocalDate.MAX)
                        ? question.grain().after(exposures.lastKey())
                        : asked.end();
        return end.isAfter(from) ? Optional.of(new Range(from, end)) : Optional.empty();
    }

    /** Fills in the counts by period; returns those of no known period. */
    private DyadCounts counts(DyadQuestion question, Map<LocalDate, DyadCounts> byPeriod)
            throws SQLException {
        Grain grain = question.grain();
        Clause where = new Clause("actor = ? AND recipient = ?");
        where.bind(question.actor(), question.recipient());
        where.oneOf("factuality", question.factualities().stream().map(Factuality::label).toList());
        sources(question, where);
        String sql =
                "SELECT %s, type, events, (score_sum * %d)::BIGINT FROM %s WHERE %s"
                        .formatted(grain.column(), Changes.PARTS, grain.table(), where.sql());
        SortedMap<LocalDate, Map<String, Changes>> placed = new TreeMap<>();
        Map<String, Changes> unplaced = new TreeMap<>();
        try (PreparedStatement statement = where.prepare(connection, sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Map<String, Changes> types =
                        day(rows)
                                .map(d -> placed.computeIfAbsent(d, k -> new TreeMap<>()))
                                .orElse(unplaced);
                types.computeIfAbsent(rows.getString(2), t -> new Changes())
                        .add(rows.getLong(3), rows.getLong(4));
            }
        }
        placed.forEach(
                (period, types) -> {
                    DyadCounts counts = counts(types);
                    if (!counts.equals(DyadCounts.NONE)) {
                        byPeriod.put(period, counts);
                    }
                });
        return counts(unplaced);
    }

    /**
     * The sum of what batches brought and ended. A pair has a few thousand rows at most; adding
     * them up here takes less time than planning and running a grouping in the database.
     */
    private static final class Changes {
        /** Scores have four digits after the point. */
        static final int PARTS = 10_000;

        private long events;
        private long parts;

        void add(long moreEvents, long moreParts) {
            events += moreEvents;
            parts += moreParts;
        }

        TypeCount count() {
            return new TypeCount(events, parts / (double) PARTS);
        }
    }

    /** By the types of ours; what is of none, and what has been ended, apart. */
    private static DyadCounts counts(Map<String, Changes> types) {
        Map<EventType, TypeCount> known = new EnumMap<>(EventType.class);
        TypeCount unmapped = TypeCount.NONE;
        for (Map.Entry<String, Changes> entry : types.entrySet()) {
            TypeCount count = entry.getValue().count();
            Optional<EventType> named = EventType.named(entry.getKey());
            if (count.events() != 0 && named.isPresent()) {
                known.put(named.get(), count);
            } else if (count.events() != 0) {
                unmapped = unmapped.plus(count);
            }
        }
        return new DyadCounts(known, unmapped);
    }

    private SortedMap<LocalDate, Exposure> exposures(DyadQuestion question) throws SQLException {
        String period = question.grain().column();
        Clause where = new Clause(period + " IS NOT NULL");
        sources(question, where);
        String sql =
                """
                SELECT %s, sum(documents), sum(events) FROM exposure_change WHERE %s GROUP BY ALL
                HAVING sum(documents) <> 0 OR sum(events) <> 0"""
                        .formatted(period, where.sql());
        TreeMap<LocalDate, Exposure> exposures = new TreeMap<>();
        try (PreparedStatement statement = where.prepare(connection, sql);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Exposure exposure = new Exposure(rows.getLong(2), rows.getLong(3));
                day(rows).ifPresent(d -> exposures.put(d, exposure));
            }
        }
        return exposures;
    }

    private static void sources(DyadQuestion question, Clause where) {
        where.oneOf("dataset", question.sources().datasets());
        where.oneOf("outlet", question.sources().outlets());
    }

    private static Optional<LocalDate> day(ResultSet rows) throws SQLException {
        return Optional.ofNullable(rows.getObject(1, LocalDate.class));
    }
}
