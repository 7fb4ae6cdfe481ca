package org.demarche.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.ties.TieRegister;
import org.demarche.ties.TieSpan;
import org.demarche.ties.outside.OutsideTies;
import org.demarche.ties.report.TieView;
import org.junit.jupiter.api.Test;

class TieHeadlineTest {
    private static final LocalDate FROM = LocalDate.of(2010, 1, 1);

    private static String of(String a, String b, LocalDate end) {
        ActorKnowledge actors = ActorKnowledge.bundled();
        TieView view =
                new TieView(
                        TieRegister.bundled(actors).between(a, b),
                        OutsideTies.NONE,
                        TieSpan.ALWAYS,
                        Optional.of(end.minusDays(1)),
                        0,
                        actors::displayName);
        return TieHeadline.of(view, FROM, end);
    }

    @Test
    void tellsABreakOfRelationsBeforeAllElse() {
        assertThat(of("RUS", "UKR", LocalDate.of(2025, 1, 1)))
                .isEqualTo("They have had no diplomatic relations since 24 February 2022.");
    }

    @Test
    void countsWhatStandsAndNamesWhatEndedLast() {
        assertThat(of("AZE", "RUS", LocalDate.of(2026, 1, 1)))
                .startsWith("Between them stand ")
                .contains("treaties; the last tie to end was Russian House in Baku")
                .endsWith(", on 11 February 2025.");
    }

    @Test
    void saysNothingWhereTheRegisterHasNothing() {
        assertThat(of("FJI", "TON", LocalDate.of(2026, 1, 1))).isEmpty();
    }
}
