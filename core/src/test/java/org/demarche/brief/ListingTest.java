package org.demarche.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import org.demarche.brief.Listing.Limits;
import org.demarche.dyad.Occurrence;
import org.junit.jupiter.api.Test;

class ListingTest {
    private static List<Occurrence> events(int n) {
        return Samples.random("XAR", "XBE", Samples.years(2010, 2020), n, 4).reports().stream()
                .map(Occurrence::of)
                .toList();
    }

    @Test
    void keepsAllWhereTheyAreNotTooMany() {
        assertThat(Listing.of(events(400), Limits.MAIN).leftOut()).isZero();
    }

    @Test
    void keepsTheNewestAndTheStrongestOfEachYear() {
        List<Occurrence> events = events(900);
        Listing listing = Listing.of(events, new Limits(400, 200, 5, 200));
        assertThat(listing.shown())
                .startsWith(events.get(0), events.get(1))
                .contains(events.get(199));
        List<Occurrence> of2012 =
                listing.shown().stream().filter(e -> e.date().year() == 2012).toList();
        assertThat(of2012).hasSize(5);
        double weakestKept =
                of2012.stream().mapToDouble(e -> Math.abs(e.what().score())).min().orElseThrow();
        long stronger =
                events.stream()
                        .filter(e -> e.date().year() == 2012)
                        .filter(e -> Math.abs(e.what().score()) > weakestKept)
                        .count();
        assertThat(stronger).isLessThan(5);
        assertThat(listing.total()).isEqualTo(900);
        assertThat(listing.shown())
                .isSortedAccordingTo(Comparator.comparing(Occurrence::date).reversed());
    }

    @Test
    void findsTheFirstEventOfAMonth() {
        Listing listing = Listing.of(events(300), Limits.MAIN);
        YearMonth month = YearMonth.of(2015, 6);
        Occurrence first = listing.firstOf(month).orElseThrow();
        assertThat(listing.shown())
                .filteredOn(e -> e.date().toString().startsWith("2015-06"))
                .allMatch(e -> e.date().compareTo(first.date()) >= 0)
                .last()
                .isEqualTo(first);
    }
}
