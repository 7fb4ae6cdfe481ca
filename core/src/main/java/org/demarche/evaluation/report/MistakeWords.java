package org.demarche.evaluation.report;

import org.demarche.evaluation.Mistake;
import org.demarche.evaluation.ReportedEvent;

/** A mistake as one line. */
final class MistakeWords {
    private MistakeWords() {}

    /** “wrong type AZE REJECT RUS (actual), coded AZE ACCUSE RUS (actual) .71 by …”. */
    static String of(Mistake mistake) {
        String kind = "%-17s ".formatted(mistake.kind().words());
        return kind + events(mistake) + mistake.coded().map(MistakeWords::grounds).orElse("");
    }

    /** The event of the gold and what was coded instead. */
    static String events(Mistake mistake) {
        String gold = mistake.gold().map(g -> g.first().toString()).orElse("");
        String coded = mistake.coded().map(c -> c.claim().toString()).orElse("");
        if (gold.isEmpty() || coded.isEmpty()) {
            return gold + coded;
        }
        return gold + ", coded " + coded;
    }

    /** “ · 71 % sure · why”. */
    static String grounds(ReportedEvent event) {
        String sure =
                event.confidence().isPresent()
                        ? " · " + Figures.percent(event.confidence().getAsDouble()) + " sure"
                        : "";
        return sure + (event.why().isEmpty() ? "" : " · " + event.why());
    }
}
