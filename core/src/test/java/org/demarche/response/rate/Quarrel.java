package org.demarche.response.rate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.demarche.actor.Party;
import org.demarche.dyad.DyadRecord;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.record.Reporting;
import org.demarche.series.PairHistory;
import org.demarche.text.PartialDate;

/** A made-up pair, Arvania and Belmora if nobody else, of which something is read every day. */
public final class Quarrel {
    public static final String A = "XAR";
    public static final String B = "XBE";
    public static final LocalDate FIRST = LocalDate.of(2015, 1, 1);

    private final String a;
    private final String b;
    private final int days;
    private final List<RecordedEvent> events = new ArrayList<>();

    public Quarrel(int days) {
        this(A, B, days);
    }

    public Quarrel(String a, String b, int days) {
        this.a = a;
        this.b = b;
        this.days = days;
    }

    /** One more act of {@code actor} on the other, so many days after the first. */
    public Quarrel act(String actor, String what, int day) {
        return act(actor, what, PartialDate.of(FIRST.plusDays(day)));
    }

    public Quarrel act(String actor, String what, PartialDate date) {
        Party from = Party.government(actor);
        Party to = Party.government(actor.equals(a) ? b : a);
        events.add(
                new EventDraft()
                        .dyad(from, to)
                        .what(what)
                        .date(date)
                        .id("%016x".formatted(events.size() + 1))
                        .build());
        return this;
    }

    public DyadRecord pair() {
        return new DyadRecord(a, b, events, new Coverage(new TreeMap<>()));
    }

    public LocalDate end() {
        return FIRST.plusDays(days);
    }

    public Reporting reading() {
        List<Reporting.Part> parts = new ArrayList<>();
        for (int d = 0; d < days; d++) {
            LocalDate day = FIRST.plusDays(d);
            parts.add(new Reporting.Part(day, day.plusDays(1), "Cape Daily", 10, 3));
        }
        return new Reporting(parts);
    }

    public Diary diary() {
        return Diary.of(PairHistory.of(pair()), reading(), FIRST, end());
    }
}
