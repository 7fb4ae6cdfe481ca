package org.demarche.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.demarche.series.SeriesUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HorizonTest {
    @Test
    void readsWeeksAndMonths() {
        assertThat(Horizon.parse("12w")).isEqualTo(new Horizon(12, SeriesUnit.WEEK));
        assertThat(Horizon.parse(" 1M ").words()).isEqualTo("1 month");
        assertThat(Horizon.parse("24m").label()).isEqualTo("24m");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "w", "0w", "27w", "25m", "4", "4d", "-4w", "1e1w", "4 weeks"})
    void refusesWhatItCannotRead(String written) {
        assertThatThrownBy(() -> Horizon.parse(written))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("horizon must be 1w to 26w or 1m to 24m, such as 4w");
    }
}
