package org.demarche.dyad;

import java.io.IOException;
import java.util.List;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordedEvent;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.record.outside.OutsideEvent;
import org.demarche.record.outside.OutsideQuestion;

/** Takes what lies between two parties out of the record. */
public final class DyadRecords {
    private DyadRecords() {}

    /**
     * All events of the two, in both directions and of every factuality, with the coverage of the
     * whole record.
     *
     * @param a code of the first party
     * @param b code of the second party
     */
    public static DyadRecord of(EventRecord record, String a, String b) throws IOException {
        return new DyadRecord(a, b, record.events(EventQuery.between(a, b)), record.coverage());
    }

    /**
     * Where to look if nobody says: our own coding if anything was read, else whatever is on
     * record, as two codings of the same news should not be added up.
     */
    public static Sources usualSources(EventRecord record) throws IOException {
        return record.datasets().contains(AggregateTables.OWN)
                ? Sources.dataset(AggregateTables.OWN)
                : Sources.ALL;
    }

    /**
     * What these sources have of the two; the coverage is always that of what was read here.
     *
     * @param sources which data sets, {@code demarche} for our own coding among them, and of our
     *     own coding which outlets
     */
    public static DyadRecord of(EventRecord record, String a, String b, Sources sources)
            throws IOException {
        List<RecordedEvent> own = List.of();
        if (takes(sources, AggregateTables.OWN)) {
            own =
                    record.events(EventQuery.between(a, b)).stream()
                            .filter(e -> isFrom(sources, e.article().outlet()))
                            .toList();
        }
        List<OutsideEvent> outside =
                record.outside(OutsideQuestion.between(a, b)).stream()
                        .filter(o -> takes(sources, o.dataset()))
                        .toList();
        return new DyadRecord(a, b, own, outside, record.coverage());
    }

    /** Takes pairs one by one. */
    public interface Taker {
        void take(DyadRecord pair) throws IOException;
    }

    /**
     * Every pair of two known parties in the order of their codes, the first in the alphabet first.
     *
     * <p>Our own events are held in memory meanwhile, those of other data sets only pair by pair.
     */
    public static void each(EventRecord record, Sources sources, Taker taker) throws IOException {
        PairStream pairs = new PairStream(record.coverage(), taker);
        if (takes(sources, AggregateTables.OWN)) {
            record.each(
                    EventQuery.all(),
                    e -> {
                        if (isFrom(sources, e.article().outlet())) {
                            pairs.own(e);
                        }
                    });
        }
        record.eachOutside(
                o -> {
                    if (takes(sources, o.dataset())) {
                        pairs.outside(o);
                    }
                });
        pairs.end();
    }

    private static boolean takes(Sources sources, String dataset) {
        return sources.datasets().isEmpty() || sources.datasets().contains(dataset);
    }

    private static boolean isFrom(Sources sources, String outlet) {
        return sources.outlets().isEmpty() || sources.outlets().contains(outlet);
    }
}
