package org.demarche.record;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.record.aggregate.AggregateTables;

/**
 * How much was reported when and by whom, of any pair: what the counts of one pair are held against
 * where months are too coarse.
 *
 * @param parts one for each date and outlet, by date; what has no date at all is in none
 * @param datasets the data sets looked at, {@code demarche} for our own coding
 */
public record Reporting(List<Part> parts, SortedSet<String> datasets) {
    /**
     * What one outlet reported under one date.
     *
     * @param from the first day the date can mean
     * @param end the day after the last it can mean
     * @param outlet paper or agency, empty if unknown
     * @param articles articles published then
     * @param events events told as having happened then, of any pair
     */
    public record Part(LocalDate from, LocalDate end, String outlet, int articles, int events) {}

    public Reporting {
        parts = List.copyOf(parts);
        datasets = Collections.unmodifiableSortedSet(new TreeSet<>(datasets));
    }

    /** What was read here. */
    public Reporting(List<Part> parts) {
        this(parts, Set.of(AggregateTables.OWN));
    }

    /** What these data sets tell of. */
    public Reporting(List<Part> parts, Collection<String> datasets) {
        this(parts, new TreeSet<>(datasets));
    }

    /** How much was published in each month, as far as it is dated to one. */
    public Coverage coverage() {
        TreeMap<YearMonth, Integer> months = new TreeMap<>();
        for (Part part : parts) {
            YearMonth month = YearMonth.from(part.from());
            if (part.articles() > 0 && YearMonth.from(part.end().minusDays(1)).equals(month)) {
                months.merge(month, part.articles(), Integer::sum);
            }
        }
        return new Coverage(months);
    }

    /** Whether any article on record is dated: if not, nothing is known of how much was read. */
    public boolean isKnown() {
        return parts.stream().anyMatch(p -> p.articles() > 0);
    }

    /** The first day of what was published, if anything dated was. */
    public Optional<LocalDate> firstDay() {
        return parts.stream()
                .filter(p -> p.articles() > 0)
                .map(Part::from)
                .min(LocalDate::compareTo);
    }

    /** The day after the last of what was published, if anything dated was. */
    public Optional<LocalDate> endDay() {
        return parts.stream()
                .filter(p -> p.articles() > 0)
                .map(Part::end)
                .max(LocalDate::compareTo);
    }

    /** How many articles were published within a half-open range of days, as far as is certain. */
    public int articles(LocalDate first, LocalDate after) {
        return parts.stream()
                .filter(p -> !p.from().isBefore(first) && !p.end().isAfter(after))
                .mapToInt(Part::articles)
                .sum();
    }
}
