package org.demarche.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.evaluation.Claim;
import org.demarche.evaluation.Score;
import org.demarche.evaluation.Spans;
import org.demarche.ontology.EventType;
import org.junit.jupiter.api.Test;

class AgreementTest {
    private static List<Kappa.Case> cases(String first, String second, int n) {
        List<Kappa.Case> cases = new ArrayList<>();
        for (int i = 0; i < n; i++) {
            cases.add(new Kappa.Case(first, second));
        }
        return cases;
    }

    /** Of 50 cases 20 are yes for both and 15 no for both: p = .7, q = .5, κ = .4. */
    @Test
    void kappaIsThatOfAnExampleWorkedOutByHand() {
        List<Kappa.Case> all = new ArrayList<>(cases("yes", "yes", 20));
        all.addAll(cases("yes", "no", 5));
        all.addAll(cases("no", "yes", 10));
        all.addAll(cases("no", "no", 15));
        Kappa kappa = Kappa.of(all);
        assertThat(kappa.agreed()).isCloseTo(0.7, within(1e-12));
        assertThat(kappa.expected()).isCloseTo(0.5, within(1e-12));
        assertThat(kappa.value()).isCloseTo(0.4, within(1e-12));
        double error = Math.sqrt(0.7 * 0.3 / (50 * 0.25));
        assertThat(kappa.halfWidth()).isCloseTo(1.96 * error, within(1e-4));
    }

    @Test
    void kappaIsNoughtByChanceAndUndefinedWithOneLabel() {
        List<Kappa.Case> chance = new ArrayList<>(cases("yes", "yes", 4));
        chance.addAll(cases("yes", "no", 4));
        chance.addAll(cases("no", "yes", 4));
        chance.addAll(cases("no", "no", 4));
        assertThat(Kappa.of(chance).value()).isZero();
        assertThat(Kappa.of(cases("yes", "yes", 9)).value()).isNaN();
        assertThat(Kappa.of(List.of()).value()).isNaN();
    }

    private static Reviewed reviewed(Map<Candidate, Judgement> said) {
        List<Reviewed.Judged> passages = new ArrayList<>();
        for (String id : List.of("a", "b")) {
            Map<String, Spans> spans = new LinkedHashMap<>();
            said.keySet().stream()
                    .filter(c -> c.passage().id().equals(id))
                    .forEach(c -> spans.put(c.key(), c.event().spans()));
            Passage passage = Candidates.accusation(id).passage();
            if (!spans.isEmpty()) {
                passages.add(new Reviewed.Judged(passage, spans));
            }
        }
        return new Reviewed(passages, List.copyOf(said.values()));
    }

    private static Map<Candidate, Judgement> said(Object... candidatesAndDecisions) {
        Map<Candidate, Judgement> said = new LinkedHashMap<>();
        for (int i = 0; i < candidatesAndDecisions.length; i += 2) {
            Candidate candidate = (Candidate) candidatesAndDecisions[i];
            Decision decision = (Decision) candidatesAndDecisions[i + 1];
            Claim corrected = Candidates.claim("TCD", EventType.THREATEN, "MLI");
            Claim claim = decision == Decision.WRONG_TYPE ? corrected : candidate.claim();
            said.put(
                    candidate,
                    new Judgement(
                            Instant.EPOCH,
                            "anna",
                            candidate.passage().id(),
                            candidate.key(),
                            decision,
                            claim,
                            ""));
        }
        return said;
    }

    @Test
    void comparesWhatBothJudged() {
        Candidate one = Candidates.accusation("a");
        Candidate two = Candidates.denial("a");
        Candidate three = Candidates.accusation("b");
        Agreement agreement =
                Agreement.of(
                        reviewed(
                                said(
                                        one,
                                        Decision.RIGHT,
                                        two,
                                        Decision.RIGHT,
                                        three,
                                        Decision.RIGHT)),
                        reviewed(said(one, Decision.WRONG_TYPE, two, Decision.RIGHT)));
        assertThat(agreement.events()).isEqualTo(2);
        assertThat(agreement.decision().agreed()).isEqualTo(0.5);
        assertThat(agreement.type().agreed()).isEqualTo(0.5);
        assertThat(agreement.factuality().agreed()).isEqualTo(1);
        assertThat(agreement.triples()).isEqualTo(new Score(1, 1, 1));
        assertThat(agreement.disagreements())
                .singleElement()
                .satisfies(
                        d -> {
                            assertThat(d.event()).isEqualTo(one.key());
                            assertThat(Agreement.inWords(d.second()))
                                    .isEqualTo("wrong type: TCD THREATEN MLI (actual)");
                        });
    }

    @Test
    void noEventForBothIsAgreement() {
        Candidate one = Candidates.accusation("a");
        Agreement agreement =
                Agreement.of(
                        reviewed(said(one, Decision.NO_EVENT)),
                        reviewed(said(one, Decision.NO_EVENT)));
        assertThat(agreement.disagreements()).isEmpty();
        assertThat(agreement.triples()).isEqualTo(Score.NONE);
    }
}
