package org.demarche.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.demarche.text.PartialDate;
import org.demarche.ties.TieSpan.Holding;
import org.junit.jupiter.api.Test;

class TieSpanTest {
    private static Holding on(String from, String to, String day) {
        return TieSpan.parse(from, to).on(LocalDate.parse(day));
    }

    @Test
    void standsFromItsFirstDayUntilBeforeItsEnd() {
        assertThat(on("1994-04-20", "1999-04-20", "1994-04-19")).isEqualTo(Holding.NO);
        assertThat(on("1994-04-20", "1999-04-20", "1994-04-20")).isEqualTo(Holding.YES);
        assertThat(on("1994-04-20", "1999-04-20", "1999-04-19")).isEqualTo(Holding.YES);
        assertThat(on("1994-04-20", "1999-04-20", "1999-04-20")).isEqualTo(Holding.NO);
    }

    @Test
    void isUnsureWithinTheMonthOrYearOfACoarseDate() {
        assertThat(on("1992", "", "1991-12-31")).isEqualTo(Holding.NO);
        assertThat(on("1992", "", "1992-06-01")).isEqualTo(Holding.UNSURE);
        assertThat(on("1992", "", "1993-01-01")).isEqualTo(Holding.YES);
        assertThat(on("2009", "2025-02", "2025-01-31")).isEqualTo(Holding.YES);
        assertThat(on("2009", "2025-02", "2025-02-28")).isEqualTo(Holding.UNSURE);
        assertThat(on("2009", "2025-02", "2025-03-01")).isEqualTo(Holding.NO);
    }

    @Test
    void standsForEverWhereNoEndIsKnown() {
        assertThat(on("", "", "1066-10-14")).isEqualTo(Holding.YES);
        assertThat(on("", "1990-10-03", "1066-10-14")).isEqualTo(Holding.YES);
    }

    @Test
    void meetsAnotherInTheTimeBothStand() {
        TieSpan armenia = TieSpan.parse("1994-04-20", "");
        assertThat(armenia.meet(TieSpan.parse("1992", "1999-04-20")))
                .contains(TieSpan.parse("1994-04-20", "1999-04-20"));
        assertThat(armenia.meet(TieSpan.parse("1990", "1994-04-20"))).isEmpty();
        assertThat(armenia.meet(TieSpan.parse("1990", "1993"))).isEmpty();
        assertThat(armenia.meet(TieSpan.ALWAYS)).contains(armenia);
    }

    @Test
    void touchesAWindowItReachesInto() {
        TieSpan span = TieSpan.parse("1994-04-20", "1999-04-20");
        LocalDate end = LocalDate.of(1999, 4, 20);
        assertThat(span.touches(end, end.plusYears(1))).isFalse();
        assertThat(span.touches(end.minusDays(1), end)).isTrue();
        assertThat(span.touches(LocalDate.of(1990, 1, 1), LocalDate.of(1994, 4, 20))).isFalse();
    }

    @Test
    void refusesToEndBeforeItBegins() {
        assertThatThrownBy(() -> TieSpan.parse("1999", "1994"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a span must end after it begins, was 1999 to 1994");
        assertThatThrownBy(() -> TieSpan.parse("1999-01-01", "1999-01-01"))
                .hasMessageContaining("must end after it begins");
        assertThat(TieSpan.parse("1999", "1999").on(LocalDate.of(1999, 5, 5)))
                .isEqualTo(Holding.UNSURE);
    }

    @Test
    void isOverOnlyWhenThatIsCertain() {
        TieSpan house = TieSpan.parse("2009", "2025-02");
        assertThat(house.isOverBy(LocalDate.of(2025, 2, 14))).isFalse();
        assertThat(house.isOverBy(LocalDate.of(2025, 3, 1))).isTrue();
        assertThat(house.isOverBy(LocalDate.of(2008, 3, 1))).isFalse();
    }

    @Test
    void ofATieThatIsKnownToAYearNobodyCanSayLater() {
        TieSpan span = TieSpan.parse("1981", "").knownTo(PartialDate.ofYear(2014));
        assertThat(span.on(LocalDate.of(2014, 12, 31))).isEqualTo(Holding.YES);
        assertThat(span.on(LocalDate.of(2015, 1, 1))).isEqualTo(Holding.UNSURE);
        assertThat(span.isOpen()).isTrue();
        assertThat(span.endedAt(PartialDate.parse("2016")).on(LocalDate.of(2015, 1, 1)))
                .isEqualTo(Holding.YES);
        assertThat(span.meet(TieSpan.parse("1990", ""))).contains(span("1990").knownTo(year()));
        assertThat(span("2019-03").knownTo(year()).on(LocalDate.of(2020, 1, 1)))
                .isEqualTo(Holding.YES);
    }

    private static TieSpan span(String from) {
        return TieSpan.parse(from, "");
    }

    private static PartialDate year() {
        return PartialDate.ofYear(2014);
    }
}
