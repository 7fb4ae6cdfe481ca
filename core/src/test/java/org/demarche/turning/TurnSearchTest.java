package org.demarche.turning;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.actor.Party;
import org.demarche.dyad.DyadRecord;
import org.demarche.ontology.QuadClass;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.PairDay;
import org.demarche.record.RecordedEvent;
import org.demarche.record.Reporting;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.series.measure.Measure;
import org.demarche.turning.report.PairTurnsJson;
import org.demarche.turning.report.PairTurnsPage;
import org.demarche.turning.report.PairTurnsText;
import org.demarche.turning.report.TurnWords;
import org.junit.jupiter.api.Test;

/** Ten years of Arvania and Belmora: quiet, and from March 2016 on a quarrel. */
class TurnSearchTest {
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);
    private static final LocalDate TURN = LocalDate.of(2016, 3, 1);
    private static final int MONTHS = 120;
    private static final Party A = Party.government("XAR");
    private static final Party B = Party.government("XBE");
    private static final SeriesFrame FRAME =
            SeriesFrame.of(SeriesUnit.MONTH, FIRST, FIRST.plusMonths(MONTHS));

    private static Reporting reading() {
        List<Reporting.Part> parts = new ArrayList<>();
        Random random = new Random(2);
        for (int m = 0; m < MONTHS; m++) {
            LocalDate day = FIRST.plusMonths(m).plusDays(3);
            int articles = 180 + random.nextInt(40);
            parts.add(new Reporting.Part(day, day.plusDays(1), "Cape Daily", articles, 9));
        }
        return new Reporting(parts);
    }

    private static DyadRecord pair(int before, int after) {
        List<RecordedEvent> events = new ArrayList<>();
        for (int m = 0; m < MONTHS; m++) {
            LocalDate month = FIRST.plusMonths(m);
            int count = month.isBefore(TURN) ? (m % 3 == 0 ? before : 0) : after + m % 3;
            for (int i = 0; i < count; i++) {
                events.add(event("ACCUSE", month.plusDays(2 + 6L * (i % 4)), m * 100 + i));
            }
        }
        events.add(event("ASSAULT.aerial", TURN.plusDays(4), 99_999));
        events.add(event("CONSULT.visit", TURN.plusDays(5), 99_998));
        return new DyadRecord("XAR", "XBE", events, new Coverage(new TreeMap<>()));
    }

    private static RecordedEvent event(String what, LocalDate day, int id) {
        return new EventDraft()
                .dyad(A, B)
                .what(what)
                .date(day.toString())
                .id("%016x".formatted(id))
                .build();
    }

    /** Twelve pairs of strangers; hostile events each month before and after the turn. */
    private static List<PairDay> strangers(int before, int after) {
        List<PairDay> days = new ArrayList<>();
        for (int k = 0; k < 12; k++) {
            Random random = new Random(k);
            for (int m = 0; m < MONTHS; m++) {
                LocalDate month = FIRST.plusMonths(m);
                int level = month.isBefore(TURN) ? before : after;
                days.add(
                        new PairDay(
                                "YA" + (char) ('A' + k),
                                "ZB" + (char) ('A' + k),
                                month.plusDays(7),
                                QuadClass.VERBAL_CONFLICT,
                                level + random.nextInt(3)));
            }
        }
        return days;
    }

    private static PairTurns turns(DyadRecord pair, List<PairDay> others) {
        return new TurnSearch(pair, reading(), others).in(FRAME, Measure.CONFLICT);
    }

    @Test
    void datesTheTurnAndNamesWhatDrivesIt() {
        PairTurns turns = turns(pair(1, 5), strangers(2, 2));
        assertThat(turns.turns()).hasSize(1);
        PairTurn turn = turns.turns().get(0);
        assertThat(turn.when().period().code()).isEqualTo("2016-03");
        assertThat(turn.isRise()).isTrue();
        assertThat(turn.level().before()).isBetween(0.5, 4.0);
        assertThat(turn.level().after()).isBetween(20.0, 40.0);
        assertThat(turn.drivers().deeds().get(0).head().what().toString())
                .isEqualTo("ASSAULT.aerial");
        assertThat(turn.drivers().words())
                .isNotEmpty()
                .allMatch(d -> d.head().what().type().name().equals("ACCUSE"));
        assertThat(turn.drivers().shifts())
                .extracting(s -> s.type().name())
                .as("what conflict adds up, so not the visit")
                .containsExactly("ACCUSE", "ASSAULT");
        assertThat(turn.before().hasBegun()).isFalse();
        assertThat(turn.after().next().isPresent()).isFalse();
        assertThat(turn.placebo().isCoverage()).isFalse();
        assertThat(turn.placebo().pairs()).isEqualTo(12);
        assertThat(turn.checks())
                .filteredOn(c -> c.how().equals("by quarter"))
                .allMatch(c -> c.found().isPresent());
    }

    @Test
    void callsATurnThatStrangersShareOneOfCoverage() {
        PairTurn turn = turns(pair(1, 5), strangers(2, 9)).turns().get(0);
        assertThat(turn.placebo().turned()).isGreaterThanOrEqualTo(10);
        assertThat(turn.placebo().hasAllTurned()).isTrue();
        assertThat(turn.placebo().isCoverage()).isTrue();
    }

    @Test
    void saysSoWhereTooLittleIsOnRecord() {
        DyadRecord thin = new DyadRecord("XAR", "XBE", List.of(), new Coverage(new TreeMap<>()));
        PairTurns turns = turns(thin, List.of());
        assertThat(turns.isThick()).isFalse();
        assertThat(new TurnWords(turns, c -> c).summary())
                .isEqualTo(
                        "When it turned cannot be told: 0 events of conflict in 120 months read; 30"
                                + " and 24 are needed.");
        assertThat(new PairTurnsJson().write(new TurnWords(turns, c -> c)))
                .contains("\"enough\" : false");
    }

    @Test
    void tellsTheTurnInWordsOnAPageAndAsJson() {
        TurnWords words =
                new TurnWords(
                        turns(pair(1, 5), strangers(2, 2)),
                        code -> code.equals("XAR") ? "Arvania" : "Belmora");
        assertThat(words.summary())
                .isEqualTo("Between Arvania and Belmora conflict turned once: March 2016 (up).");
        assertThat(new PairTurnsText().write(words))
                .contains("In March 2016 conflict rose from", "Driven by deeds:", "None of ");
        String page = new PairTurnsPage().write(words);
        assertThat(page)
                .contains(
                        "href=\"#turn-74\"", "id=\"turn-74\"", "class=\"band\"", "class=\"regime\"")
                .contains("href=\"#e-000000000001869f\"", "id=\"e-000000000001869f\"");
        assertThat(new PairTurnsJson().write(words))
                .contains("\"period\" : \"2016-03\"", "\"coverage\" : false");
    }

    /** An accusation every other month, and ten air raids in one. */
    private static DyadRecord flaringUp() {
        List<RecordedEvent> events = new ArrayList<>();
        for (int m = 0; m < MONTHS; m += 2) {
            events.add(event("ACCUSE", FIRST.plusMonths(m).plusDays(9), m));
        }
        for (int i = 0; i < 10; i++) {
            events.add(event("ASSAULT.aerial", TURN.plusDays(2L * i), 500 + i));
        }
        return new DyadRecord("XAR", "XBE", events, new Coverage(new TreeMap<>()));
    }

    @Test
    void tellsWhatFlaredUpAndPassed() {
        PairTurns turns = turns(flaringUp(), strangers(2, 2));
        assertThat(turns.turns()).isEmpty();
        assertThat(turns.episodes()).hasSize(1);
        PairEpisode episode = turns.episodes().get(0);
        assertThat(episode.first().code()).isEqualTo("2016-03");
        assertThat(episode.isLasting()).isFalse();
        assertThat(episode.drivers().deeds().get(0).occurrences()).isEqualTo(10);
        TurnWords words = new TurnWords(turns, c -> c);
        assertThat(words.episode(episode))
                .matches(
                        "in March 2016, 1\\d events where 0\\.[456] were expected \\(p <"
                                + " 0\\.001\\)");
        assertThat(new PairTurnsText().write(words))
                .contains("over too soon to be a turn:", "– an assault (aerial), XAR → XBE");
        assertThat(new PairTurnsPage().write(words)).contains("id=\"episodes\"");
        assertThat(new PairTurnsJson().write(words))
                .contains("\"from\" : \"2016-03-01\"", "\"until\" : \"2016-03-31\"");
    }

    /** Two accusations a month throughout; four visits a month until the turn, none after it. */
    private static DyadRecord fallingSilent() {
        List<RecordedEvent> events = new ArrayList<>();
        for (int m = 0; m < MONTHS; m++) {
            LocalDate month = FIRST.plusMonths(m);
            for (int i = 0; i < 2 + m % 2; i++) {
                events.add(event("ACCUSE", month.plusDays(3 + 9L * i), m * 100 + i));
            }
            for (int i = 0; month.isBefore(TURN) && i < 4; i++) {
                events.add(event("CONSULT.visit", month.plusDays(2 + 6L * i), m * 100 + 50 + i));
            }
        }
        return new DyadRecord("XAR", "XBE", events, new Coverage(new TreeMap<>()));
    }

    @Test
    void tellsATurnThatOnlyOtherMeasuresShow() {
        PairTurns turns = turns(fallingSilent(), strangers(2, 2));
        assertThat(turns.turns()).isEmpty();
        assertThat(turns.others()).hasSize(1);
        OtherTurn other = turns.others().get(0);
        assertThat(other.when().period().code()).isEqualTo("2016-03");
        assertThat(other.level().change()).isNegative();
        assertThat(Stream.concat(Stream.of(other.how()), other.also().stream()))
                .contains("cooperation", "balance", "mean score");
        assertThat(other.drivers().words()).allMatch(d -> d.head().what().score() < 0);
        TurnWords words = new TurnWords(turns, c -> c);
        assertThat(new PairTurnsText().write(words))
                .contains("Not in conflict by month, but otherwise", "In March 2016 ");
        assertThat(new PairTurnsJson().write(words)).contains("\"also_by\" : [ ");
        assertThat(new PairTurnsPage().write(words)).contains("id=\"otherwise\"");
    }

    @Test
    void looksAtAQuietRegimeAlone() {
        double[] loud = new double[160];
        Random random = new Random(1);
        for (int i = 0; i < loud.length; i++) {
            double level = i < 50 ? 0.2 : i < 90 ? 3 : 120;
            double noise = i < 90 ? 0.3 : 40;
            loud[i] = Math.max(0, Math.rint(level + noise * random.nextGaussian()));
        }
        var whole = org.demarche.change.TurningPoints.in(loud);
        var refined = Refinement.of(org.demarche.change.ValueSeries.of(loud));
        assertThat(refined.turningPoints())
                .hasSizeGreaterThanOrEqualTo(whole.turningPoints().size());
        assertThat(refined.turningPoints()).anyMatch(t -> Math.abs(t.index() - 50) <= 2);
        assertThat(refined.turningPoints()).anyMatch(t -> t.index() == 90);
    }
}
