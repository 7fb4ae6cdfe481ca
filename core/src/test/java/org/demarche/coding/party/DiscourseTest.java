package org.demarche.coding.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.demarche.actor.Party;
import org.junit.jupiter.api.Test;

class DiscourseTest {
    private static final Party CHAD = Party.government("TCD");
    private static final Party MALI = Party.government("MLI");
    private static final Party TOGO = Party.government("TGO");

    private final Discourse discourse = new Discourse();

    @Test
    void beginsWithNobody() {
        assertThat(discourse.isEmpty()).isTrue();
        assertThat(discourse.topic()).isEmpty();
        assertThat(discourse.latest()).isEmpty();
        assertThat(discourse.pair()).isEmpty();
        assertThat(discourse.onlyOther("TCD")).isEmpty();
    }

    @Test
    void theTopicStaysWhenOthersAreMentioned() {
        discourse.topics(List.of(CHAD));
        discourse.note(MALI);
        discourse.topics(List.of());
        assertThat(discourse.topic()).contains(CHAD);
        assertThat(discourse.latest()).contains(MALI);
        assertThat(discourse.pair()).containsExactly(CHAD, MALI);
    }

    @Test
    void thereIsAnOnlyOtherAmongTwo() {
        discourse.note(CHAD);
        assertThat(discourse.hasOtherThan("TCD")).isFalse();
        discourse.note(MALI);
        assertThat(discourse.onlyOther("TCD")).contains(MALI);
        assertThat(discourse.hasOtherThan("TCD")).isTrue();
        discourse.note(TOGO);
        assertThat(discourse.onlyOther("TCD")).isEmpty();
    }

    @Test
    void forgetsWhoWasMentionedLongAgo() {
        discourse.note(CHAD);
        for (String state : List.of("A", "B", "C", "D", "E", "F", "G", "H")) {
            discourse.note(Party.government(state));
        }
        assertThat(discourse.hasOtherThan("TCD")).isTrue();
        assertThat(discourse.onlyOther("TCD")).isEmpty();
        assertThat(discourse.latest()).contains(Party.government("H"));
    }
}
