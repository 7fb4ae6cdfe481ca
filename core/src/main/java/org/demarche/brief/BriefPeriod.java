package org.demarche.brief;

import java.util.List;
import org.demarche.dyad.DyadRecord;
import org.demarche.dyad.Report;
import org.demarche.series.MonthRange;
import org.demarche.text.PartialDate;

/**
 * Which events a brief is on.
 *
 * @param months the months it shows; empty if there is none to show
 * @param isWhole whether it is on all that is on record, and so on what has no date as well
 */
public record BriefPeriod(MonthRange months, boolean isWhole) {
    /** These months and no others: whether what has no date lies in them, nobody can tell. */
    public static BriefPeriod only(MonthRange months) {
        return new BriefPeriod(months, false);
    }

    /** These months, and what has no date. */
    public static BriefPeriod whole(MonthRange months) {
        return new BriefPeriod(months, true);
    }

    /**
     * All the months read, and what has no date. If no article on record is dated, the months the
     * events themselves tell, as far as they tell any.
     */
    public static BriefPeriod whole(List<DyadRecord> pairs) {
        return whole(
                MonthRange.read(pairs.get(0).coverage())
                        .orElseGet(
                                () ->
                                        MonthRange.spanning(
                                                pairs.stream()
                                                        .flatMap(p -> p.reports().stream())
                                                        .map(Report::date))));
    }

    boolean covers(PartialDate date) {
        if (isWhole && (!date.isKnown() || months.isEmpty())) {
            return true;
        }
        return months.contains(date);
    }
}
