package org.demarche.source.plain;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.source.ArticleFormat;
import org.demarche.source.ArticleFormatContract;
import org.demarche.source.Collected;
import org.demarche.source.SetAside;
import org.demarche.text.Article;
import org.junit.jupiter.api.Test;

class PlainFormatTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return new PlainFormat();
    }

    @Override
    protected String sample() {
        return "front-matter.md";
    }

    @Override
    protected String[] titles() {
        return new String[] {"Centre closed in Baku"};
    }

    private Article read(String name, String text) {
        return Collected.of(format(), name, text).only();
    }

    @Test
    void readsFrontMatterAndTakesMarksOut() {
        Article article = Collected.of(format(), sample(), bytes(sample())).only();
        assertThat(article.published()).hasToString("2025-02-06");
        assertThat(article.origin().outlet()).isEqualTo("The Example Courier");
        assertThat(article.origin().url()).isEqualTo("https://news.example/centre-closed");
        assertThat(article.origin().language()).isEqualTo("en");
        assertThat(article.body())
                .isEqualTo(
                        """
                        Azerbaijan closed the Russian cultural centre in Baku on Thursday.

                        The ministry called it an administrative decision.

                        What was said

                        first, that the papers were missing
                        second, that snake_case_names and 2 * 3 * 4 stay

                        Moscow said it would not answer in kind.""");
    }

    @Test
    void takesAShortFirstLineForTheHeadline() {
        Article article = read("a.txt", "Envoy recalled\n\nRussia recalled its envoy.\n");
        assertThat(article.title()).isEqualTo("Envoy recalled");
        assertThat(article.body()).isEqualTo("Russia recalled its envoy.");
    }

    @Test
    void takesASentenceForNoHeadline() {
        Article article = read("a.txt", "Russia recalled its envoy.\n\nBaku was silent.\n");
        assertThat(article.title()).isEmpty();
        assertThat(article.body()).startsWith("Russia recalled");
    }

    @Test
    void readsTheDayFromTheFileName() {
        assertThat(read("news/2024-12-25_crash.txt", "It fell.").published())
                .hasToString("2024-12-25");
        assertThat(read("2024-12-25/crash.txt", "It fell.").published().isKnown()).isFalse();
    }

    @Test
    void readsAHeadingAndLinesOfWindows() {
        Article article = read("a.md", "# The *turn*\r\nIt **came** [late](http://a.example).\r\n");
        assertThat(article.title()).isEqualTo("The turn");
        assertThat(article.body()).isEqualTo("It came late.");
    }

    @Test
    void keepsDashesThatAreNoFrontMatter() {
        assertThat(read("a.txt", "---\nno field here\n---\nText.").body()).contains("no field");
    }

    @Test
    void setsAsideAHeadlineAlone() {
        Collected found = Collected.of(format(), "a.md", "# Only a heading\n");
        assertThat(found.reasons()).containsExactly(SetAside.Reason.EMPTY);
    }
}
