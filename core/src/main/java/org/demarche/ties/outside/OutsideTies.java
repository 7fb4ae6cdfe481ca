package org.demarche.ties.outside;

import java.time.LocalDate;
import java.util.List;
import org.demarche.ties.TieSpan.Holding;

/**
 * All that imported data sets tell of two states.
 *
 * @param ties alliances and memberships, by data set
 * @param bodies shared organisations counted by year, ascending
 * @param votes agreement by year, ascending
 */
public record OutsideTies(List<OutsideTie> ties, List<BodyYear> bodies, List<VoteYear> votes) {
    /** Nothing was imported, or nothing of these two. */
    public static final OutsideTies NONE = new OutsideTies(List.of(), List.of(), List.of());

    public OutsideTies {
        ties = List.copyOf(ties);
        bodies = List.copyOf(bodies);
        votes = List.copyOf(votes);
    }

    public boolean isEmpty() {
        return ties.isEmpty() && bodies.isEmpty() && votes.isEmpty();
    }

    /** Only what stands on a day, and counts and votes of its year. */
    public OutsideTies on(LocalDate day) {
        return new OutsideTies(
                ties.stream().filter(t -> t.span().on(day) != Holding.NO).toList(),
                bodies.stream().filter(b -> b.year() == day.getYear()).toList(),
                votes.stream().filter(v -> v.year() == day.getYear()).toList());
    }

    /** Only what touches the days from the first until before the second. */
    public OutsideTies within(LocalDate begin, LocalDate end) {
        int last = end.minusDays(1).getYear();
        return new OutsideTies(
                ties.stream().filter(t -> t.span().touches(begin, end)).toList(),
                bodies.stream()
                        .filter(b -> b.year() >= begin.getYear() && b.year() <= last)
                        .toList(),
                votes.stream()
                        .filter(v -> v.year() >= begin.getYear() && v.year() <= last)
                        .toList());
    }
}
