package org.demarche.dyad;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.demarche.event.Dyad;
import org.demarche.record.Coverage;
import org.demarche.record.RecordedEvent;
import org.demarche.record.aggregate.Pair;
import org.demarche.record.outside.OutsideEvent;

/** Brings our own events, in any order, and those of others, in the order of pairs, together. */
final class PairStream {
    private final NavigableMap<Pair, List<RecordedEvent>> own = new TreeMap<>();
    private final List<OutsideEvent> outside = new ArrayList<>();
    private final Coverage coverage;
    private final DyadRecords.Taker taker;

    PairStream(Coverage coverage, DyadRecords.Taker taker) {
        this.coverage = coverage;
        this.taker = taker;
    }

    void own(RecordedEvent event) {
        Dyad dyad = event.event().dyad();
        if (dyad.actor().isKnown() && dyad.recipient().isKnown() && !dyad.isDomestic()) {
            own.computeIfAbsent(pair(dyad), p -> new ArrayList<>()).add(event);
        }
    }

    void outside(OutsideEvent event) throws IOException {
        Pair pair = pair(event.dyad());
        if (!outside.isEmpty() && !pair.equals(pair(outside.get(0).dyad()))) {
            handOver();
        }
        if (outside.isEmpty()) {
            ownBefore(own.headMap(pair, false));
        }
        outside.add(event);
    }

    void end() throws IOException {
        if (!outside.isEmpty()) {
            handOver();
        }
        ownBefore(own);
    }

    private void ownBefore(NavigableMap<Pair, List<RecordedEvent>> earlier) throws IOException {
        while (!earlier.isEmpty()) {
            Map.Entry<Pair, List<RecordedEvent>> next = earlier.pollFirstEntry();
            take(next.getKey(), next.getValue());
        }
    }

    private void handOver() throws IOException {
        Pair pair = pair(outside.get(0).dyad());
        List<RecordedEvent> events = own.remove(pair);
        take(pair, events == null ? List.of() : events);
        outside.clear();
    }

    private void take(Pair pair, List<RecordedEvent> events) throws IOException {
        taker.take(new DyadRecord(pair.a(), pair.b(), events, outside, coverage));
    }

    private static Pair pair(Dyad dyad) {
        return Pair.of(dyad.actor().code(), dyad.recipient().code());
    }
}
