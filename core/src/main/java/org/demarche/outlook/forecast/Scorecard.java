package org.demarche.outlook.forecast;

import java.util.List;

/**
 * How good forecasts of a series were when each was made only from what had come before it.
 *
 * @param scores of every method
 * @param coverage of the intervals of what is shown
 * @param reliability of the probability of at least one event, as shown
 */
public record Scorecard(
        List<Score> scores, List<Coverage> coverage, List<ReliabilityBin> reliability) {
    public Scorecard {
        scores = List.copyOf(scores);
        coverage = List.copyOf(coverage);
        reliability = List.copyOf(reliability);
    }

    public Score of(Method method) {
        return scores.stream().filter(s -> s.method() == method).findFirst().orElseThrow();
    }

    /** How many forecasts were scored. */
    public int forecasts() {
        return of(Method.SHOWN).forecasts();
    }

    /** The baseline that did best by CRPS. */
    public Score best() {
        return scores.stream()
                .filter(s -> s.method().isBaseline())
                .min(java.util.Comparator.comparingDouble(Score::crps))
                .orElseThrow();
    }
}
