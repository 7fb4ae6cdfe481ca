package org.demarche.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PercentTest {
    @Test
    void writesSharesInOneWay() {
        assertThat(Percent.of(0.786)).isEqualTo("79 %");
        assertThat(Percent.of(5)).isEqualTo("5 %");
        assertThat(Percent.fine(0.0786)).isEqualTo("7.9 %");
    }

    @Test
    void breaksNoLineOfAPageBeforeTheSign() {
        assertThat(new HtmlWriter().element("p", "in 79 % of 100 cases").page())
                .contains("79\u00a0% of 100");
    }
}
