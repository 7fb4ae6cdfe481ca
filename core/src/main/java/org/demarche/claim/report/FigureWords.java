package org.demarche.claim.report;

import java.util.Locale;
import org.demarche.claim.Figure;
import org.demarche.page.Percent;
import org.demarche.wording.Words;

/** A figure in words. */
final class FigureWords {
    private FigureWords() {}

    /** “3 of 160 articles read: 18.8 for each 1,000 (3.9–54.8)”, “2 of 9 acts: 22 % (6–55)”. */
    static String of(Figure figure) {
        return "%s of %s: %s"
                .formatted(Words.number(figure.count()), figure.outOf(), value(figure));
    }

    /** “18.8 for each 1,000 (3.9–54.8)”. */
    static String value(Figure figure) {
        return figure.isShare()
                ? String.format(
                        Locale.ROOT,
                        "%s (%.0f–%.0f)",
                        Percent.of(figure.value()),
                        100 * figure.interval().low(),
                        100 * figure.interval().high())
                : String.format(
                        Locale.ROOT,
                        "%.1f for each 1,000 (%.1f–%.1f)",
                        figure.value(),
                        figure.interval().low(),
                        figure.interval().high());
    }
}
