package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarche.record.Clippings.CODER;
import static org.demarche.record.Clippings.article;
import static org.demarche.record.Clippings.batch;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.CodedSentence;
import org.demarche.coding.Coding;
import org.demarche.event.Event;
import org.demarche.source.SetAside;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventRecordTest {
    private static final CodedArticle EXPULSION =
            article("x", "2024-03-02", "(Quiet.)", "ARL SANCTION.expel BOR/denied/2024-02");

    @TempDir Path folder;
    private EventRecord record;

    @BeforeEach
    void open() throws Exception {
        record = EventRecord.open(folder.resolve("demarche.duckdb"), Access.READ_WRITE);
    }

    @AfterEach
    void close() throws Exception {
        record.close();
    }

    @Test
    void givesBackWhatItWasGiven() throws Exception {
        record.add(batch(EXPULSION));
        RecordedEvent kept = record.events(EventQuery.all()).get(0);
        assertThat(kept.event()).isEqualTo(EXPULSION.events().get(0));
        assertThat(kept.sentence()).isEqualTo("ARL SANCTION.expel BOR/denied/2024-02");
        assertThat(kept.inSentence(kept.event().evidence().trigger()).of(kept.sentence()))
                .isEqualTo("SANCTION.expel");
        assertThat(kept.article().title()).isEqualTo("Title of x");
        assertThat(kept.article().published()).isEqualTo(PartialDate.parse("2024-03-02"));
        assertThat(kept.id()).matches("[0-9a-f]{16}");
    }

    @Test
    void keepsCharactersOutsideTheBasicPlane() throws Exception {
        record.add(batch(article("é😀", "", "ARL ACCUSE Ö😀R")));
        RecordedEvent kept = record.events(EventQuery.all()).get(0);
        assertThat(kept.event().dyad().recipient().code()).isEqualTo("Ö😀R");
        assertThat(kept.inSentence(kept.event().evidence().recipient()).of(kept.sentence()))
                .isEqualTo("Ö😀R");
        assertThat(kept.date().isKnown()).isFalse();
    }

    @Test
    void skipsWhatItHolds() throws Exception {
        assertThat(record.add(batch(EXPULSION)))
                .isEqualTo(new Receipt(1, new Receipt.Articles(1, 0, 0), 1, 0, 0));
        assertThat(record.add(batch(EXPULSION)))
                .isEqualTo(new Receipt(0, new Receipt.Articles(0, 0, 1), 0, 0, 0));
        String hash = EventRecord.contentHash(EXPULSION.article());
        assertThat(record.holds("x", hash, CODER)).isTrue();
        assertThat(record.holds("x", hash, "test 2")).isFalse();
        assertThat(record.holds("x", "other", CODER)).isFalse();
        assertThat(record.holds("y", hash, CODER)).isFalse();
    }

    @Test
    void knowsAfterReopeningWhatItHolds() throws Exception {
        record.add(batch(EXPULSION));
        record.close();
        open();
        assertThat(record.holds("x", EventRecord.contentHash(EXPULSION.article()), CODER)).isTrue();
        assertThat(record.add(batch(EXPULSION)).batch()).isZero();
    }

    @Test
    void endsWhatAChangedArticleSaidBefore() throws Exception {
        record.add(batch(EXPULSION));
        Receipt receipt = record.add(batch(article("x", "2024-03-02", "COR AID BOR")));
        assertThat(receipt.articles()).isEqualTo(new Receipt.Articles(0, 1, 0));
        assertThat(record.events(EventQuery.all()))
                .extracting(e -> e.event().dyad().toString())
                .containsExactly("COR:GOV>BOR:GOV");
        assertThat(record.summary(5).totals()).isEqualTo(new RecordSummary.Totals(1, 0, 1, 1, 1));
        record.close();
        assertThat(Dump.of(folder.resolve("demarche.duckdb")))
                .filteredOn(line -> line.startsWith("event|"))
                .hasSize(2);
        open();
    }

    @Test
    void readsAgainWhatAnotherCoderRead() throws Exception {
        record.add(batch(EXPULSION));
        Batch other = new Batch("", "test 2", List.of(EXPULSION), List.of());
        assertThat(record.add(other).articles()).isEqualTo(new Receipt.Articles(0, 1, 0));
        assertThat(record.events(EventQuery.all())).hasSize(1);
        String hash = EventRecord.contentHash(EXPULSION.article());
        assertThat(record.holds("x", hash, "test 2")).isTrue();
        assertThat(record.holds("x", hash, CODER)).isFalse();
    }

    @Test
    void twoArticlesUnderOneIdDoNotTakeTurns() throws Exception {
        CodedArticle first = article("x", "2024-01-01", "ARL AID BOR");
        CodedArticle second = article("x", "2024-01-02", "ARL ACCUSE BOR");
        record.add(batch(first, second));
        assertThat(record.events(EventQuery.all()))
                .extracting(e -> e.event().type().name())
                .containsExactly("ACCUSE");
        assertThat(record.add(batch(first, second)).batch()).isZero();
        record.close();
        open();
        assertThat(record.add(batch(first)).batch()).isZero();
        assertThat(record.add(batch(second)).batch()).isZero();
        assertThat(record.check())
                .filteredOn(f -> f.name().startsWith("one "))
                .allMatch(Finding::ok);
    }

    @Test
    void countsAnEventOnceThatASentenceYieldsTwice() throws Exception {
        CodedSentence once = article("x", "", "ARL AID BOR").sentences().get(0);
        Event event = once.coding().events().get(0);
        CodedArticle twice =
                new CodedArticle(
                        article("x", "", "ARL AID BOR").article(),
                        List.of(
                                new CodedSentence(
                                        once.sentence(),
                                        new Coding.Coded(List.of(event, event)),
                                        true)));
        assertThat(record.add(batch(twice)))
                .isEqualTo(new Receipt(1, new Receipt.Articles(1, 0, 0), 1, 1, 0));
    }

    @Test
    void refusesAnEventOfAnotherArticleAndKeepsNothingOfItsBatch() throws Exception {
        CodedArticle mixed =
                new CodedArticle(
                        Article.of("y", PartialDate.UNKNOWN, EXPULSION.article().body()),
                        EXPULSION.sentences());
        assertThatThrownBy(() -> record.add(batch(article("z", "", "ARL AID BOR"), mixed)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("of x");
        assertThat(record.summary(1).totals().articles()).isZero();
        assertThat(record.add(batch(article("z", "", "ARL AID BOR"))).batch()).isEqualTo(1);
    }

    @Test
    void setsTheSamePieceAsideOnce() throws Exception {
        SetAside piece = new SetAside("f", 3, SetAside.Reason.EMPTY, "it's \"empty\"");
        SetAside other = new SetAside("f", 4, SetAside.Reason.BINARY, "");
        assertThat(record.add(new Batch("", CODER, List.of(), List.of(piece, piece))).setAside())
                .isEqualTo(1);
        assertThat(record.add(new Batch("", CODER, List.of(), List.of(piece))).batch()).isZero();
        assertThat(record.add(new Batch("", CODER, List.of(), List.of(piece, other))).setAside())
                .isEqualTo(1);
        assertThat(record.summary(0).refusals().material())
                .containsEntry(SetAside.Reason.EMPTY, 1L)
                .containsEntry(SetAside.Reason.BINARY, 1L);
    }

    @Test
    void anotherOpeningInThisProcessIsNoticed() throws Exception {
        record.add(batch(EXPULSION));
        try (EventRecord second =
                EventRecord.open(folder.resolve("demarche.duckdb"), Access.READ_WRITE)) {
            second.add(batch(article("y", "", "ARL AID BOR")));
        }
        assertThat(record.add(batch(article("y", "", "ARL AID BOR"))).batch()).isZero();
        assertThat(record.add(batch(article("z", "", "ARL AID BOR"))).batch()).isEqualTo(3);
    }

    @Test
    void answersManyThreadsWhileOneAdds() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (Batch batch : Clippings.run(6, 20)) {
                for (int i = 0; i < 8; i++) {
                    answers.add(threads.submit(() -> record.events(EventQuery.all()).size() % 2));
                }
                record.add(batch);
            }
            for (Future<Integer> answer : answers) {
                assertThat(answer.get()).isBetween(0, 1);
            }
        } finally {
            threads.shutdownNow();
        }
        assertThat(record.summary(1).totals().articles()).isEqualTo(120);
    }

    @Test
    void aClosedRecordSaysSo() throws Exception {
        record.close();
        assertThatThrownBy(() -> record.events(EventQuery.all()))
                .isInstanceOf(java.io.IOException.class);
        open();
    }
}
