package org.demarche.coding.type;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.demarche.ontology.EventType;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

class CluesTest {
    private static final String TEXT = "On Monday Norland praised Sudland for helping";
    private static final TextSpan NORLAND = new TextSpan(10, 17);
    private static final TextSpan SUDLAND = new TextSpan(26, 33);

    @Test
    void tellsWordsByWhereTheyStand() {
        assertThat(Clues.of(TEXT, NORLAND, SUDLAND).all())
                .contains("before:monday", "between:prais", "after:help", "order:actor")
                .contains("two:ACTOR prais", "two:prais RECIPIENT", "any:for")
                .contains("actor+:prais", "recipient-:ACTOR");
    }

    @Test
    void hidesTheNamesOfTheParties() {
        assertThat(Clues.of(TEXT, NORLAND, SUDLAND).all())
                .noneMatch(c -> c.contains("norland") || c.contains("sudland"));
    }

    @Test
    void tellsWhatKindOfPartyItIs() {
        String text = "Norland's highest court fined two Sudland banks";
        Clues clues = Clues.of(text, new TextSpan(0, 23), new TextSpan(30, 47));
        assertThat(clues.all())
                .contains("actor~court", "recipient~bank")
                .doesNotContain("actor~norland", "recipient~sudland");
    }

    @Test
    void tellsWhoIsNamedFirst() {
        assertThat(Clues.of(TEXT, SUDLAND, NORLAND).all())
                .contains("across:prais", "order:recipient", "two:RECIPIENT prais");
        assertThat(Clues.of(TEXT, NORLAND, TextSpan.NONE).all())
                .contains("order:no recipient", "after:sudland");
        assertThat(Clues.of(TEXT, TextSpan.NONE, SUDLAND).all())
                .contains("order:no actor", "before:norland");
    }

    @Test
    void takesOneStretchInsideTheOther() {
        TextSpan all = new TextSpan(0, TEXT.length());
        assertThat(Clues.of(TEXT, all, SUDLAND).all()).contains("two:ACTOR RECIPIENT");
    }

    @Test
    void addsWhatOthersFound() {
        Clues clues = Clues.of(TEXT, NORLAND, SUDLAND).with(List.of("rule:SUPPORT"));
        assertThat(clues.all()).contains("rule:SUPPORT", "any:prais");
    }

    @Test
    void makesRetreatAndConcedeOneLabel() {
        assertThat(Clues.label(EventType.RETREAT)).isEqualTo(Clues.YIELD);
        assertThat(Clues.label(EventType.CONCEDE)).isEqualTo(Clues.YIELD);
        assertThat(Clues.label(EventType.AID)).isEqualTo("AID");
    }

    @Test
    void refusesAStretchOutsideTheText() {
        assertThatThrownBy(() -> Clues.of(TEXT, NORLAND, new TextSpan(40, 99)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span must be 1 to 45 characters of the text, was 10..99");
        assertThatThrownBy(() -> Clues.of(TEXT, TextSpan.NONE, TextSpan.NONE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
