package org.demarche.turning;

import java.util.List;
import org.demarche.series.measure.Measure;
import org.demarche.turning.PairTurn.Level;
import org.demarche.turning.PairTurn.When;

/**
 * A turn that another measure or unit shows and the one asked for does not. Each further look is a
 * further chance to find what is not there.
 *
 * @param how the other unit or measure: “by week”, “balance”
 * @param measure what turned
 * @param when the first period of the new regime, and between which it can lie
 * @param level before and after; counts for each thousand of what exposure counts
 * @param isRate whether the level is such a rate
 * @param probability that there is a turn
 * @param drivers what drives it
 * @param also other units and measures that show it
 */
public record OtherTurn(
        String how,
        Measure measure,
        When when,
        Level level,
        boolean isRate,
        double probability,
        Drivers drivers,
        List<String> also) {
    public OtherTurn {
        also = List.copyOf(also);
    }
}
