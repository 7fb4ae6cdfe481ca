package org.demarche.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.demarche.page.HtmlWriter;
import org.junit.jupiter.api.Test;

/** Places and round values that charts share. */
class DrawingTest {
    @Test
    void writesPlacesWithAtMostTwoDecimals() {
        assertThat(Drawing.number(12)).isEqualTo("12");
        assertThat(Drawing.number(0.5)).isEqualTo("0.5");
        assertThat(Drawing.number(3.14159)).isEqualTo("3.14");
        assertThat(Drawing.number(7.049)).isEqualTo("7.05");
        assertThat(Drawing.number(-0.25)).isEqualTo("-0.25");
        assertThat(Drawing.number(-0.001)).isEqualTo("0");
        assertThat(Drawing.percent(99.999)).isEqualTo("100%");
    }

    @Test
    void escapesWhatIsWrittenAtAnAxis() {
        HtmlWriter html = new HtmlWriter();
        Drawing drawing = new Drawing(html);
        drawing.open("a <b>", 20);
        drawing.value(4, "1 < 2");
        drawing.close();
        assertThat(html.page())
                .contains("aria-label=\"a &lt;b&gt;\"")
                .contains("text-anchor=\"end\" x=\"-6\" y=\"4\">1 &lt; 2</text>");
    }

    @Test
    void rulesLinesAtRoundValuesWithTheNoughtAmongThem() {
        assertThat(RoundValues.between(0, 10)).containsExactly(0.0, 2.0, 4.0, 6.0, 8.0, 10.0);
        assertThat(RoundValues.between(-1, 1)).containsExactly(-1.0, -0.5, 0.0, 0.5, 1.0);
        assertThat(RoundValues.between(0, 333)).containsExactly(0.0, 100.0, 200.0, 300.0);
        assertThat(RoundValues.between(1e9, 1e9 + 4)).hasSize(5);
    }

    @Test
    void refusesARangeThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RoundValues.between(2, 2))
                .withMessage("range must be low < high, was 2.0 to 2.0");
    }
}
