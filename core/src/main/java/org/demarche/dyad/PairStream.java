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

    /** Two parties in the order of their codes. */
    private record Pair(String a, String b) implements Comparable<Pair> {
        static Pair of(Dyad dyad) {
            String actor = dyad.actor().code();
            String recipient = dyad.recipient().code();
            return actor.compareTo(recipient) < 0
                    ? new Pair(actor, recipient)
                    : new Pair(recipient, actor);
        }

        @Override
        public int compareTo(Pair other) {
            int first = a.compareTo(other.a);
            return first != 0 ? first : b.compareTo(other.b);
        }
    }

    void own(RecordedEvent event) {
        Dyad dyad = event.event().dyad();
        if (dyad.actor().isKnown() && dyad.recipient().isKnown() && !dyad.isDomestic()) {
            own.computeIfAbsent(Pair.of(dyad), p -> new ArrayList<>()).add(event);
        }
    }

    void outside(OutsideEvent event) throws IOException {
        Pair pair = Pair.of(event.dyad());
        if (!outside.isEmpty() && !pair.equals(Pair.of(outside.get(0).dyad()))) {
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
        Pair pair = Pair.of(outside.get(0).dyad());
        List<RecordedEvent> events = own.remove(pair);
        take(pair, events == null ? List.of() : events);
        outside.clear();
    }

    private void take(Pair pair, List<RecordedEvent> events) throws IOException {
        taker.take(new DyadRecord(pair.a(), pair.b(), events, outside, coverage));
    }
}
