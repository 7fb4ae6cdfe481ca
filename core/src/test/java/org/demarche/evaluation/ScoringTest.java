package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.evaluation.GoldEvent.Reading;
import org.demarche.evaluation.GoldEvent.Weight;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;

/** Small examples whose scores are worked out by hand. */
class ScoringTest {
    private static Claim claim(String written) {
        String[] parts = written.split("[ >]", -1);
        Factuality factuality =
                parts.length > 3 ? Factuality.named(parts[3]).orElseThrow() : Factuality.ACTUAL;
        return new Claim(parts[0], parts[1], EventType.named(parts[2]).orElseThrow(), factuality);
    }

    private static GoldEvent gold(String written) {
        Claim first = claim(written);
        return new GoldEvent(
                first,
                List.of(first.actor()),
                List.of(first.recipient()),
                List.of(new Reading(first.type(), first.factuality())),
                Weight.REQUIRED,
                false,
                Spans.NONE);
    }

    private static GoldText text(String id, GoldEvent... events) {
        return new GoldText(
                Article.of(id, PartialDate.UNKNOWN, "Text of " + id + "."), List.of(events));
    }

    private static Evaluation evaluate(GoldText text, String... claims) {
        return Evaluation.of(
                List.of(text),
                Map.of(text.article().id(), Stream.of(claims).map(ScoringTest::reported).toList()));
    }

    private static ReportedEvent reported(String written) {
        return ReportedEvent.of(claim(written));
    }

    private static Score strict(Evaluation evaluation, Level level) {
        return evaluation.at(level, false).score();
    }

    @Test
    void sharesAreThoseOfTheTextbook() {
        Score score = new Score(3, 1, 2);
        assertThat(score.precision()).isEqualTo(0.75);
        assertThat(score.recall()).isEqualTo(0.6);
        assertThat(score.f1()).isEqualTo(2 * 0.75 * 0.6 / (0.75 + 0.6), within(1e-12));
        assertThat(Score.NONE.precision()).isZero();
        assertThat(Score.NONE.recall()).isZero();
        assertThat(Score.NONE.f1()).isZero();
    }

    @Test
    void countsFoundExtraAndMissed() {
        GoldText text = text("a", gold("RUS>UKR ASSAULT"), gold("FRA>RUS ACCUSE"));
        Evaluation evaluation = evaluate(text, "RUS>UKR ASSAULT", "DEU>RUS ACCUSE");
        assertThat(strict(evaluation, Level.TRIPLE)).isEqualTo(new Score(1, 1, 1));
        assertThat(strict(evaluation, Level.PAIR)).isEqualTo(new Score(1, 1, 1));
        assertThat(strict(evaluation, Level.TYPE)).isEqualTo(new Score(2, 0, 0));
        assertThat(strict(evaluation, Level.QUAD)).isEqualTo(new Score(1, 1, 1));
        assertThat(strict(evaluation, Level.STANDING)).isEqualTo(new Score(1, 1, 1));
        assertThat(evaluation.mistakes())
                .extracting(Mistake::toString)
                .containsExactly(
                        "wrong party a: FRA ACCUSE RUS (actual), coded DEU ACCUSE RUS (actual)");
    }

    @Test
    void aNearTypeIsRightByQuadOnly() {
        Evaluation evaluation = evaluate(text("a", gold("RUS>UKR SANCTION")), "RUS>UKR COERCE");
        assertThat(strict(evaluation, Level.QUAD)).isEqualTo(new Score(1, 0, 0));
        assertThat(strict(evaluation, Level.PAIR)).isEqualTo(new Score(1, 0, 0));
        assertThat(strict(evaluation, Level.TRIPLE)).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void whatDidNotHappenIsATrap() {
        GoldText text = text("a", gold("RUS>GEO ASSAULT denied"), gold("IRN>ISR ASSAULT alleged"));
        Evaluation caught = evaluate(text, "RUS>GEO ASSAULT", "IRN>ISR ASSAULT alleged");
        assertThat(caught.allTraps().count()).isEqualTo(1);
        assertThat(caught.allTraps().of()).isEqualTo(2);
        assertThat(caught.allTraps().share()).isEqualTo(0.5);
        assertThat(caught.traps()).containsOnlyKeys(Factuality.DENIED, Factuality.ALLEGED);
        assertThat(caught.trapped(Factuality.DENIED).share()).isEqualTo(1);
        assertThat(caught.trapped(Factuality.ALLEGED).share()).isZero();
        assertThat(caught.mistakes())
                .extracting(Mistake::toString)
                .containsExactly(
                        "wrong factuality a: RUS ASSAULT GEO (denied), coded RUS ASSAULT GEO"
                                + " (actual)");
        assertThat(caught.mistakes()).allMatch(Mistake::isTrap);
        assertThat(strict(caught, Level.STANDING)).isEqualTo(new Score(1, 1, 1));
    }

    @Test
    void whatIsReportedAsNotActualNeitherHelpsNorHurtsBelowStanding() {
        Evaluation evaluation =
                evaluate(text("a", gold("RUS>GEO ASSAULT")), "RUS>GEO ASSAULT denied");
        assertThat(strict(evaluation, Level.TRIPLE)).isEqualTo(new Score(0, 0, 1));
        assertThat(strict(evaluation, Level.STANDING)).isEqualTo(new Score(0, 1, 1));
    }

    @Test
    void textsAddUpAndMayHaveNoReport() {
        Evaluation evaluation =
                Evaluation.of(
                        List.of(
                                text("a", gold("RUS>UKR ASSAULT")),
                                text("b", gold("FRA>RUS ACCUSE"))),
                        Map.of("a", List.of(reported("RUS>UKR ASSAULT"))));
        assertThat(evaluation.texts()).isEqualTo(2);
        assertThat(strict(evaluation, Level.TRIPLE)).isEqualTo(new Score(1, 0, 1));
        assertThat(evaluation.of(EventType.ASSAULT).score()).isEqualTo(new Score(1, 0, 0));
        assertThat(evaluation.of(EventType.ACCUSE).score()).isEqualTo(new Score(0, 0, 1));
    }
}
