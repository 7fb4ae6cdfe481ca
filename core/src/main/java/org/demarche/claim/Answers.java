package org.demarche.claim;

import java.time.LocalDate;
import java.util.Collection;
import java.util.NavigableSet;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Share;

/** How many days are followed by an answer. */
final class Answers {
    private Answers() {}

    static Share of(Collection<LocalDate> causes, NavigableSet<LocalDate> answers, int days) {
        int answered = (int) causes.stream().filter(d -> Days.isFollowed(d, answers, days)).count();
        return new Share(answered, causes.size());
    }

    static Figure figure(String what, Share share, String unit) {
        return new Figure(
                what,
                share.part(),
                share.whole(),
                unit,
                share.value().orElse(0),
                new Interval(share.low(), share.high()),
                true);
    }
}
