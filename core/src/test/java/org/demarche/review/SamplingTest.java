package org.demarche.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.demarche.evaluation.Spans;
import org.demarche.ontology.EventType;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

class SamplingTest {
    /** 60 accusations and 30 threats, two events a text. */
    private static List<Candidate> events() {
        List<Candidate> all = new ArrayList<>();
        for (int i = 0; i < 90; i++) {
            EventType type = i % 3 == 0 ? EventType.THREATEN : EventType.ACCUSE;
            Spans spans = new Spans(new TextSpan(i, i + 1), TextSpan.NONE, TextSpan.NONE);
            all.add(
                    Candidates.of(
                            "t" + i / 2, Candidates.claim("TCD", type, "MLI"), spans, i / 100.0));
        }
        return all;
    }

    private static long threats(List<Candidate> sample) {
        return sample.stream().filter(c -> c.claim().type() == EventType.THREATEN).count();
    }

    @Test
    void spreadsOverTypesAsTheyStandToEachOther() {
        for (long seed = 0; seed < 50; seed++) {
            List<Candidate> sample = Sampling.draw(events(), 9, seed);
            assertThat(sample).hasSize(9).doesNotHaveDuplicates();
            assertThat(threats(sample)).isBetween(2L, 4L);
        }
    }

    @Test
    void everyEventHasTheSameChance() {
        Map<String, Integer> drawn = new HashMap<>();
        int seeds = 900;
        for (long seed = 0; seed < seeds; seed++) {
            Sampling.draw(events(), 9, seed).forEach(c -> drawn.merge(c.key(), 1, Integer::sum));
        }
        assertThat(drawn).hasSize(90);
        assertThat(drawn.values()).allSatisfy(n -> assertThat(n).isBetween(55, 130));
    }

    @Test
    void sameSeedSameSample() {
        assertThat(Sampling.draw(events(), 9, 4)).isEqualTo(Sampling.draw(events(), 9, 4));
        assertThat(Sampling.draw(events(), 9, 4)).isNotEqualTo(Sampling.draw(events(), 9, 5));
        assertThat(Sampling.draw(events(), 500, 4)).hasSize(90);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Sampling.draw(events(), 0, 4))
                .withMessage("sample must be >= 1, was 0");
    }

    @Test
    void takesTheWholeTextsAlong() {
        List<Candidate> all = events();
        List<Candidate> whole = Sampling.withWholeTexts(List.of(all.get(1), all.get(40)), all);
        assertThat(whole).containsExactly(all.get(0), all.get(1), all.get(40), all.get(41));
    }
}
