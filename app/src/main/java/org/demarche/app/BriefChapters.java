package org.demarche.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.demarche.brief.BriefPeriod;
import org.demarche.brief.Chapter;
import org.demarche.brief.Chapters;
import org.demarche.contrast.Contrast;
import org.demarche.contrast.Subject;
import org.demarche.contrast.report.ContrastWords;
import org.demarche.dyad.DyadRecord;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.report.LedgerWords;
import org.demarche.record.EventRecord;
import org.demarche.record.Reporting;

/**
 * Asks each layer for its chapter of a brief.
 *
 * @param names from the code of a party to the name to show
 * @param asked the record
 */
record BriefChapters(UnaryOperator<String> names, EventRecord asked) {
    /** The chapters on the first pair, held against the second if there is one. */
    List<Chapter> of(List<DyadRecord> pairs, BriefPeriod period) throws IOException {
        if (period.months().isEmpty()) {
            return List.of();
        }
        LocalDate from = period.months().from().atDay(1);
        LocalDate end = period.months().end().atDay(1);
        Reporting reporting = asked.reporting();
        Subject main = Subject.of(pairs.get(0), reporting, from, end);
        List<Chapter> chapters = new ArrayList<>();
        if (main.happened().isEmpty()) {
            return chapters;
        }
        chapters.add(
                Chapters.of(
                        new LedgerWords(Ledger.of(pairs.get(0), from, end, Ledger.DAYS), names)));
        if (pairs.size() == 2 && !isSame(pairs)) {
            Subject other = Subject.of(pairs.get(1), reporting, from, end);
            Contrast contrast = Contrast.of(main, other);
            chapters.add(Chapters.of(new ContrastWords(contrast, List.of(), names)));
        }
        return chapters;
    }

    private static boolean isSame(List<DyadRecord> pairs) {
        return pairs.get(0).a().equals(pairs.get(1).a())
                && pairs.get(0).b().equals(pairs.get(1).b());
    }
}
