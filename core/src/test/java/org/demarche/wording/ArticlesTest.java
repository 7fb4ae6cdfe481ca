package org.demarche.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ArticlesTest {
    private static final Articles ARTICLES =
            Articles.of(List.of("United States", "Netherlands", "China"));

    @Test
    void putsTheArticleWhereASentenceWantsIt() {
        assertThat(ARTICLES.in("Events of United States and China. United States acts."))
                .isEqualTo("Events of the United States and China. The United States acts.");
        assertThat(ARTICLES.in("Netherlands does.")).isEqualTo("The Netherlands does.");
        assertThat(ARTICLES.in("in United States' favour"))
                .isEqualTo("in the United States' favour");
    }

    @Test
    void leavesArrowsAndArticlesThatAreThere() {
        String arrow = "a sanction, China → United States (companies)";
        assertThat(ARTICLES.in(arrow)).isEqualTo(arrow);
        assertThat(ARTICLES.in("United States → China")).isEqualTo("United States → China");
        assertThat(ARTICLES.in("Institutes in the United States"))
                .isEqualTo("Institutes in the United States");
        assertThat(ARTICLES.in("of China")).isEqualTo("of China");
    }

    @Test
    void namesAPartyWithinASentence() {
        assertThat(Articles.named("United States")).isEqualTo("the United States");
        assertThat(Articles.named("Philippines")).isEqualTo("the Philippines");
        assertThat(Articles.named("Russia")).isEqualTo("Russia");
        assertThat(Words.of(Articles.named("United States"))).isEqualTo("the United States'");
        assertThat(Words.of("Russia")).isEqualTo("Russia's");
    }
}
