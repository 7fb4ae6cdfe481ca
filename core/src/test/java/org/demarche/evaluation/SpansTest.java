package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;

class SpansTest {
    private static final String TEXT = "Chad thanked Mali.";

    private static String shown(Spans spans, String text) {
        return spans.pieces(text).stream()
                .map(p -> p.part().name().charAt(0) + "(" + p.text() + ")")
                .collect(Collectors.joining());
    }

    @Test
    void cutsATextWhereItsPartsBeginAndEnd() {
        Spans spans = new Spans(new TextSpan(5, 12), new TextSpan(0, 4), new TextSpan(13, 17));
        assertThat(shown(spans, TEXT)).isEqualTo("A(Chad)N( )T(thanked)N( )R(Mali)N(.)");
    }

    @Test
    void wherePartsOverlapWhatHappenedWins() {
        Spans spans = new Spans(new TextSpan(2, 9), new TextSpan(0, 5), TextSpan.NONE);
        assertThat(shown(spans, TEXT)).isEqualTo("A(Ch)T(ad than)N(ked Mali.)");
        assertThat(shown(Spans.NONE, TEXT)).isEqualTo("N(Chad thanked Mali.)");
    }

    @Test
    void knowsWhatOfItLiesInAStretch() {
        Spans spans = new Spans(new TextSpan(5, 12), new TextSpan(0, 4), new TextSpan(13, 17));
        assertThat(spans.within(new TextSpan(8, 15)))
                .isEqualTo(new Spans(new TextSpan(0, 4), TextSpan.NONE, new TextSpan(5, 7)));
        assertThat(spans.whole()).isEqualTo(new TextSpan(0, 17));
    }
}
