package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.evaluation.Mistake.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlignmentTest {
    private static Evaluation one(String gold, String... reports) {
        return new Judged().text("t", "Words.", List.of(gold), reports).evaluation();
    }

    @ParameterizedTest
    @CsvSource({
        "RUS ASSAULT GEO denied, RUS ASSAULT GEO, FACTUALITY",
        "RUS ASSAULT GEO, RUS COERCE GEO, TYPE",
        "RUS ASSAULT GEO, GEO ASSAULT RUS, DIRECTION",
        "RUS ASSAULT GEO, RUS ASSAULT UKR, PARTY",
        "RUS ASSAULT GEO, BLR ASSAULT GEO, PARTY"
    })
    void namesTheOneThingThatIsWrong(String gold, String report, Kind kind) {
        assertThat(one(gold, report).mistakes())
                .singleElement()
                .satisfies(
                        m -> {
                            assertThat(m.kind()).isEqualTo(kind);
                            assertThat(m.gold()).isPresent();
                            assertThat(m.coded()).isPresent();
                        });
    }

    @Test
    void whatHasNothingInCommonIsMissedAndMadeUp() {
        assertThat(one("RUS ASSAULT GEO", "FRA AID MLI").kinds())
                .containsOnlyKeys(Kind.MISSED, Kind.EXTRA);
    }

    @Test
    void aTwoSidedEventHasNoWrongDirection() {
        assertThat(one("ARM CONSULT AZE", "AZE CONSULT ARM").mistakes()).isEmpty();
    }

    @Test
    void oneReportAnswersOneEvent() {
        Evaluation evaluation =
                new Judged()
                        .text(
                                "t",
                                "Words.",
                                List.of("RUS ASSAULT GEO", "RUS SANCTION GEO"),
                                "RUS COERCE GEO")
                        .evaluation();
        assertThat(evaluation.mistakes())
                .extracting(Mistake::toString)
                .containsExactly(
                        "wrong type t: RUS ASSAULT GEO (actual), coded RUS COERCE GEO (actual)",
                        "missed t: RUS SANCTION GEO (actual)");
    }

    @Test
    void theUnknownAndTheDomesticAreNoMistakes() {
        assertThat(one("RUS ASSAULT GEO", "UNK ASSAULT GEO", "GEO COERCE GEO").mistakes())
                .extracting(Mistake::kind)
                .containsExactly(Kind.MISSED);
    }

    @Test
    void countsWhatWasTakenForWhat() {
        Evaluation evaluation =
                new Judged()
                        .text("a", "Words.", List.of("RUS ASSAULT GEO"), "RUS COERCE GEO")
                        .text("b", "Words.", List.of("FRA AID MLI"), "FRA AID MLI")
                        .text("c", "Words.", List.of("FRA AID MLI"))
                        .text("d", "Words.", List.of(), "CHN REJECT JPN")
                        .text("e", "Words.", List.of("IRN AID IRQ denied"), "IRN AID IRQ")
                        .evaluation();
        Confusion types = evaluation.types();
        assertThat(types.count("ASSAULT", "COERCE")).isEqualTo(1);
        assertThat(types.count("AID", "AID")).isEqualTo(2);
        assertThat(types.count("AID", Confusion.NOTHING)).isEqualTo(1);
        assertThat(types.count(Confusion.NOTHING, "REJECT")).isEqualTo(1);
        assertThat(types.mixUps()).hasSize(1);
        assertThat(types.used()).containsExactly("AID", "REJECT", "COERCE", "ASSAULT");
        assertThat(evaluation.factualities().count("denied", "actual")).isEqualTo(1);
        assertThat(evaluation.factualities().count("actual", "actual")).isEqualTo(1);
    }
}
