package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class VerdictsTest {
    private static List<Optional<Boolean>> verdicts(List<String> gold, String... reports) {
        Judged judged = new Judged().text("a", "Words.", gold, reports);
        return Verdicts.of(judged.gold().get(0), judged.reported().getOrDefault("a", List.of()));
    }

    @Test
    void tellsRightFromWrongInTheOrderOfTheReports() {
        assertThat(verdicts(List.of("RUS AID GEO"), "FRA SANCTION DEU", "RUS AID GEO"))
                .containsExactly(Optional.of(false), Optional.of(true));
    }

    @Test
    void whetherItHappenedMustBeRightToo() {
        assertThat(verdicts(List.of("RUS AID GEO denied"), "RUS AID GEO"))
                .containsExactly(Optional.of(false));
    }

    @Test
    void leavesOpenWhatNobodyIsKnownToHaveDoneAndWhatIsSaidTwice() {
        assertThat(verdicts(List.of("RUS AID GEO"), "UNK AID GEO", "RUS AID GEO", "RUS AID GEO"))
                .containsExactly(Optional.empty(), Optional.of(true), Optional.empty());
    }
}
