package org.demarche.change;

import java.util.List;
import java.util.Optional;

/**
 * When a series turned, or that it did not.
 *
 * @param series what was looked at
 * @param model what a regime was taken to be
 * @param why what in the series spoke for that, in sentences, and what was left out
 * @param turningPoints in the order of time; none is an answer
 * @param regimes one more than turning points, or none if nothing was observed
 * @param probabilityOfNone that nothing turned at all, 0–1
 * @param nearest what comes nearest to a turn where nothing turned
 * @param penalty that one turn had to outweigh, in units of deviance
 * @param independent how many independent observations the series is worth
 */
public record TurningPointReport(
        ValueSeries series,
        ChangeModel model,
        List<String> why,
        List<TurningPoint> turningPoints,
        List<Regime> regimes,
        double probabilityOfNone,
        Optional<NearestTurns> nearest,
        double penalty,
        double independent) {
    public TurningPointReport {
        why = List.copyOf(why);
        turningPoints = List.copyOf(turningPoints);
        regimes = List.copyOf(regimes);
        if (regimes.size() != turningPoints.size() + 1
                && !(regimes.isEmpty() && turningPoints.isEmpty())) {
            throw new IllegalArgumentException(
                    "there must be one regime more than turning points, were %d and %d"
                            .formatted(regimes.size(), turningPoints.size()));
        }
    }

    /** Whether the series turned at least once. */
    public boolean hasTurned() {
        return !turningPoints.isEmpty();
    }

    /**
     * What flared up within a regime and was over before it could be one, in the order of time; of
     * counts only.
     */
    public List<Episode> episodes() {
        return Episodes.in(this);
    }

    /** The name of the observation at an index: a date, if it has one. */
    public String label(int index) {
        return series.label(index);
    }
}
