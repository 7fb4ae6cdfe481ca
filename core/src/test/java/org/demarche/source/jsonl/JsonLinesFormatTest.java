package org.demarche.source.jsonl;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.source.ArticleFormat;
import org.demarche.source.ArticleFormatContract;
import org.demarche.source.Collected;
import org.demarche.source.SetAside;
import org.demarche.text.Article;
import org.junit.jupiter.api.Test;

class JsonLinesFormatTest extends ArticleFormatContract {
    @Override
    protected ArticleFormat format() {
        return new JsonLinesFormat();
    }

    @Override
    protected String sample() {
        return "names.jsonl";
    }

    @Override
    protected String[] titles() {
        return new String[] {"First", "Second", "Third", "Fourth"};
    }

    @Test
    void knowsTheNamesInUse() {
        Collected found = Collected.of(format(), sample(), bytes(sample()));
        assertThat(found.articles)
                .extracting(a -> a.published().toString())
                .containsExactly("2024-05-17", "2024-05-18", "2024-05-19", "2024-05-20");
        assertThat(found.articles)
                .extracting(a -> a.origin().outlet())
                .containsExactly("Courier", "Courier, Herald", "Gazette", "example.org");
        assertThat(found.articles).extracting(Article::id).startsWith("a-1", "17");
        assertThat(found.articles.get(3).body()).isEqualTo("One paragraph.\n\nAnother.");
        assertThat(found.articles.get(0).origin().language()).isEqualTo("en");
        assertThat(found.articles.get(1).origin().url()).isEqualTo("https://news.example/2");
    }

    @Test
    void derivesTheMissingIdFromTheContent() {
        String object = "{\"url\":\"u\",\"title\":\"t\",\"date\":\"2024-05-17\",\"text\":\"b\"}";
        Article article = Collected.of(format(), "x.jsonl", object).only();
        assertThat(article.id()).isEqualTo("e54f815d3a4d2e50");
    }

    @Test
    void setsAsideEachBadLineAndReadsOn() {
        Collected found = Collected.of(format(), "bad.jsonl", bytes("bad.jsonl"));
        assertThat(found.articles).extracting(Article::id).containsExactly("1", "7");
        assertThat(found.setAside).extracting(SetAside::line).containsExactly(2L, 3L, 4L, 5L, 8L);
        assertThat(found.reasons())
                .containsExactly(
                        SetAside.Reason.MALFORMED,
                        SetAside.Reason.EMPTY,
                        SetAside.Reason.MALFORMED,
                        SetAside.Reason.MALFORMED,
                        SetAside.Reason.MALFORMED);
        assertThat(found.setAside.get(2))
                .hasToString("bad.jsonl:4: not well-formed: not a JSON object");
    }

    @Test
    void readsArraysAndObjectsOverSeveralLines() {
        Collected found = Collected.of(format(), "array.json", bytes("array.json"));
        assertThat(found.articles).extracting(Article::id).containsExactly("1", "2", "3");
        assertThat(found.articles).extracting(a -> a.origin().line()).containsExactly(2, 6, 7);
        assertThat(found.articles.get(1).body()).isEqualTo("Braces } { and \"quotes\" inside.");
        String single = "{\n \"text\": \"one object\"\n}\n";
        assertThat(Collected.of(format(), "x.json", single).only().body()).isEqualTo("one object");
    }

    @Test
    void recoversAfterABrokenElementOfAnArray() {
        String array =
                "[{\"id\":1,\"text\":\"a\"},\n{\"id\":2,\"text\":\"b\n},\n{\"id\":3,\"text\":\"c\"}]";
        Collected found = Collected.of(format(), "x.json", array);
        assertThat(found.articles).extracting(Article::id).contains("1", "3");
        assertThat(found.reasons()).contains(SetAside.Reason.MALFORMED);
    }

    @Test
    void survivesDeepNesting() {
        String deep = "{\"text\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n";
        Collected found = Collected.of(format(), "x.jsonl", deep + "{\"text\":\"after\"}");
        assertThat(found.only().body()).isEqualTo("after");
        assertThat(found.reasons()).containsExactly(SetAside.Reason.MALFORMED);
    }

    @Test
    void countsWhatItCouldNotRead() {
        byte[] line =
                "{\"text\":\"kn\u00ebw ? it\"}\n"
                        .getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
        line[14] = (byte) 0x81;
        Collected found = Collected.of(format(), "x.jsonl", line);
        assertThat(found.only().body()).isEqualTo("kn\u00ebw \uFFFD it");
        assertThat(found.replaced).isEqualTo(1);
    }
}
