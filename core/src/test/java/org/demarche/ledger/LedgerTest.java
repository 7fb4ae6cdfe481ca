package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.dyad.DyadRecord;
import org.demarche.event.Factuality;
import org.demarche.event.Status;
import org.demarche.ledger.report.LedgerText;
import org.demarche.ledger.report.LedgerWords;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.series.measure.QuadCounts;
import org.demarche.series.measure.Share;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Party A = Party.government("XAR");
    private static final Party B = Party.government("XBE");
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2023, 1, 1);

    private static Ledger ledger(RecordedEvent... events) {
        DyadRecord pair =
                new DyadRecord("XAR", "XBE", List.of(events), new Coverage(new TreeMap<>()));
        return Ledger.of(pair, FROM, END, Ledger.DAYS);
    }

    private static RecordedEvent event(int id, String what, String date) {
        return new EventDraft().id("%016x".formatted(id)).what(what).date(date).build();
    }

    @Test
    void keepsWhatMediaSayApartFromTheState() {
        RecordedEvent media =
                new EventDraft()
                        .id("00000000000000b1")
                        .dyad(new Party("XAR", Sector.JRN), B)
                        .what("ACCUSE")
                        .build();
        Ledger ledger = ledger(event(1, "SANCTION.expel", "2020-03-05"), media);
        assertThat(ledger.ab().all()).isEqualTo(new QuadCounts(0, 0, 1, 1));
        assertThat(ledger.ab().hostileDeedShare()).isEqualTo(new Share(1, 1));
        assertThat(ledger.ab().hostileActs()).hasSize(1);
    }

    @Test
    void putsWhatBothDoOnNeitherSide() {
        Ledger ledger = ledger(event(1, "AGREE", "2020-03-05"));
        assertThat(ledger.ab().all()).isEqualTo(QuadCounts.ZERO);
        assertThat(ledger.together()).isEqualTo(new QuadCounts(0, 1, 0, 0));
    }

    @Test
    void countsOnlyWhatHappened() {
        RecordedEvent denied =
                new EventDraft()
                        .id("00000000000000b1")
                        .status(new Status(Factuality.DENIED, "", false))
                        .build();
        Ledger ledger = ledger(denied);
        assertThat(ledger.ab().happened()).isEmpty();
        assertThat(ledger.ab().apart()).hasSize(1);
    }

    @Test
    void leavesOutOtherTimesAndCountsTheUncertain() {
        Ledger ledger =
                ledger(
                        event(1, "ASSAULT", "2019-12-31"),
                        event(2, "ASSAULT", "2023-01-01"),
                        new EventDraft()
                                .id("00000000000000b1")
                                .date("2020")
                                .what("ASSAULT")
                                .build());
        assertThat(ledger.ab().happened()).hasSize(1);
        assertThat(ledger.unplaced()).isZero();
    }

    @Test
    void followsThreatsUp() {
        Ledger ledger =
                ledger(
                        event(1, "THREATEN", "2020-06-01"),
                        event(2, "SANCTION.expel", "2020-06-20"),
                        event(3, "THREATEN", "2021-06-01"));
        assertThat(ledger.ab().threats().followed()).isEqualTo(new Share(1, 2));
        assertThat(ledger.ab().threats().lags()).containsExactly(19);
    }

    @Test
    void refusesAnEmptyPeriod() {
        DyadRecord pair = new DyadRecord("XAR", "XBE", List.of(), new Coverage(new TreeMap<>()));
        assertThatThrownBy(() -> Ledger.of(pair, /* from= */ END, /* end= */ FROM, 90))
                .hasMessage("period must have from < end, was 2023-01-01 to 2020-01-01");
    }

    @Test
    void saysWhoActsAndWhoSpeaks() {
        RecordedEvent[] events = new RecordedEvent[24];
        for (int i = 0; i < 12; i++) {
            events[i] = event(i, "SANCTION.expel", "2020-%02d-01".formatted(i + 1));
            events[12 + i] =
                    new EventDraft()
                            .dyad(B, A)
                            .id("%016x".formatted(100 + i))
                            .what("ACCUSE")
                            .date("2021-%02d-01".formatted(i + 1))
                            .build();
        }
        LedgerWords words = new LedgerWords(ledger(events), code -> code);
        assertThat(words.hostility(words.ledger().ab()))
                .isEqualTo(
                        "In hostility towards XBE, XAR acts more than it speaks: 12"
                                + " hostile deeds and 0 hostile statements, so 100 % are deeds"
                                + " (76–100).");
        assertThat(words.hostility(words.ledger().ba()))
                .isEqualTo(
                        "In hostility towards XAR, XBE speaks and does not act: 0 hostile deeds and"
                                + " 12 hostile statements, so 0 % are deeds (0–24).");
        assertThat(words.difference(words.ledger().ab(), words.ledger().ba(), words))
                .contains("+100 points (+66 to +100), more than chance makes");
    }

    @Test
    void headsWithTheChannelOfMostHostileActsWhereThereAreEnough() {
        RecordedEvent[] events = new RecordedEvent[12];
        for (int i = 0; i < 12; i++) {
            events[i] = event(i, "SANCTION.expel", "2020-%02d-01".formatted(i + 1));
        }
        assertThat(new LedgerWords(ledger(events), code -> code).headline())
                .endsWith(
                        " Most hostile acts of XAR came from its missions and ties: 12 of 12 (100"
                                + " %, 76–100).");
        assertThat(new LedgerWords(ledger(events[0]), code -> code).headline())
                .doesNotContain("Most hostile acts");
    }

    @Test
    void saysWhenThereIsTooLittle() {
        LedgerWords words = new LedgerWords(ledger(event(1, "ACCUSE", "2020-03-05")), code -> code);
        assertThat(words.sentences(words.ledger().ab()).get(0))
                .isEqualTo(
                        "In hostility towards XBE, XAR spoke, and no deed is on record:"
                                + " 0 hostile deeds and 1 hostile statement, too few for a share.");
        assertThat(words.sentences(words.ledger().ba()))
                .containsExactly("No hostile act or statement of XBE towards XAR is on record.");
        assertThat(new LedgerText(5).write(words)).contains("XBE → XAR").doesNotContain("null");
    }

    @Test
    void countsActsOfInstitutionsAgainstStatementsOfOfficials() {
        RecordedEvent release =
                new EventDraft()
                        .id("00000000000000c1")
                        .dyad(new Party("XAR", Sector.JUD), B)
                        .what("RETREAT.release")
                        .build();
        RecordedEvent spoken =
                new EventDraft().id("00000000000000c2").dyad(B, A).what("ACCUSE").build();
        Ledger ledger =
                ledger(
                        event(1, "SANCTION.expel", "2020-03-05"),
                        release,
                        event(2, "ACCUSE", "2021-03-05"),
                        event(3, "REQUEST", "2021-04-05"),
                        spoken);
        assertThat(ledger.ab().actShare()).isEqualTo(new Share(2, 3));
        LedgerWords words = new LedgerWords(ledger, code -> code);
        assertThat(words.sentences(ledger.ab()).get(1))
                .isEqualTo(
                        "By count, hostile or not, XAR acted more often than it spoke: 2 acts of"
                                + " institutions (courts 1, missions and ties 1; 1 hostile), 1"
                                + " statement of officials (1 hostile) and 1 request or demand. So"
                                + " few tell what is on record and no more.");
        assertThat(words.sentences(ledger.ba()).get(1))
                .startsWith("By count, hostile or not, XBE spoke and did not act: no act of")
                .endsWith("So few tell what is on record and no more.");
    }

    @Test
    void saysWhatShareAreActsWhereThereAreEnough() {
        RecordedEvent[] events = new RecordedEvent[12];
        for (int i = 0; i < 12; i++) {
            String what = i < 6 ? "SANCTION.expel" : "ACCUSE";
            events[i] = event(i, what, "2020-%02d-01".formatted(i + 1));
        }
        LedgerWords words = new LedgerWords(ledger(events), code -> code);
        assertThat(words.sentences(words.ledger().ab()).get(1))
                .startsWith("By count, hostile or not, XAR acted as often as it spoke: 6 acts")
                .endsWith(", so 50 % are acts (25–75), which may as well be a half.");
    }
}
