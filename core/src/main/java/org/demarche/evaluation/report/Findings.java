package org.demarche.evaluation.report;

import java.util.Optional;
import org.demarche.evaluation.Comparison;
import org.demarche.evaluation.Evaluation;
import org.jspecify.annotations.Nullable;

/**
 * What is to be told.
 *
 * @param gold the name of the gold, as a reader knows it
 * @param coder the name of what was scored
 * @param evaluation its figures
 * @param comparisonOrNull how they differ from those of another run, or null; read it by {@link
 *     #comparison()}
 * @param other the name of the other run, empty if there is none
 */
public record Findings(
        String gold,
        String coder,
        Evaluation evaluation,
        @Nullable Comparison comparisonOrNull,
        String other) {
    public static Findings of(String gold, String coder, Evaluation evaluation) {
        return new Findings(gold, coder, evaluation, null, "");
    }

    /** Findings about the later of two runs. */
    public static Findings of(String gold, String coder, Comparison comparison, String other) {
        return new Findings(gold, coder, comparison.after(), comparison, other);
    }

    public Optional<Comparison> comparison() {
        return Optional.ofNullable(comparisonOrNull);
    }
}
