package org.demarche.contrast;

import java.time.LocalDate;
import java.util.List;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.Occurrence;
import org.demarche.ledger.Ledger;
import org.demarche.record.Reporting;
import org.demarche.response.rate.Diary;
import org.demarche.series.PairHistory;

/**
 * One of the two that are compared: a pair within a period.
 *
 * @param ledger its books, which name the pair and the period
 * @param happened what happened, each once, newest first
 * @param reporting how much was reported in the period, of any pair
 * @param diary the same day by day, for who answers whom
 */
public record Subject(Ledger ledger, List<Occurrence> happened, Reporting reporting, Diary diary) {
    public Subject {
        happened = List.copyOf(happened);
    }

    /** A pair from the first day until before {@code end}. */
    public static Subject of(DyadRecord pair, Reporting reporting, LocalDate from, LocalDate end) {
        PairHistory history = PairHistory.of(pair);
        Ledger ledger = Ledger.of(pair, from, end, Ledger.DAYS);
        List<Reporting.Part> parts =
                reporting.parts().stream()
                        .filter(p -> !p.from().isBefore(from) && !p.end().isAfter(end))
                        .toList();
        return new Subject(
                ledger,
                ledger.happened().toList(),
                new Reporting(parts, reporting.datasets()),
                Diary.of(history, reporting, from, end));
    }

    public String a() {
        return ledger.ab().actor();
    }

    public String b() {
        return ledger.ba().actor();
    }

    public LocalDate from() {
        return ledger.from();
    }

    public LocalDate end() {
        return ledger.end();
    }

    /** How many articles, or rows of other data sets, were published in the period. */
    public int articles() {
        return reporting.articles(from(), end());
    }

    /** Whether it is the same stretch of time as the other's. */
    public boolean isAtTheTimeOf(Subject other) {
        return from().equals(other.from()) && end().equals(other.end());
    }

    /** Whether it is the same pair as the other. */
    public boolean isPairOf(Subject other) {
        return a().equals(other.a()) && b().equals(other.b());
    }
}
