package org.demarche.dyad;

import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.demarche.event.Dyad;
import org.demarche.record.EventRecord;
import org.demarche.record.aggregate.Grain;
import org.demarche.record.aggregate.OccurrencePlace;
import org.demarche.record.aggregate.Pair;
import org.demarche.record.outside.OutsidePairs;

/** Joins the reports of many pairs, as many at once as have {@value #ROUND} reports. */
final class PairRounds {
    static final int ROUND = 20_000;

    private final EventRecord record;
    private final OutsidePairs outside;
    private final LongConsumer watch;
    private final int round;
    private long reports;

    /**
     * @param round pairs are taken together as long as they have no more reports
     */
    PairRounds(EventRecord record, OutsidePairs outside, int round, LongConsumer watch) {
        this.record = record;
        this.outside = outside;
        this.round = round;
        this.watch = watch;
    }

    /** Takes the counts of some pairs. */
    interface Taker {
        void take(List<Pair> pairs, Map<Grain, Map<OccurrencePlace, Integer>> counts)
                throws SQLException, IOException;
    }

    /** Reports of a pair, our own first, each newest first, and how many say what each says. */
    private static final class Told {
        private final List<Report> reports = new ArrayList<>();
        private final List<Integer> copies = new ArrayList<>();

        void add(Report report, int count) {
            reports.add(report);
            copies.add(count);
        }
    }

    /**
     * Counts all of them.
     *
     * @param pairs with how many reports of our own coding each has
     */
    void each(SortedMap<Pair, Integer> pairs, Taker taker) throws SQLException, IOException {
        List<Pair> some = new ArrayList<>();
        List<Pair> own = new ArrayList<>();
        int size = 0;
        for (Map.Entry<Pair, Integer> pair : pairs.entrySet()) {
            int more = pair.getValue() + outside.size(pair.getKey());
            if (size > 0 && size + more > round) {
                taker.take(List.copyOf(some), counts(some, own));
                some.clear();
                own.clear();
                size = 0;
            }
            some.add(pair.getKey());
            if (pair.getValue() > 0) {
                own.add(pair.getKey());
            }
            size += more;
        }
        taker.take(some, counts(some, own));
    }

    private Map<Grain, Map<OccurrencePlace, Integer>> counts(List<Pair> pairs, List<Pair> own)
            throws SQLException, IOException {
        Map<Pair, Told> told = new TreeMap<>();
        pairs.forEach(pair -> told.put(pair, new Told()));
        if (!own.isEmpty()) {
            record.eachOf(own, e -> add(told, Report.of(e), 1));
        }
        outside.each(
                pairs,
                (event, copies) -> {
                    Optional<Report> report = Report.of(event);
                    report.ifPresent(r -> add(told, r, copies));
                });
        OccurrenceCounting counting = new OccurrenceCounting();
        for (Told pair : told.values()) {
            Joining.together(pair.reports, pair.copies::get).forEach(counting::add);
            reports += pair.reports.size();
            watch.accept(reports);
        }
        return counting.counts();
    }

    /** Rows of a pair in between that is not asked for are passed over. */
    private static void add(Map<Pair, Told> told, Report report, int copies) {
        Dyad dyad = report.dyad();
        Told pair = told.get(Pair.of(dyad.actor().code(), dyad.recipient().code()));
        if (pair != null) {
            pair.add(report, copies);
        }
    }
}
