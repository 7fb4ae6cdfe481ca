package org.demarche.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SeriesUnitTest {
    private static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    @Test
    void namesPeriodsAsIsoDoes() {
        LocalDate newYear = day("2021-01-01");
        assertThat(SeriesUnit.DAY.periodOf(newYear).code()).isEqualTo("2021-01-01");
        assertThat(SeriesUnit.WEEK.periodOf(newYear).code()).isEqualTo("2020-W53");
        assertThat(SeriesUnit.MONTH.periodOf(newYear).code()).isEqualTo("2021-01");
        assertThat(SeriesUnit.QUARTER.periodOf(day("2021-06-30")).code()).isEqualTo("2021-Q2");
        assertThat(SeriesUnit.WEEK52.periodOf(newYear).code()).isEqualTo("2021-01/52");
    }

    @Test
    void saysPeriodsInWords() {
        LocalDate day = day("2021-05-06");
        assertThat(SeriesUnit.WEEK.periodOf(day).words()).isEqualTo("the week of 3 May 2021");
        assertThat(SeriesUnit.MONTH.periodOf(day).words()).isEqualTo("May 2021");
        assertThat(SeriesUnit.QUARTER.periodOf(day).words())
                .isEqualTo("the second quarter of 2021");
    }

    @Test
    void everyYearHasFiftyTwoWeeksAndTheLastIsLonger() {
        for (int year : new int[] {2019, 2020}) {
            List<Period> weeks =
                    SeriesUnit.WEEK52.periods(
                            LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
            assertThat(weeks).hasSize(52);
            assertThat(weeks.get(51).days()).isEqualTo(year == 2020 ? 9 : 8);
            assertThat(weeks.get(51).end()).isEqualTo(LocalDate.of(year + 1, 1, 1));
        }
    }

    @ParameterizedTest
    @EnumSource
    void periodsFollowOneAnotherWithoutHoleAndAreCountedRight(SeriesUnit unit) {
        List<Period> periods = unit.periods(day("2019-11-17"), day("2021-02-03"));
        for (int i = 1; i < periods.size(); i++) {
            assertThat(periods.get(i).from()).isEqualTo(periods.get(i - 1).end());
        }
        LocalDate first = periods.get(0).from();
        for (int i = 0; i < periods.size(); i++) {
            LocalDate last = periods.get(i).end().minusDays(1);
            assertThat(unit.between(first, last)).isEqualTo(i);
            assertThat(unit.periodOf(last)).isEqualTo(periods.get(i));
        }
        assertThat(SeriesUnit.named(unit.label())).contains(unit);
    }

    @Test
    void aBareMonthLiesInAMonthAndAQuarterButInNoWeek() {
        PartialDate february = PartialDate.parse("2021-02");
        LocalDate day = day("2021-02-01");
        assertThat(SeriesUnit.MONTH.periodOf(day).contains(february)).isTrue();
        assertThat(SeriesUnit.QUARTER.periodOf(day).contains(february)).isTrue();
        assertThat(SeriesUnit.WEEK.periodOf(day).contains(february)).isFalse();
    }

    @Test
    void refusesAPeriodTurnedRound() {
        assertThatThrownBy(() -> new Period(day("2021-02-01"), day("2021-02-01"), SeriesUnit.DAY))
                .hasMessage("period must have from < end, was 2021-02-01 to 2021-02-01");
    }
}
