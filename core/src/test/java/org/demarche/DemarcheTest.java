package org.demarche;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.parse.SharedParser;
import org.demarche.event.Event;
import org.demarche.ontology.EventType;
import org.demarche.record.Access;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;
import org.demarche.source.ArticleFiles;
import org.demarche.text.Article;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemarcheTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();
    private static final Demarche DEMARCHE =
            Demarche.with(SharedParser.parser().withNames(ACTORS::isNameWord));

    @TempDir private Path folder = Path.of("");

    @Test
    void codesATextIntoEvents() {
        List<Event> events = DEMARCHE.code("Azerbaijan expelled two Russian diplomats.").events();
        assertThat(events).hasSize(1);
        assertThat(events.get(0).dyad()).hasToString("AZE:GOV>RUS:GOV");
        assertThat(events.get(0).what()).hasToString("SANCTION.expel");
    }

    @Test
    void readsArticlesIntoARecord() throws IOException, FormatException {
        Path news = folder.resolve("news");
        Files.createDirectories(news);
        Files.writeString(
                news.resolve("a.txt"), "Azerbaijan expelled two Russian diplomats on Monday.");
        Files.writeString(
                news.resolve("b.txt"),
                "Le ministre des affaires étrangères a reçu hier à Paris son homologue arménien, et"
                        + " les deux hommes ont parlé longuement de la situation dans la région.");
        ReadingReport first = read(news, folder.resolve("r.duckdb"), 2);
        assertThat(first.articles().added()).isEqualTo(1);
        assertThat(first.byType()).containsEntry(EventType.SANCTION, 1L);
        assertThat(first.setAside().byReason()).hasSize(1);
        ReadingReport second = read(news, folder.resolve("r.duckdb"), 1);
        assertThat(second.articles().unchanged()).isEqualTo(1);
        assertThat(second.events()).isZero();
    }

    private static ReadingReport read(Path news, Path file, int threads)
            throws IOException, FormatException {
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            ReadingReport report =
                    DEMARCHE.reading(record, new Reading.Options(threads, 10, "then"))
                            .read(
                                    ArticleFiles.plan(List.of(news)),
                                    new ByteArrayInputStream(new byte[0]),
                                    ReadingListener.NONE);
            assertThat(record.events(EventQuery.between("AZE", "RUS"))).hasSize(1);
            return report;
        }
    }

    @Test
    void anArticleTwiceInOneReadingCountsOnce() throws IOException, FormatException {
        String line = "{\"id\":\"x\",\"text\":\"Azerbaijan expelled two Russian diplomats.\"}\n";
        Path news = Files.writeString(folder.resolve("n.jsonl"), line.repeat(25));
        ReadingReport report = read(news, folder.resolve("r.duckdb"), 2);
        assertThat(report.articles().added()).isEqualTo(1);
        assertThat(report.articles().unchanged()).isEqualTo(24);
    }

    @Test
    void saysWhatOneStretchOfATextDoesToAnother() {
        Event exact = pair("Azerbaijan expelled two Russian diplomats.", "Azerbaijan", "Russian");
        assertThat(exact.what()).hasToString("SANCTION.expel");
        Event others = pair("The union sued the bakery on Monday.", "The union", "the bakery");
        assertThat(others.dyad().actor().isKnown()).isFalse();
        assertThat(others.what().type()).isEqualTo(EventType.ACCUSE);
        assertThat(others.grounds().why()).contains("learned from");
    }

    private static Event pair(String text, String actor, String recipient) {
        Article article = Article.of("a", PartialDate.UNKNOWN, text);
        return DEMARCHE.pairs()
                .code(article, new PairCoder.Pair(span(text, actor), span(text, recipient)));
    }

    private static TextSpan span(String text, String part) {
        int at = text.indexOf(part);
        return new TextSpan(at, at + part.length());
    }

    @Test
    void refusesAStretchThatIsNotInTheText() {
        Article article = Article.of("a", PartialDate.UNKNOWN, "Short.");
        PairCoder.Pair pair = new PairCoder.Pair(new TextSpan(0, 2), new TextSpan(3, 30));
        assertThatThrownBy(() -> DEMARCHE.pairs().code(article, pair))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("span must be 1 to 6 characters of the text, was 0..30");
    }
}
