package org.demarche.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.demarche.dyad.DyadRecord;
import org.demarche.event.Factuality;
import org.demarche.event.Status;
import org.demarche.ontology.EventClass;
import org.demarche.outlook.report.OutlookJson;
import org.demarche.outlook.report.OutlookPage;
import org.demarche.outlook.report.OutlookText;
import org.demarche.outlook.report.OutlookWords;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.record.Reporting;
import org.demarche.record.follow.PairFollowed;
import org.demarche.series.measure.Measure;
import org.demarche.series.measure.Share;
import org.junit.jupiter.api.Test;

class OutlookTest {
    /** A Monday. */
    private static final LocalDate FIRST = LocalDate.of(2018, 1, 1);

    private final List<RecordedEvent> events = new ArrayList<>();

    private void happens(String what, LocalDate day) {
        String id = "%016x".formatted(events.size() + 1);
        events.add(new EventDraft().id(id).what(what).date(day.toString()).build());
    }

    private DyadRecord pair() {
        return new DyadRecord("XAR", "XBE", events, new Coverage(new TreeMap<>()));
    }

    /** Ten articles every Wednesday. */
    private static Reporting read(int weeks) {
        List<Reporting.Part> parts = new ArrayList<>();
        for (int i = 0; i < weeks; i++) {
            LocalDate day = FIRST.plusWeeks(i).plusDays(2);
            parts.add(new Reporting.Part(day, day.plusDays(1), "Wire", 10, 1));
        }
        LocalDate last = FIRST.plusWeeks(weeks).minusDays(1);
        parts.add(new Reporting.Part(last, last.plusDays(1), "Wire", 1, 0));
        return new Reporting(parts);
    }

    private static OutlookWords words(Outlook outlook) {
        return new OutlookWords(outlook, c -> c.equals("XAR") ? "Arland" : "Belmark");
    }

    /** Hostile deeds in every second week, aid once a quarter. */
    private void quarrels(int weeks) {
        Random random = new Random(3);
        for (int i = 0; i < weeks; i++) {
            LocalDate week = FIRST.plusWeeks(i);
            if (random.nextInt(2) == 0) {
                happens("SANCTION", week.plusDays(1));
            }
            if (i % 13 == 0) {
                happens("AID", week.plusDays(2));
            }
        }
    }

    @Test
    void forecastsWhatHasBeenGoingOn() {
        quarrels(300);
        Outlook outlook = Outlook.of(pair(), read(300), Horizon.parse("4w"));
        assertThat(outlook.standing()).isEqualTo(Outlook.Standing.SCORED);
        assertThat(outlook.extent().end()).isEqualTo(FIRST.plusWeeks(300));
        assertThat(outlook.extent().until()).isEqualTo(FIRST.plusWeeks(304));
        CountOutlook deeds = outlook.counts().get(0);
        assertThat(deeds.measure()).isEqualTo(Measure.MATERIAL_CONFLICT);
        assertThat(deeds.mean()).isCloseTo(2, within(0.6));
        assertThat(deeds.atLeastOne()).isGreaterThan(0.85);
        CountOutlook aid = outlook.counts().get(1);
        assertThat(aid.mean()).isCloseTo(4 / 13.0, within(0.15));
        assertThat(aid.stated(aid.range(.8))).isGreaterThanOrEqualTo(.8);
        assertThat(outlook.balance().orElseThrow().range().low()).isGreaterThanOrEqualTo(-1);
        assertThat(outlook.balance().orElseThrow().median()).isNegative();
        assertThat(words(outlook).sentences().get(0))
                .contains("4 weeks from 2 October 2023 to 29 October 2023", "Arland and Belmark");
    }

    @Test
    void countsOnlyWhatHappenedAndMirrorsOnce() {
        quarrels(200);
        double before = mean(Measure.MATERIAL_CONFLICT);
        for (int i = 0; i < 200; i++) {
            events.add(
                    new EventDraft()
                            .id("%016x".formatted(9000 + i))
                            .what("ASSAULT")
                            .date(FIRST.plusWeeks(i).toString())
                            .status(new Status(Factuality.DENIED, "", false))
                            .build());
        }
        assertThat(mean(Measure.MATERIAL_CONFLICT)).isEqualTo(before);
    }

    private double mean(Measure measure) {
        return Outlook.of(pair(), read(200), Horizon.parse("4w")).counts().stream()
                .filter(c -> c.measure() == measure)
                .findFirst()
                .orElseThrow()
                .mean();
    }

    @Test
    void holdsAllHostilityNoLessLikelyThanDeeds() {
        for (int i = 0; i < 120; i++) {
            happens(i % 9 == 0 ? "ACCUSE" : "AGREE", FIRST.plusWeeks(i));
            if (i % 40 > 35) {
                happens("SANCTION", FIRST.plusWeeks(i).plusDays(1));
            }
        }
        for (String horizon : List.of("1w", "4w", "12w", "2m")) {
            List<CountOutlook> counts =
                    Outlook.of(pair(), read(120), Horizon.parse(horizon)).counts();
            for (int part = 0; part < 2; part++) {
                assertThat(counts.get(part + 2).atLeastOne())
                        .isGreaterThanOrEqualTo(counts.get(part).atLeastOne());
                assertThat(counts.get(part + 2).mean())
                        .isGreaterThanOrEqualTo(counts.get(part).mean());
            }
        }
    }

    @Test
    void leavesOutAWeekThatIsNotOverYet() {
        quarrels(120);
        List<Reporting.Part> parts = new ArrayList<>(read(120).parts());
        LocalDate monday = FIRST.plusWeeks(120);
        parts.add(new Reporting.Part(monday, monday.plusDays(1), "Wire", 10, 1));
        Outlook outlook = Outlook.of(pair(), new Reporting(parts), Horizon.parse("4w"));
        assertThat(outlook.extent().periods()).isEqualTo(120);
    }

    @Test
    void saysThatOneEventIsTooFew() {
        happens("SANCTION", FIRST.plusWeeks(20));
        Outlook outlook = Outlook.of(pair(), read(200), Horizon.parse("12w"));
        assertThat(outlook.standing()).isEqualTo(Outlook.Standing.TOO_FEW_EVENTS);
        assertThat(words(outlook).sentences().get(0))
                .contains("Only 1 event between Arland and Belmark is on record", "200 weeks");
        assertThat(new OutlookPage().write(words(outlook))).contains("too few to forecast from");
    }

    @Test
    void saysThatNothingIsOnRecord() {
        Outlook none = Outlook.of(pair(), read(200), Horizon.parse("4w"));
        assertThat(none.standing()).isEqualTo(Outlook.Standing.NO_EVENTS);
        assertThat(new OutlookText().write(words(none))).contains("No event between Arland");
        Outlook unread = Outlook.of(pair(), new Reporting(List.of()), Horizon.parse("4w"));
        assertThat(unread.standing()).isEqualTo(Outlook.Standing.NOTHING_READ);
        assertThat(new OutlookJson().write(words(unread))).contains("\"nothing_read\"");
    }

    @Test
    void saysThatTheHorizonIsLongerThanTheRecord() {
        quarrels(30);
        Outlook outlook = Outlook.of(pair(), read(30), Horizon.parse("12m"));
        assertThat(outlook.standing()).isEqualTo(Outlook.Standing.TOO_SHORT);
        assertThat(words(outlook).sentences().get(0))
                .isEqualTo(
                        "Only 6 months were read: too short a record to look 12 months ahead from;"
                                + " ask for a shorter horizon, or in weeks.");
    }

    @Test
    void saysWhatCannotBeScored() {
        quarrels(50);
        Outlook outlook = Outlook.of(pair(), read(50), Horizon.parse("12w"));
        assertThat(outlook.standing()).isEqualTo(Outlook.Standing.UNSCORED);
        assertThat(String.join(" ", words(outlook).sentences()))
                .contains("How good such forecasts are cannot be said")
                .doesNotContain("when about as much was said before");
        assertThat(new OutlookText().write(words(outlook))).doesNotContain("SCORECARD");
    }

    @Test
    void drawsWhatFollowedTowardsOtherPairs() {
        quarrels(30);
        for (int i = 0; i < 6; i++) {
            LocalDate day = FIRST.plusWeeks(60 + 30 * i);
            happens("SANCTION.expel", day);
            if (i < 3) {
                happens("ASSAULT", day.plusDays(40));
            }
        }
        LocalDate end = FIRST.plusWeeks(216);
        assertThat(Outlook.lately(pair(), read(216)))
                .containsExactly(EventClass.parse("SANCTION.expel"));
        PairFollowed others =
                new PairFollowed("XCA", "XDE", EventClass.parse("SANCTION.expel"), 100, 90);
        PairFollowed itself =
                new PairFollowed("XAR", "XBE", EventClass.parse("SANCTION.expel"), 100, 0);
        Aftermath after =
                Outlook.of(pair(), read(216), Horizon.parse("4w"), List.of(others, itself))
                        .aftermaths()
                        .get(0);
        assertThat(after.last()).isEqualTo(end.minusWeeks(6));
        assertThat(after.own()).isEqualTo(new Share(3, 5));
        assertThat(after.others()).isEqualTo(new Share(90, 100));
        assertThat(after.rate()).isBetween(0.6, 0.9);
        assertThat(after.range().contains(after.rate())).isTrue();
        assertThat(after.isTooThin()).isFalse();
        Aftermath alone = Outlook.of(pair(), read(216), Horizon.parse("4w")).aftermaths().get(0);
        assertThat(alone.rate()).isBetween(0.45, 0.65);
    }

    @Test
    void saysWhatIsTooThinToTell() {
        quarrels(100);
        happens("THREATEN", FIRST.plusWeeks(98));
        Outlook outlook = Outlook.of(pair(), read(100), Horizon.parse("4w"));
        Aftermath threat =
                outlook.aftermaths().stream()
                        .filter(a -> a.event().toString().equals("THREATEN"))
                        .findFirst()
                        .orElseThrow();
        assertThat(threat.own()).isEqualTo(new Share(0, 0));
        assertThat(words(outlook).aftermath(threat)).contains("too thin to tell");
    }

    @Test
    void headsWithTheNextHostileDeedAndHowRightThatHasBeen() {
        assertThat(words(Outlook.of(pair(), read(200), Horizon.parse("4w"))).headline()).isEmpty();
        quarrels(200);
        OutlookWords words = words(Outlook.of(pair(), read(200), Horizon.parse("4w")));
        assertThat(words.headline())
                .startsWith("In the 4 weeks to ")
                .contains("at least one hostile deed between the two comes with a probability of ")
                .contains("when about as much was said before, one came in ");
        assertThat(words.sentences(Integer.MAX_VALUE)).noneMatch(s -> s.startsWith("After "));
        assertThat(words.sentences()).anyMatch(s -> s.startsWith("After "));
    }

    @Test
    void writesThePageWithoutAnythingFromElsewhere() {
        quarrels(200);
        String page =
                new OutlookPage()
                        .write(
                                new OutlookWords(
                                        Outlook.of(pair(), read(200), Horizon.parse("4w")),
                                        c -> "<" + c + ">"));
        assertThat(page)
                .contains("&lt;XAR&gt;", "Reliability diagram", "<polygon", "what is shown")
                .doesNotContain("<XAR>", "src=", "http://www.demarche", "NaN");
        assertThat(page.split("<svg", -1)).hasSize(2 + 4 + 1);
    }
}
