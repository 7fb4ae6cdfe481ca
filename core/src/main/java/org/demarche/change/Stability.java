package org.demarche.change;

import org.demarche.change.search.PenaltyPath.Step;

/** How far a turn does not depend on the penalty one takes. */
final class Stability {
    /** From a quarter of the penalty to four times it. */
    private static final double SPAN = 4;

    private Stability() {}

    /** The share of that span, on a log scale, at which there is a turn in these places. */
    static double of(Fit fit, int low, int high) {
        double cost = fit.chosen().partition().cost();
        double asked = fit.deviance().inCost(fit.path().penalty(), cost);
        Step step = fit.chosen().step();
        double penalty = Math.max(step.from(), Math.min(step.to(), asked));
        double with = 0;
        double all = 0;
        for (Step other : fit.path().path().steps()) {
            double from = Math.max(other.from(), penalty / SPAN);
            double to = Math.min(other.to(), penalty * SPAN);
            if (from < to) {
                double width = Math.log(to / from);
                all += width;
                boolean isThere =
                        other.partition().starts().stream().anyMatch(s -> s >= low && s <= high);
                with += isThere ? width : 0;
            }
        }
        return all > 0 ? Math.min(1, with / all) : 1;
    }
}
