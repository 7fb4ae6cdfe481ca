package org.demarche.claim;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.claim.grammar.Claim.Subject;
import org.demarche.claim.grammar.Matter;
import org.demarche.claim.grammar.Sides;
import org.demarche.dyad.Occurrence;
import org.demarche.record.Reporting;
import org.demarche.series.measure.Interval;

/** The record of a claim seen through a lens: counts, exposure and rates. */
final class View {
    private final ClaimRecord record;
    private final Lens lens;
    private final Window reach;

    View(ClaimRecord record, Lens lens, Window reach) {
        this.record = record;
        this.lens = lens;
        this.reach = reach;
    }

    /** The whole time that is on record. */
    Window reach() {
        return reach;
    }

    /** Acts told as having happened, of whom the claim speaks of. */
    List<Occurrence> clear(Subject subject, Window window) {
        return acts(
                subject,
                window,
                o -> isTold(o) && subject.sides().voice().takes(o.dyad().actor().sector()));
    }

    /** Acts alleged, denied, planned or only possible. */
    List<Occurrence> unclear(Subject subject, Window window) {
        return acts(
                subject,
                window,
                o -> !isTold(o) && subject.sides().voice().takes(o.dyad().actor().sector()));
    }

    /** Acts told as having happened of others within the actor than the claim speaks of. */
    List<Occurrence> otherVoices(Subject subject, Window window) {
        return acts(
                subject,
                window,
                o -> isTold(o) && !subject.sides().voice().takes(o.dyad().actor().sector()));
    }

    private boolean isTold(Occurrence o) {
        return lens.isCredulous() || o.isActual();
    }

    private List<Occurrence> acts(Subject subject, Window window, Predicate<Occurrence> standing) {
        Matter matter = subject.matter();
        return all(subject.sides(), window).stream()
                .filter(o -> matter.takes(o.what()))
                .filter(standing)
                .toList();
    }

    /** All that is seen of the sides, of whatever matter and standing. */
    List<Occurrence> all(Sides sides, Window window) {
        return record.between(sides).stream()
                .filter(lens.seen())
                .filter(o -> sides.way() == Sides.Way.EITHER || o.isBy(sides.actor()))
                .filter(o -> window.contains(o.date()))
                .toList();
    }

    /** How much was reported in a window, in the unit of {@link #unit}. */
    double exposure(Window window) {
        return lens.isByDay() ? window.days() : reported(window);
    }

    /** Articles or rows reported in the window. */
    int reported(Window window) {
        return record.reporting().parts().stream()
                .filter(p -> !p.from().isBefore(window.from()) && !p.end().isAfter(window.end()))
                .mapToInt(Reporting.Part::articles)
                .sum();
    }

    String unit() {
        return lens.isByDay() ? "day" : record.unit();
    }

    /** Share of the months of a window in which anything was reported. */
    double covered(Window window) {
        Set<YearMonth> read = new HashSet<>();
        record.reporting().parts().stream()
                .filter(p -> p.articles() > 0)
                .filter(p -> window.contains(p.from()))
                .forEach(p -> read.add(YearMonth.from(p.from())));
        int months = months(window).size();
        return (double) read.size() / months;
    }

    /** The months of a window, each cut to it. */
    List<Window> months(Window window) {
        List<Window> months = new ArrayList<>();
        LocalDate at = window.from();
        while (at.isBefore(window.end())) {
            LocalDate next = at.withDayOfMonth(1).plusMonths(1);
            months.add(new Window(at, next.isAfter(window.end()) ? window.end() : next));
            at = next;
        }
        return months;
    }

    /** A count as a rate for each thousand of what was reported. */
    Figure rate(String what, int count, Window window) {
        double exposure = exposure(window);
        Interval counts = Poisson.interval(count);
        double per = exposure > 0 ? 1000 / exposure : 0;
        return new Figure(
                what,
                count,
                exposure,
                unit(),
                count * per,
                new Interval(counts.low() * per, counts.high() * per),
                false);
    }
}
