package org.demarche.dyad;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.demarche.event.Event;
import org.demarche.record.Coverage;
import org.demarche.record.RecordedEvent;
import org.demarche.record.outside.OutsideEvent;

/** Everything on record between two parties, in both directions. Immutable; serves many threads. */
public final class DyadRecord {
    private final String a;
    private final String b;
    private final List<RecordedEvent> events;
    private final List<OutsideEvent> outside;
    private final Coverage coverage;
    private final Supplier<List<Occurrence>> joined = new Once<>(() -> Joining.of(reports()));

    /**
     * Keeps what is given.
     *
     * @param a code of the first party
     * @param b code of the second party
     * @param events of our own coding, newest first; all factualities
     * @param outside of other data sets, newest first
     * @param coverage how much was read, of any pair
     */
    public DyadRecord(
            String a,
            String b,
            List<RecordedEvent> events,
            List<OutsideEvent> outside,
            Coverage coverage) {
        this.a = a;
        this.b = b;
        this.events = List.copyOf(events);
        this.outside = List.copyOf(outside);
        this.coverage = coverage;
    }

    /** What our own coding alone has of them. */
    public DyadRecord(String a, String b, List<RecordedEvent> events, Coverage coverage) {
        this(a, b, events, List.of(), coverage);
    }

    /** Code of the first party. */
    public String a() {
        return a;
    }

    /** Code of the second party. */
    public String b() {
        return b;
    }

    /** Of our own coding, newest first; all factualities. */
    public List<RecordedEvent> events() {
        return events;
    }

    /** Of other data sets, newest first. */
    public List<OutsideEvent> outside() {
        return outside;
    }

    /** How much was read, of any pair. */
    public Coverage coverage() {
        return coverage;
    }

    /**
     * Every report, our own coding first, each newest first; events of other data sets whose code
     * our tables have no type for are left out ({@link #untyped}).
     */
    public List<Report> reports() {
        return Stream.concat(
                        events.stream().map(Report::of),
                        outside.stream().map(Report::of).flatMap(Optional::stream))
                .toList();
    }

    /** How many events of other data sets have a code our tables have no type for. */
    public int untyped() {
        return (int) outside.stream().filter(o -> Report.of(o).isEmpty()).count();
    }

    /**
     * What happened, or is told to be planned, denied, alleged …: reports of one and the same
     * happening joined, in the order of their first reports. How is told in
     * docs/method/occurrences.md; it takes time in proportion to the reports where none are crowded
     * into a few days, the first time, and is kept.
     */
    public List<Occurrence> occurrences() {
        return joined.get();
    }

    /** Events that are told as having happened, newest first. */
    public List<RecordedEvent> actual() {
        return events.stream().filter(e -> e.event().status().isActual()).toList();
    }

    /** Events with {@code actor} acting on the other; symmetric ones count for both. */
    public List<RecordedEvent> by(String actor) {
        return events.stream()
                .filter(
                        e ->
                                e.event().isSymmetric()
                                        || e.event().dyad().actor().code().equals(actor))
                .toList();
    }

    /**
     * The same without mirrors: where one sentence is coded both ways for a type whose order means
     * nothing, the first is kept.
     */
    public DyadRecord withoutMirrors() {
        Set<List<Object>> seen = new HashSet<>();
        List<RecordedEvent> kept =
                events.stream()
                        .filter(e -> !e.event().isSymmetric() || seen.add(unordered(e.event())))
                        .toList();
        return new DyadRecord(a, b, kept, outside, coverage);
    }

    private static List<Object> unordered(Event e) {
        return List.of(
                e.type(),
                e.status().factuality(),
                e.date(),
                e.evidence().articleId(),
                e.evidence().sentence(),
                e.evidence().trigger());
    }
}
