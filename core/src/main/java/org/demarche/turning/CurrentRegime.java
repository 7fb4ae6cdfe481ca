package org.demarche.turning;

import java.util.List;
import org.demarche.change.Regime;
import org.demarche.series.Series;
import org.demarche.series.measure.Measure;

/** The regime at the end of a series: what holds since the last turning point. */
public final class CurrentRegime {
    private CurrentRegime() {}

    /** The whole series where nothing turned or nothing was read. */
    public static Regime of(Series series, Measure measure) {
        List<Regime> regimes = Refinement.of(Held.of(series, measure)).regimes();
        return regimes.isEmpty()
                ? new Regime(0, series.points().size(), 0, 0, 0)
                : regimes.get(regimes.size() - 1);
    }
}
