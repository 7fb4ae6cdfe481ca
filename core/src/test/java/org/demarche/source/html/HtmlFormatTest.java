package org.demarche.source.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.demarche.source.ArticleFormat;
import org.demarche.source.ArticleFormatContract;
import org.demarche.source.Collected;
import org.demarche.source.SetAside;
import org.demarche.text.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlFormatTest extends ArticleFormatContract {
    private static final String PARAGRAPH =
            "<p>The ministry said on Friday that the ambassador had been recalled for talks, and"
                    + " that no date had been set for his return to the capital.</p>";

    @Override
    protected ArticleFormat format() {
        return new HtmlFormat();
    }

    @Override
    protected String sample() {
        return "news-page.html";
    }

    @Override
    protected String[] titles() {
        return new String[] {"Neighbours close the border"};
    }

    private Article read(String html) {
        return Collected.of(format(), "x.html", html).only();
    }

    private static String page(String head, String top) {
        return "<!doctype html><html><head>%s</head><body><div id=story>%s%s</div></body></html>"
                .formatted(head, top, PARAGRAPH.repeat(4));
    }

    @Test
    void readsTheStoryAndWhatThePageSaysOfIt() {
        Article article = Collected.of(format(), sample(), bytes(sample())).only();
        assertThat(article.published()).hasToString("2024-05-17");
        assertThat(article.origin().url()).isEqualTo("https://www.courier.example/border-closed");
        assertThat(article.origin().outlet()).isEqualTo("The Example Courier");
        assertThat(article.origin().language()).isEqualTo("en");
        assertThat(article.body())
                .startsWith("The two neighbours closed their common border on Friday")
                .endsWith("would meet again in autumn.")
                .contains("spokesman\u2019s words.\n\n\u201cWe regret")
                .contains("What comes next");
    }

    @Test
    void leavesOutWhatIsNotTheStory() {
        Article article = Collected.of(format(), sample(), bytes(sample())).only();
        assertThat(article.body())
                .doesNotContain("Read more")
                .doesNotContain("cookies")
                .doesNotContain("Photo:")
                .doesNotContain("Lorries queue")
                .doesNotContain("Share")
                .doesNotContain("Sign up")
                .doesNotContain("Other news");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "<meta property=article:published_time content=2024-05-17T10:00Z>|",
                "<meta name=parsely-pub-date content=2024-05-17>|",
                "<meta name=dc.date content='17 May 2024'>|",
                "|<time datetime=2024-05-17T08:00>Friday</time>",
                "|<span itemprop=datePublished content=2024-05-17></span>",
                "<link rel=canonical href=https://a.example/2024/05/17/border>|",
                "<link rel=canonical href=https://a.example/2024/may/17/border>|",
                "|<h1>Border closed</h1><span>By a reporter, May 17, 2024</span>",
                "<script type=application/ld+json>[{\"@type\":\"Person\"},{\"@type\":[\"NewsArticle\"],\"datePublished\":\"2024-05-17\"}]</script>|",
                "<script type=application/ld+json>{\"@graph\":[{\"@type\":\"Article\",\"datePublished\":\"2024-05-17\"}]}</script>|",
                "<script type=application/ld+json>{\"@type\":\"NewsArticle\",\"datePublished\":\"2024-05-17\",}}} broken</script>|",
                "<script type=application/ld+json>{\"headline\": \"a \"quoted\" word\", \"datePublished\":\"2024-05-17\"}</script>|",
            })
    void findsTheDay(String head, String top) {
        String html = page(head == null ? "" : head, top == null ? "" : top);
        assertThat(read(html).published()).hasToString("2024-05-17");
    }

    @Test
    void prefersTheStatementToTheTextAndKnowsWhenThereIsNone() {
        String meta = "<meta property=article:published_time content=2024-05-17>";
        assertThat(read(page(meta, "<h1>x</h1>May 1, 2020")).published()).hasToString("2024-05-17");
        assertThat(read(page("", "")).published().isKnown()).isFalse();
    }

    @Test
    void takesTheDayOfTheAddressWhereTheStatedTimeIsInUtc() {
        String head =
                "<meta property=article:published_time content=2024-05-18T02:10:00Z>"
                        + "<link rel=canonical href=https://a.example/2024/05/17/border>";
        assertThat(read(page(head, "")).published()).hasToString("2024-05-17");
    }

    @Test
    void takesTheStatedTextWhereThePageHasNoOther() {
        String stated = "The minister left the talks early. ".repeat(12).strip();
        String html =
                "<html><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Talks\","
                        + "\"articleBody\":\"%s\"}</script><body><div>Please enable scripts.</div></body>";
        Article article = read(html.formatted(stated));
        assertThat(article.body()).isEqualTo(stated);
        assertThat(article.title()).isEqualTo("Talks");
    }

    @Test
    void keepsNamesThatCarryAPopUp() {
        String sentence =
                "<p>The charge against Rep. <span class=rollover-people><a href=/x>Jane Doe</a>"
                        + "<span class=rollover-people-block>Jane Doe: more about her</span></span> was"
                        + " dropped, the court said on Monday after a hearing of two hours.</p>";
        assertThat(read(page("", sentence)).body())
                .contains("against Rep. Jane Doe was dropped")
                .doesNotContain("more about her");
    }

    @Test
    void readsAPageWithinOneForm() {
        String html = page("", "").replace("<div id=story>", "<form id=aspnet><div id=story>");
        assertThat(read(html).body()).contains("ambassador had been recalled");
    }

    @Test
    void dropsTheSiteFromTheHeadline() {
        String head =
                "<meta property=og:title content='Border closed | The Courier'>"
                        + "<meta property=og:site_name content='The Courier'>";
        assertThat(read(page(head, "")).title()).isEqualTo("Border closed");
    }

    @Test
    void readsTheDeclaredEncoding() {
        String html =
                page("<meta charset=windows-1251>", "<h1>\u041f\u043e\u0441\u043e\u043b</h1>");
        byte[] bytes = html.getBytes(Charset.forName("windows-1251"));
        assertThat(Collected.of(format(), "x.html", bytes).only().title())
                .isEqualTo("\u041f\u043e\u0441\u043e\u043b");
    }

    @Test
    void setsAsideAPageWithoutText() {
        Collected found = Collected.of(format(), "x.html", "<html><body><script>x</script></body>");
        assertThat(found.reasons()).containsExactly(SetAside.Reason.EMPTY);
    }

    @Test
    void survivesPagesMadeToHurt() {
        String deep = "<div>".repeat(20_000) + "text ".repeat(100) + PARAGRAPH;
        String wide = "<p class=share>a</p>".repeat(8_000) + PARAGRAPH.repeat(3);
        String inline = "<b><i>".repeat(20_000) + PARAGRAPH.repeat(3);
        String unclosed = "<a href='" + "x".repeat(3_000_000);
        for (String html : new String[] {deep, wide, inline, unclosed}) {
            Collected found = Collected.of(format(), "x.html", "<html><body>" + html);
            assertThat(found.articles.size() + found.setAside.size()).isEqualTo(1);
        }
        Collected tags = Collected.of(format(), "x.html", "<p>a".repeat(200_000));
        assertThat(tags.reasons()).containsExactly(SetAside.Reason.TOO_LARGE);
    }
}
