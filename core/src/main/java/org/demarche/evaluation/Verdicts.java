package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which of the events reported of a text are right, by who, what, to whom and whether it happened,
 * leniently: what confidences are fitted to.
 */
final class Verdicts {
    private Verdicts() {}

    /**
     * For each report, in order, whether it is right; empty where the gold leaves that open.
     *
     * @param reported events of that text; of equal ones the first is judged
     */
    static List<Optional<Boolean>> of(GoldText gold, List<ReportedEvent> reported) {
        List<Claim> claims = reported.stream().map(ReportedEvent::claim).toList();
        TextScoring scoring = new TextScoring(gold, claims, Level.STANDING, true);
        List<Claim> right = scoring.found().stream().map(TextScoring.Match::claim).toList();
        Set<Claim> wrong = Set.copyOf(scoring.extra());
        List<Optional<Boolean>> verdicts = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            Claim claim = claims.get(i);
            boolean first = claims.indexOf(claim) == i;
            boolean judged = first && (right.contains(claim) || wrong.contains(claim));
            verdicts.add(judged ? Optional.of(right.contains(claim)) : Optional.empty());
        }
        return verdicts;
    }
}
