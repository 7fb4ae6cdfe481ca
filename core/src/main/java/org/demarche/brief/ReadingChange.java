package org.demarche.brief;

import java.util.List;
import java.util.Optional;
import org.demarche.series.MonthCounts;
import org.demarche.series.MonthlySeries;
import org.demarche.wording.Words;

/** Tells when so much more or less was read later that bare counts mislead. */
final class ReadingChange {
    /** From this ratio of the halves on, it is said. */
    private static final double MUCH = 1.5;

    private static final int SHORTEST = 6;

    private ReadingChange() {}

    /** A remark if the later half of the months was read much more, or less, than the earlier. */
    static Optional<String> between(MonthlySeries series, String noun) {
        List<MonthCounts> months = series.months();
        if (months.size() < SHORTEST) {
            return Optional.empty();
        }
        int middle = months.size() / 2;
        int before = perMonth(months.subList(0, middle));
        int after = perMonth(months.subList(middle, months.size()));
        if (Math.max(before, after) < MUCH * Math.max(1, Math.min(before, after))) {
            return Optional.empty();
        }
        return Optional.of(
                "Reporting is uneven: %s a month in the first half, %s in the second; shares can be"
                                .formatted(Words.count(before, noun), Words.number(after))
                        + " held against each other, bare counts cannot.");
    }

    private static int perMonth(List<MonthCounts> months) {
        int sum = months.stream().mapToInt(MonthCounts::articles).sum();
        return Math.round((float) sum / months.size());
    }
}
