package org.demarche.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.dyad.DyadRecord;
import org.demarche.event.Factuality;
import org.demarche.event.Status;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.record.Reporting;

/**
 * Ten made-up years of France, Italy and Spain, of which it is known what happened: France accuses
 * Italy once a month, from 2015 on three times; an airliner is shot down on 30 December 2014; Italy
 * gives way six times, each time five days after a threat.
 */
final class MadeRecord {
    static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final int MONTHS = 120;
    private static final LocalDate TURN = LocalDate.of(2015, 1, 1);

    private final List<RecordedEvent> events = new ArrayList<>();
    private String outlet = "Cape Daily";
    private int id = 1;

    static ClaimRecord whole() {
        MadeRecord made = new MadeRecord();
        made.months();
        made.rarities();
        return made.record();
    }

    private void months() {
        for (int m = 0; m < MONTHS; m++) {
            LocalDate month = FIRST.plusMonths(m);
            boolean isLate = !month.isBefore(TURN);
            outlet = m % 2 == 0 ? "Cape Daily" : "Harbour Post";
            for (int i = 0; i < (isLate ? 3 : 1); i++) {
                add("FRA", "ITA", "ACCUSE", month.plusDays(3 + 7L * i), "France accused Italy.");
            }
            add("ITA", "FRA", "CONSULT", month.plusDays(12), "Italy and France met.");
            if (isLate) {
                add("FRA", "ESP", "SUPPORT", month.plusDays(9), "France praised Spain.");
            }
            if (m % 10 == 0) {
                add("ESP", "ITA", "SUPPORT", month.plusDays(9), "Spain praised Italy.");
            }
        }
    }

    private void rarities() {
        for (int i = 0; i < 6; i++) {
            LocalDate day = LocalDate.of(2012, 2, 6).plusDays(100L * i);
            add("FRA", "ITA", "THREATEN", day, "France threatened Italy.");
            add("ITA", "FRA", "CONCEDE", day.plusDays(5), "Italy apologised to France.");
        }
        add("ITA", "FRA", "ASSAULT.aerial", LocalDate.of(2014, 12, 30), "An airliner was hit.");
        add("FRA", "ITA", "SANCTION.expel", LocalDate.of(2016, 5, 10), "Two diplomats must go.");
        add("FRA", "ITA", "SANCTION.expel", LocalDate.of(2018, 2, 1), "Three diplomats must go.");
        add(
                "FRA",
                "ITA",
                "SANCTION.discontinue",
                LocalDate.of(2017, 3, 3),
                "France closed the Italian cultural centre.");
        event(
                new EventDraft()
                        .dyad(new Party("FRA", Sector.JRN), Party.government("ESP"))
                        .what("ACCUSE")
                        .date("2016-08-01")
                        .sentence("Papers in Paris scolded Spain."));
        event(
                new EventDraft()
                        .dyad(Party.government("ESP"), Party.government("ITA"))
                        .what("ASSAULT")
                        .status(new Status(Factuality.ALLEGED, "ITA", false))
                        .date("2013-04-04")
                        .sentence("Italy says that Spain fired on a boat."));
    }

    MadeRecord add(String actor, String recipient, String what, LocalDate day, String sentence) {
        return event(
                new EventDraft()
                        .dyad(Party.government(actor), Party.government(recipient))
                        .what(what)
                        .date(day.toString())
                        .sentence(sentence));
    }

    MadeRecord event(EventDraft draft) {
        events.add(draft.outlet(outlet).id("%016x".formatted(id++)).build());
        return this;
    }

    ClaimRecord record() {
        return ClaimRecord.of(
                List.of(pair("FRA", "ITA"), pair("ESP", "FRA"), pair("ESP", "ITA")), reading());
    }

    private DyadRecord pair(String a, String b) {
        List<RecordedEvent> both =
                events.stream().filter(e -> isOf(e, a, b) || isOf(e, b, a)).toList();
        return new DyadRecord(a, b, both, new Coverage(new TreeMap<>()));
    }

    private static boolean isOf(RecordedEvent e, String actor, String recipient) {
        return e.event().dyad().actor().code().equals(actor)
                && e.event().dyad().recipient().code().equals(recipient);
    }

    /** A hundred articles on the second and a hundred on the twentieth of each month. */
    private static Reporting reading() {
        List<Reporting.Part> parts = new ArrayList<>();
        for (int m = 0; m < MONTHS; m++) {
            for (int day : new int[] {0, 19, 27}) {
                LocalDate at = FIRST.plusMonths(m).plusDays(day);
                parts.add(new Reporting.Part(at, at.plusDays(1), "Cape Daily", 50, 5));
            }
        }
        LocalDate last = FIRST.plusMonths(MONTHS).minusDays(1);
        parts.add(new Reporting.Part(last, last.plusDays(1), "Cape Daily", 1, 0));
        return new Reporting(parts);
    }
}
