package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadCommandTest {
    @TempDir private Path folder = Path.of("");

    private Path record(String name) {
        return folder.resolve(name + ".duckdb");
    }

    private String events(Path record) throws IOException {
        Path file = folder.resolve("events.jsonl");
        assertThat(new Terminal().run("export", file, "--record", record).code()).isZero();
        return Files.readString(file);
    }

    @Test
    void tellsWhatItRead() throws IOException {
        Terminal.Answer answer =
                new Terminal().run("read", News.file(folder, 30), "--record", record("a"));
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("articles    30 read, 0 read anew, 0 on record already")
                .contains("sentences   60, of which ")
                .contains("ACCUSE")
                .contains("sentences without an event, because it");
        assertThat(Files.exists(folder.resolve("a.parquet").resolve("manifest.json"))).isTrue();
    }

    @Test
    void readingTwiceAddsNothing() throws IOException {
        Path news = News.file(folder, 30);
        new Terminal().run("read", news, "--record", record("a"));
        String before = events(record("a"));
        Terminal.Answer again = new Terminal().run("read", news, "--record", record("a"));
        assertThat(again.code()).isZero();
        assertThat(again.out()).contains("articles    0 read, 0 read anew, 30 on record already");
        assertThat(events(record("a"))).isEqualTo(before).isNotEmpty();
    }

    @Test
    void theRecordIsTheSameWhateverTheNumberOfThreads() throws IOException {
        Path news = News.file(folder, 400);
        new Terminal().run("read", news, "--record", record("one"), "--threads", 1, "--batch", 70);
        new Terminal().run("read", news, "--record", record("six"), "--threads", 6, "--batch", 70);
        assertThat(parquet("one")).isEqualTo(parquet("six"));
        assertThat(events(record("one"))).isEqualTo(events(record("six")));
    }

    /** The published events, byte for byte. */
    private byte[] parquet(String name) throws IOException {
        Path run = folder.resolve(name + ".parquet").resolve("run-1");
        return Files.readAllBytes(run.resolve("events.parquet"));
    }

    @Test
    void takesTheDayGivenForArticlesThatStateNone() throws IOException {
        Path news =
                Files.writeString(
                        folder.resolve("n.jsonl"),
                        "{\"id\":\"u\",\"text\":\"Russia condemned Azerbaijan.\"}\n"
                                + News.line(1));
        Terminal.Answer undated = new Terminal().run("read", news, "--record", record("a"));
        assertThat(undated.out()).doesNotContain("--published");
        Terminal.Answer answer =
                new Terminal()
                        .run("read", news, "--published", "2025-02-10", "--record", record("a"));
        assertThat(answer.out())
                .contains("articles    0 read, 1 read anew, 1 on record already")
                .contains("dates       1 article that states none took 2025-02-10");
        assertThat(events(record("a")))
                .contains("\"published\":\"2025-02-10\"", "\"published\":\"2024-01-02\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "2025", "2025-02", "2025-02-30", "10.2.2025"})
    void refusesADayThatIsNone(String day) throws IOException {
        Terminal.Answer answer =
                new Terminal()
                        .run(
                                "read",
                                News.file(folder, 1),
                                "--published",
                                day,
                                "--record",
                                record("a"));
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("--published");
        assertThat(Files.exists(record("a"))).isFalse();
    }

    @Test
    void answersInJson() throws IOException {
        Terminal.Answer answer =
                new Terminal().run("read", News.file(folder, 3), "--json", "--record", record("a"));
        assertThat(answer.out())
                .startsWith("{\"articles\":{\"added\":3,\"replaced\":0,\"held\":0}");
    }

    @Test
    void anArticleTheCoderFailsOnIsToldAndLeftOffTheRecord() throws IOException {
        // What the parser gets to see of "Russia condemned Azerbaijan.": every third item.
        Loader failing =
                cache -> org.demarche.Demarche.with(new FailingParser("Peru condemned Peru."));
        Path news = News.file(folder, 10);
        Terminal.Answer answer =
                new Terminal().with(failing).run("read", news, "--record", record("a"));
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains(news + ":1: the coder failed on n0", "Please report");
        assertThat(answer.out()).contains("articles    6 read");
    }
}
