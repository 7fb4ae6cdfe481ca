package org.demarche.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.demarche.series.MonthRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TimeAxisTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 5, 18, 19, 30, 144, 432, 1800})
    void labelsWhatFits(int months) {
        YearMonth from = YearMonth.of(1901, 8);
        assertThat(TimeAxis.ticks(new MonthRange(from, from.plusMonths(months))))
                .hasSizeBetween(1, 12)
                .allMatch(t -> t.index() < months);
    }

    @Test
    void namesTheYearWhereItBegins() {
        MonthRange range = MonthRange.closed(YearMonth.of(2019, 11), YearMonth.of(2020, 2));
        assertThat(TimeAxis.ticks(range))
                .extracting(TimeAxis.Tick::text)
                .containsExactly("Nov 2019", "Dec", "Jan 2020", "Feb");
    }
}
