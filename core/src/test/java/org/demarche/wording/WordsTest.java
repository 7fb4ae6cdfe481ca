package org.demarche.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WordsTest {
    @Test
    void namesADayOnceWhereTheTimeIsOneDay() {
        LocalDate day = LocalDate.of(2025, 2, 15);
        assertThat(Words.days(day, day)).isEqualTo("15 February 2025");
        assertThat(Words.days(day, day.plusDays(1)))
                .isEqualTo("15 February 2025 – 16 February 2025");
    }
}
