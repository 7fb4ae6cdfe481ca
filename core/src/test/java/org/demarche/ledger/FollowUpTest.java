package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.demarche.series.measure.Share;
import org.junit.jupiter.api.Test;

class FollowUpTest {
    private static final LocalDate FROM = LocalDate.of(2020, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 1, 1);

    private static List<LocalDate> days(int... after) {
        return IntStream.of(after).mapToObj(FROM::plusDays).toList();
    }

    @Test
    void countsThreatsFollowedInTime() {
        FollowUp up = FollowUp.of(days(400, 700, 1000), days(410, 791), FROM, END, 90);
        assertThat(up.followed()).isEqualTo(new Share(1, 3));
        assertThat(up.lags()).containsExactly(10);
    }

    @Test
    void takesADeedOfTheSameDayToBeWhatTheWordsCameWith() {
        FollowUp up = FollowUp.of(days(400), days(400), FROM, END, 90);
        assertThat(up.followed()).isEqualTo(new Share(0, 1));
    }

    @Test
    void countsWordsOfADayOnce() {
        FollowUp up = FollowUp.of(days(400, 400), days(401), FROM, END, 90);
        assertThat(up.followed()).isEqualTo(new Share(1, 1));
    }

    @Test
    void setsApartWhatIsTooLateToJudge() {
        FollowUp up = FollowUp.of(days(400, 1400), days(401), FROM, END, 90);
        assertThat(up.followed().whole()).isEqualTo(1);
        assertThat(up.tooLate()).isEqualTo(1);
    }

    /** A deed every tenth day near the words, none in the years before: the base is of that war. */
    @Test
    void holdsWordsOfAWarAgainstDaysOfThatWar() {
        int[] war = IntStream.rangeClosed(0, 40).map(i -> 800 + 10 * i).toArray();
        FollowUp up = FollowUp.of(days(1003), days(war), FROM, END, 30);
        assertThat(up.followed()).isEqualTo(new Share(1, 1));
        assertThat(up.base().orElseThrow()).isEqualTo(1, within(1e-12));
        assertThat(up.isApartFromChance()).isFalse();
    }

    @Test
    void tellsWordsThatForetellDeeds() {
        int[] words = IntStream.range(0, 12).map(i -> 10 + 100 * i).toArray();
        int[] deeds = IntStream.of(words).map(d -> d + 2).toArray();
        FollowUp up = FollowUp.of(days(words), days(deeds), FROM, END, 5);
        assertThat(up.followed()).isEqualTo(new Share(12, 12));
        assertThat(up.base().orElseThrow()).isBetween(0.04, 0.07);
        assertThat(up.isApartFromChance()).isTrue();
        assertThat(up.medianLag().orElseThrow()).isEqualTo(2);
    }

    @Test
    void saysNothingOfNoWords() {
        FollowUp up = FollowUp.of(List.of(), days(5), FROM, END, 90);
        assertThat(up.base()).isEmpty();
        assertThat(up.medianLag()).isEmpty();
        assertThat(up.isApartFromChance()).isFalse();
    }

    @Test
    void refusesNoDays() {
        assertThatThrownBy(() -> FollowUp.of(List.of(), List.of(), FROM, END, 0))
                .hasMessage("days must be >= 1, was 0");
    }
}
