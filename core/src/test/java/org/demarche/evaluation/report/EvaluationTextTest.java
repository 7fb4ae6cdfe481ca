package org.demarche.evaluation.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Set;
import org.demarche.evaluation.Comparison;
import org.demarche.evaluation.Judged;
import org.junit.jupiter.api.Test;

class EvaluationTextTest {
    private static Judged judged(String... reports) {
        return new Judged()
                .tagged(
                        "a",
                        "Russia did not help Georgia.",
                        Set.of("negation"),
                        List.of("RUS AID GEO denied"),
                        reports);
    }

    private static Findings findings() {
        return Findings.of("gold", "coder", judged("RUS AID GEO@0.6").evaluation());
    }

    private static Findings compared() {
        Judged before = judged("RUS AID GEO");
        Judged after = judged("RUS AID GEO denied");
        return Findings.of(
                "gold",
                "new",
                Comparison.of(after.gold(), before.reported(), after.reported()),
                "old");
    }

    @Test
    void listsEveryMistakeWithItsText() {
        assertThat(new EvaluationText(true).write(findings()))
                .contains("a: [Rus]sia did not help Georgia.")
                .contains("wrong factuality  RUS AID GEO (denied), coded RUS AID GEO (actual)");
        assertThat(new EvaluationText(false).write(findings())).doesNotContain("did not help");
    }

    @Test
    void tellsPhenomenaTrapsAndConfidence() {
        assertThat(new EvaluationText(false).write(findings()))
                .contains("negation 1 ")
                .containsPattern("denied +1 +1 +1\\.000")
                .contains("expected calibration error 0.600, Brier score 0.360");
    }

    @Test
    void tellsWhatIsMendedAndBroken() {
        assertThat(new EvaluationText(false).write(compared()))
                .contains("mended: wrong in the other, right here: 1")
                .contains("broken: right in the other, wrong here: 0")
                .containsPattern("standing +0\\.000 +1\\.000 +\\+1\\.000");
    }

    @Test
    void aRunAgainstItselfDiffersInNothing() {
        Judged run = judged("RUS AID GEO");
        Comparison same = Comparison.of(run.gold(), run.reported(), run.reported());
        assertThat(new EvaluationText(false).write(Findings.of("gold", "new", same, "old")))
                .contains("It gets the same events right and wrong as old.")
                .containsPattern("standing +0\\.000 +0\\.000 +±0 +0 to 0");
    }

    @Test
    void jsonHoldsTheSame() throws Exception {
        JsonNode json = new ObjectMapper().readTree(new EvaluationJson(true).write(compared()));
        assertThat(json.at("/levels/standing/lenient/f1").asDouble()).isEqualTo(1);
        assertThat(json.at("/levels/standing/lenient/f1_interval/1").asDouble()).isEqualTo(1);
        assertThat(json.at("/tags/negation/texts").asInt()).isEqualTo(1);
        assertThat(json.at("/against/levels/standing/lenient/f1_change").asDouble()).isEqualTo(1);
        assertThat(json.at("/against/mended/0/kind").asText()).isEqualTo("wrong_factuality");
        assertThat(json.at("/against/broken")).isEmpty();
        assertThat(json.at("/mistakes")).isEmpty();
        JsonNode wrong = new ObjectMapper().readTree(new EvaluationJson(true).write(findings()));
        assertThat(wrong.at("/mistakes/0/coded/confidence").asDouble()).isEqualTo(0.6);
        assertThat(wrong.at("/types_confused/0/gold").asText()).isEqualTo("AID");
        assertThat(wrong.at("/reliability/bins/0/events").asInt()).isEqualTo(1);
    }
}
