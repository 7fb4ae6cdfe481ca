package org.demarche.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarche.response.rate.Quarrel.A;
import static org.demarche.response.rate.Quarrel.B;

import java.util.Arrays;
import java.util.List;
import org.demarche.response.lag.Draws;
import org.demarche.response.rate.ActKind;
import org.demarche.response.rate.Quarrel;
import org.demarche.response.report.ResponseWords;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;

class ResponseTest {
    private static final ResponseOptions.Effort LITTLE = new ResponseOptions.Effort(9, 40, 1);

    private static ResponseOptions options(Quarrel quarrel) {
        return ResponseOptions.of(SeriesFrame.of(SeriesUnit.WEEK, Quarrel.FIRST, quarrel.end()))
                .withDays(20)
                .withLags(3)
                .withEffort(LITTLE);
    }

    private static Response of(Quarrel quarrel) {
        return Response.of(quarrel.pair(), quarrel.reading(), options(quarrel));
    }

    private static ResponseWords words(Response response) {
        return new ResponseWords(response, c -> c.equals(A) ? "Arvania" : "Belmora");
    }

    /** Belmora answers two sanctions in three within a week or so; Arvania answers nobody. */
    private static Quarrel answered(long seed, double share) {
        Draws draws = new Draws(seed);
        Quarrel quarrel = new Quarrel(2500);
        for (int d = 0; d < 2480; d++) {
            if (draws.uniform() < 0.02) {
                quarrel.act(A, "SANCTION", d);
                if (draws.uniform() < share) {
                    quarrel.act(B, "ACCUSE", d + 4 + (int) (8 * draws.uniform()));
                }
            }
            if (draws.uniform() < 0.008) {
                quarrel.act(B, "ACCUSE", d);
            }
        }
        return quarrel;
    }

    @Test
    void tellsWhoAnswersWhomInWords() {
        Response response = of(answered(1, 0.7));
        Answer answer = response.answers().get(0);
        assertThat(answer.verdict()).isEqualTo(Verdict.MORE);
        assertThat(words(response).sentences().get(0))
                .startsWith(
                        "After a hostile deed of Arvania, a hostile word or deed of Belmora came"
                                + " within 20 days in ")
                .contains(" cases (", ", otherwise in ", "points (p 0.0", "Before such acts it was")
                .contains("answers came by day");
        assertThat(response.answers())
                .filteredOn(a -> a.rate().question().actor().equals(B))
                .noneMatch(a -> a.verdict() == Verdict.MORE);
        Influence influence = response.influences().get(0);
        assertThat(influence.verdict()).isEqualTo(Verdict.MORE);
        assertThat(influence.figures().orElseThrow().factorInterval().low()).isGreaterThan(1);
        assertThat(influence.figures().orElseThrow().coefficients()).hasSize(6);
    }

    @Test
    void tellsNothingWhereNobodyAnswers() {
        int findings = 0;
        for (int seed = 10; seed < 20; seed++) {
            Response response = of(answered(seed, 0));
            findings += words(response).findings().size();
        }
        assertThat(findings).isLessThan(3);
        assertThat(words(of(answered(10, 0))).sentences().get(0))
                .startsWith("Of ")
                .contains("none has an answer that survives");
    }

    /** Both come out of what a third does; held fixed, nothing of the one tells of the other. */
    @Test
    void holdsAThirdPartyFixed() {
        Draws draws = new Draws(3);
        Quarrel pair = new Quarrel(3500);
        Quarrel withA = new Quarrel("XCE", A, 3500);
        Quarrel withB = new Quarrel("XCE", B, 3500);
        for (int week = 0; week < 496; week++) {
            int day = 7 * week + 4;
            if (draws.uniform() < 0.3) {
                withA.act("XCE", "SANCTION", day);
                withB.act("XCE", "SANCTION", day);
                if (draws.uniform() < 0.8) {
                    pair.act(A, "ACCUSE", day + 7);
                }
                if (draws.uniform() < 0.8) {
                    pair.act(B, "ACCUSE", day + 14);
                }
            }
            if (draws.uniform() < 0.1) {
                pair.act(B, "ACCUSE", day);
            }
        }
        ResponseSearch search = new ResponseSearch(pair.pair(), pair.reading());
        Response alone = search.in(options(pair));
        Response fixed =
                search.with(ThirdParty.of("XCE", withA.pair(), withB.pair())).in(options(pair));
        assertThat(alone.influences().get(0).figures().orElseThrow().test().p()).isLessThan(1e-6);
        assertThat(fixed.influences().get(0).figures().orElseThrow().test().p())
                .isGreaterThan(0.01);
        assertThat(fixed.third()).isEqualTo("XCE");
    }

    @Test
    void countsWhatBothDoOnceAndAsNeithers() {
        Quarrel quarrel = new Quarrel(400);
        for (int d = 10; d < 390; d += 20) {
            quarrel.act(A, "CONSULT", d).act(B, "ACCUSE", d + 3);
        }
        Response response = of(quarrel);
        assertThat(response.acts().together()).isEqualTo(19);
        assertThat(response.acts().ab()).isZero();
        assertThat(response.acts().ba()).isEqualTo(19);
        assertThat(words(response).basis()).contains("19 of both together, which count once");
    }

    @Test
    void saysWhyNothingCanBeAsked() {
        assertThat(words(of(new Quarrel(400))).sentences())
                .containsExactly(
                        "Who answers whom cannot be told: no act dated to a day is on record"
                                + " between the two.");
        Quarrel met = new Quarrel(400).act(A, "CONSULT", 30);
        assertThat(of(met).obstacle())
                .contains("neither is on record as acting on the other by itself");
        Quarrel once = new Quarrel(400).act(A, "SANCTION", 30);
        assertThat(of(once).obstacle()).isEmpty();
        assertThat(words(of(once)).sentences().get(0))
                .startsWith("Who answers whom cannot be told: for no kind of act");
        Quarrel shortly = new Quarrel(21).act(A, "SANCTION", 3);
        assertThat(of(shortly).obstacle())
                .contains("the record has 28 days, and twice 20 are needed");
        Quarrel coarse = new Quarrel(400).act(A, "SANCTION", PartialDate.parse("2015"));
        assertThat(of(coarse).acts().coarse()).isEqualTo(1);
    }

    @Test
    void answersASingleQuestionEvenIfItIsThin() {
        Quarrel quarrel = new Quarrel(400);
        for (int d : new int[] {30, 90, 200, 260}) {
            quarrel.act(A, "SANCTION", d);
        }
        quarrel.act(B, "CONCEDE", 95);
        ResponseOptions asked =
                options(quarrel)
                        .withKinds(
                                List.of(ActKind.named("sanction").orElseThrow()),
                                List.of(ActKind.FRIENDLY));
        Response response = Response.of(quarrel.pair(), quarrel.reading(), asked);
        assertThat(words(response).sentences().get(0))
                .startsWith(
                        "After a sanction of Arvania, a friendly word or deed of Belmora came"
                                + " within 20 days in 1 of 4 cases (25 %, ")
                .endsWith(": too thin to tell.");
    }

    @Test
    void equalRecordsGiveEqualAnswers() {
        Quarrel quarrel = answered(5, 0.5);
        assertThat(of(quarrel)).isEqualTo(of(quarrel));
    }

    @Test
    void refusesOptionsThatMakeNoSense() {
        ResponseOptions usual = options(new Quarrel(400));
        assertThatThrownBy(() -> usual.withLags(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("lags must be 1..52, was 0");
        assertThatThrownBy(() -> usual.withDays(366)).hasMessage("days must be 2..365, was 366");
        assertThatThrownBy(() -> usual.withKinds(List.of(), List.of(ActKind.HOSTILE)))
                .hasMessage("there must be a kind of act and one of answer");
        assertThatThrownBy(() -> new ResponseOptions.Effort(-1, 40, 1))
                .hasMessageContaining("placebos must be >= 0");
    }

    @Test
    void aFindingMustBeStrongerThanItsPlacebos() {
        assertThat(new Placebo(20, 1, 0).isAsStrong()).isFalse();
        assertThat(new Placebo(20, 6, 3).isAsStrong()).isTrue();
        assertThat(Placebo.NONE.isAsStrong()).isFalse();
        assertThat(Placebo.of(0.02, List.of(0.01, 0.03, 0.5))).isEqualTo(new Placebo(3, 2, 1));
        assertThatThrownBy(() -> new Placebo(2, 3, 0)).hasMessageContaining("0..tried");
    }

    @Test
    void asksNothingOfSeriesWithGapsEverywhere() {
        double[][] series = new double[2][60];
        Arrays.fill(series[0], Double.NaN);
        assertThat(SeriesResponse.of(series, 2, LITTLE)).isEmpty();
    }

    @Test
    void knowsWhichSeriesRunsAhead() {
        Draws draws = new Draws(9);
        double[][] series = new double[2][400];
        for (int t = 1; t < 400; t++) {
            series[0][t] = draws.normal();
            series[1][t] = 0.5 * series[0][t - 1] + draws.normal();
        }
        series[0][77] = Double.NaN;
        SeriesResponse found = SeriesResponse.of(series, 2, LITTLE).orElseThrow();
        assertThat(found.forwards().verdict()).isEqualTo(Verdict.MORE);
        assertThat(found.backwards().verdict()).isEqualTo(Verdict.NOT_TOLD);
        assertThat(found.steps()).isEqualTo(400 - 2 - 3);
        assertThat(found.forwards().impulses().get(0).peak()).hasValue(1);
    }
}
