package org.demarche.dyad;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.demarche.record.EventRecord;
import org.demarche.record.Finding;
import org.demarche.record.Writing;
import org.demarche.record.aggregate.Grain;
import org.demarche.record.aggregate.OccurrencePlace;
import org.demarche.record.aggregate.OccurrenceTables;
import org.demarche.record.aggregate.Pair;
import org.demarche.record.outside.OutsidePairs;
import org.demarche.text.FormatException;

/**
 * Keeps the counts of happenings up to date: joins the reports of the pairs that have changed, and
 * of no others.
 *
 * <p>A pair is joined as a whole, since how much a word weighs depends on all its sentences. Pairs
 * are written some at a time, each time in a transaction that takes off their marks, so that
 * whoever is stopped leaves right counts and marks, and the next goes on from there.
 */
public final class KeptOccurrences {
    /** What is found if counts are those that joining gives. */
    public static final String RIGHT = "the happenings kept ready are those of the reports";

    /** What is found if no pair is still to be counted. */
    public static final String COMPLETE = "all happenings are counted";

    private static final int NAMED = 3;

    private KeptOccurrences() {}

    /** Is told how many reports have been looked at. */
    public interface Watch {
        void counted(long reports);
    }

    /**
     * Counts the pairs that have changed.
     *
     * @return how many there were
     */
    public static int update(EventRecord record, Watch watch) throws IOException, FormatException {
        return update(record, PairRounds.ROUND, watch);
    }

    static int update(EventRecord record, int round, Watch watch)
            throws IOException, FormatException {
        return record.write(writing -> update(record, writing, round, watch));
    }

    /**
     * The same, and counts every pair anew if a count that is kept is not what joining gives.
     *
     * @return how many pairs were counted
     */
    public static int repair(EventRecord record, Watch watch) throws IOException, FormatException {
        return record.write(
                writing -> {
                    if (!writing.asked(c -> right(record, c, watch)).ok()) {
                        writing.inTransaction(
                                c -> {
                                    OccurrenceTables.markAll(c);
                                    return c;
                                });
                    }
                    return update(record, writing, PairRounds.ROUND, watch);
                });
    }

    private static int update(EventRecord record, Writing writing, int round, Watch watch)
            throws IOException {
        return writing.asked(
                c -> {
                    SortedMap<Pair, Integer> pairs = OccurrenceTables.pairsToCount(c);
                    if (!pairs.isEmpty()) {
                        try (OutsidePairs outside = OutsidePairs.toCount(c)) {
                            new PairRounds(record, outside, round, watch::counted)
                                    .each(pairs, (some, counts) -> write(writing, some, counts));
                        }
                    }
                    return pairs.size();
                });
    }

    private static void write(
            Writing writing, List<Pair> pairs, Map<Grain, Map<OccurrencePlace, Integer>> counts)
            throws IOException {
        writing.inTransaction(
                c -> {
                    OccurrenceTables.replace(c, pairs, counts);
                    return c;
                });
    }

    /** How many pairs are still to be counted; all of a record that keeps no counts yet. */
    public static long uncounted(EventRecord record) throws IOException {
        return record.ask(
                c -> OccurrenceTables.exist(c) ? OccurrenceTables.uncounted(c) : Long.MAX_VALUE);
    }

    /**
     * Joins everything anew and holds what is kept against it; says what is still to be counted.
     */
    public static List<Finding> check(EventRecord record, Watch watch) throws IOException {
        return record.ask(
                c -> {
                    if (!OccurrenceTables.exist(c)) {
                        return List.of(
                                new Finding(
                                        COMPLETE,
                                        false,
                                        "an earlier release wrote it and counted none: demarche"
                                                + " doctor --repair counts them"));
                    }
                    long uncounted = OccurrenceTables.uncounted(c);
                    return List.of(
                            right(record, c, watch),
                            new Finding(
                                    COMPLETE,
                                    uncounted == 0,
                                    uncounted == 0
                                            ? ""
                                            : uncounted
                                                    + " pairs are not since they changed: demarche"
                                                    + " doctor --repair, or the next read or"
                                                    + " import, counts them"));
                });
    }

    private static Finding right(EventRecord record, Connection connection, Watch watch)
            throws SQLException, IOException {
        Set<Pair> wrong = new TreeSet<>();
        SortedMap<Pair, Integer> pairs = OccurrenceTables.pairsCounted(connection);
        try (OutsidePairs outside = OutsidePairs.all(connection)) {
            new PairRounds(record, outside, PairRounds.ROUND, watch::counted)
                    .each(
                            pairs,
                            (some, counts) -> {
                                for (Grain grain : Grain.values()) {
                                    differ(
                                            counts.getOrDefault(grain, Map.of()),
                                            OccurrenceTables.kept(connection, grain, some),
                                            wrong);
                                }
                            });
        }
        List<String> named = wrong.stream().limit(NAMED).map(p -> p.a() + " and " + p.b()).toList();
        String detail = wrong.size() + " of the pairs are not: " + String.join(", ", named);
        return new Finding(RIGHT, wrong.isEmpty(), wrong.isEmpty() ? "" : detail);
    }

    private static void differ(
            Map<OccurrencePlace, Integer> here,
            Map<OccurrencePlace, Integer> there,
            Set<Pair> wrong) {
        Set<OccurrencePlace> all = new HashSet<>(here.keySet());
        all.addAll(there.keySet());
        for (OccurrencePlace place : all) {
            if (!here.getOrDefault(place, 0).equals(there.getOrDefault(place, 0))) {
                wrong.add(place.pair());
            }
        }
    }
}
