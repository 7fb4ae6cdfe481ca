package org.demarche.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.demarche.record.Coverage;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;

class MonthRangeTest {
    private static final MonthRange RANGE =
            new MonthRange(YearMonth.of(2019, 11), YearMonth.of(2020, 3));

    @Test
    void holdsItsFirstMonthAndNotItsEnd() {
        assertThat(RANGE.length()).isEqualTo(4);
        assertThat(RANGE.last()).isEqualTo(YearMonth.of(2020, 2));
        assertThat(RANGE.contains(YearMonth.of(2019, 11))).isTrue();
        assertThat(RANGE.contains(YearMonth.of(2020, 3))).isFalse();
        assertThat(RANGE.months()).hasSize(4).startsWith(YearMonth.of(2019, 11));
    }

    @Test
    void takesABareYearInWhereAnyMonthOfItIs() {
        assertThat(RANGE.contains(PartialDate.ofYear(2020))).isTrue();
        assertThat(RANGE.contains(PartialDate.ofYear(2018))).isFalse();
        assertThat(RANGE.contains(PartialDate.UNKNOWN)).isFalse();
        assertThat(RANGE.contains(PartialDate.parse("2020-02-29"))).isTrue();
    }

    @Test
    void spansTheMonthsRead() {
        TreeMap<YearMonth, Integer> read = new TreeMap<>();
        read.put(YearMonth.of(2018, 1), 0);
        read.put(YearMonth.of(2018, 5), 3);
        read.put(YearMonth.of(2019, 2), 1);
        assertThat(MonthRange.read(new Coverage(read)))
                .contains(MonthRange.closed(YearMonth.of(2018, 5), YearMonth.of(2019, 2)));
        assertThat(MonthRange.read(new Coverage(new TreeMap<>()))).isEmpty();
    }

    @Test
    void refusesToEndBeforeItBegins() {
        YearMonth may = YearMonth.of(2020, 5);
        assertThatThrownBy(() -> new MonthRange(may, may.minusMonths(1)))
                .hasMessage("range must not end before it begins, was 2020-05..2020-04");
    }

    @Test
    void spansTheMonthsOfDates() {
        assertThat(
                        MonthRange.spanning(
                                Stream.of("2020-05", "", "2019", "2020-02-03")
                                        .map(PartialDate::parse)))
                .isEqualTo(MonthRange.closed(YearMonth.of(2020, 2), YearMonth.of(2020, 5)));
        MonthRange none = MonthRange.spanning(Stream.of(PartialDate.ofYear(2019)));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.months()).isEmpty();
        assertThat(none.contains(PartialDate.ofYear(1))).isFalse();
    }
}
