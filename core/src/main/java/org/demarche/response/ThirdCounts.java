package org.demarche.response;

import java.util.Optional;
import org.demarche.record.Reporting;
import org.demarche.series.SeriesFrame;

/** What a third party, if there is one, did to each of the two period by period. */
final class ThirdCounts {
    private final Optional<ThirdParty> third;
    private final Reporting reporting;
    private final SeriesFrame frame;

    ThirdCounts(Optional<ThirdParty> third, Reporting reporting, SeriesFrame frame) {
        this.third = third;
        this.reporting = reporting;
        this.frame = frame;
    }

    /** Its acts of the kind on the one that may answer. */
    Optional<double[]> acts(InfluenceQuestion asked) {
        return third.map(
                t -> {
                    String answering = asked.other();
                    boolean isA =
                            t.withA().a().equals(answering) || t.withA().b().equals(answering);
                    return counts(t, isA).acts(t.code(), asked.act());
                });
    }

    /** The sum of scores of what it did to both. */
    Optional<double[]> scores() {
        return third.map(
                t -> {
                    double[] a = counts(t, true).scores(t.code());
                    double[] b = counts(t, false).scores(t.code());
                    for (int i = 0; i < a.length; i++) {
                        a[i] += b[i];
                    }
                    return a;
                });
    }

    private PeriodCounts counts(ThirdParty of, boolean isA) {
        return new PeriodCounts(isA ? of.withA() : of.withB(), reporting, frame);
    }
}
