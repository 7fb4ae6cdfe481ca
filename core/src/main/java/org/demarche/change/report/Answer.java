package org.demarche.change.report;

import java.util.Locale;
import org.demarche.change.TurningPointReport;

/** What was found, in one sentence. */
final class Answer {
    private Answer() {}

    static String of(TurningPointReport report) {
        int n = report.series().length();
        String span =
                String.format(
                        Locale.ROOT,
                        "%d observation%s, %s – %s",
                        n,
                        n == 1 ? "" : "s",
                        report.label(0),
                        report.label(n - 1));
        if (!report.hasTurned()) {
            return "No turning point in "
                    + span
                    + " (probability that there is none "
                    + Numbers.probability(report.probabilityOfNone())
                    + ").";
        }
        int turns = report.turningPoints().size();
        return turns + " turning point" + (turns == 1 ? "" : "s") + " in " + span + ".";
    }
}
