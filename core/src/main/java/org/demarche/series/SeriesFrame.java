package org.demarche.series;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.dyad.Occurrence;
import org.demarche.ontology.EventType;
import org.demarche.record.Reporting;

/**
 * How a series is cut out of the record.
 *
 * @param unit how finely
 * @param direction whose acts count
 * @param types these types only; empty for any
 * @param periods the periods, in order and without a hole
 */
public record SeriesFrame(
        SeriesUnit unit, Direction direction, Set<EventType> types, List<Period> periods) {
    public SeriesFrame {
        types = Set.copyOf(types);
        periods = List.copyOf(periods);
        if (periods.isEmpty()) {
            throw new IllegalArgumentException("a series must have at least one period, had none");
        }
    }

    /** Every event of either side, from the first day to before {@code end}. */
    public static SeriesFrame of(SeriesUnit unit, LocalDate from, LocalDate end) {
        return new SeriesFrame(unit, Direction.EITHER, Set.of(), unit.periods(from, end));
    }

    /**
     * From the first day anything on record was published to the last; none if nothing is dated.
     */
    public static Optional<SeriesFrame> whole(SeriesUnit unit, Reporting reporting) {
        Optional<LocalDate> first =
                published(reporting).map(Reporting.Part::from).min(LocalDate::compareTo);
        Optional<LocalDate> end =
                published(reporting).map(Reporting.Part::end).max(LocalDate::compareTo);
        return first.map(from -> of(unit, from, end.orElseThrow()));
    }

    private static Stream<Reporting.Part> published(Reporting reporting) {
        return reporting.parts().stream().filter(p -> p.articles() > 0);
    }

    public SeriesFrame in(Direction other) {
        return new SeriesFrame(unit, other, types, periods);
    }

    public SeriesFrame ofTypes(Set<EventType> only) {
        return new SeriesFrame(unit, direction, only, periods);
    }

    /** The same stretch of time, cut otherwise. */
    public SeriesFrame by(SeriesUnit other) {
        return new SeriesFrame(other, direction, types, other.periods(from(), end()));
    }

    /** The first day. */
    public LocalDate from() {
        return periods.get(0).from();
    }

    /** The day after the last. */
    public LocalDate end() {
        return periods.get(periods.size() - 1).end();
    }

    /** The index of the period a range of days lies in as a whole, −1 if there is none. */
    int indexOf(LocalDate first, LocalDate next) {
        if (first.isBefore(from()) || !first.isBefore(end())) {
            return -1;
        }
        int index = unit.between(from(), first);
        return periods.get(index).contains(first, next) ? index : -1;
    }

    /** The index of the period a day lies in, −1 if there is none. */
    public int indexOf(LocalDate day) {
        return indexOf(day, day.plusDays(1));
    }

    /** Whether what happened counts, seen from {@code first}. */
    public boolean takes(Occurrence occurrence, String first) {
        return (types.isEmpty() || types.contains(occurrence.what().type()))
                && direction.takes(occurrence, first);
    }

    boolean overlaps(LocalDate first, LocalDate next) {
        return first.isBefore(end()) && next.isAfter(from());
    }
}
