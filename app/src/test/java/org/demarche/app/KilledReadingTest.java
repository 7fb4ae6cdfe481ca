package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a reading in another Java half-way and starts it again. */
class KilledReadingTest {
    private static final int ARTICLES = 400;

    @TempDir private Path folder = Path.of("");

    @Test
    void aReadingKilledHalfWayAndStartedAgainGivesTheSameRecord()
            throws IOException, InterruptedException {
        Path news = News.file(folder, ARTICLES);
        Path killed = folder.resolve("killed.duckdb");
        Path whole = folder.resolve("whole.duckdb");
        killHalfWay(news, killed);

        Terminal.Answer rest = read(news, killed);
        assertThat(rest.code()).isZero();
        assertThat(rest.out()).doesNotContain(", 0 on record already");
        assertThat(rest.out()).doesNotContain("articles    0 read");
        assertThat(read(news, whole).code()).isZero();
        assertThat(events(killed)).isEqualTo(events(whole)).isNotEmpty();
        assertThat(new Terminal().run("doctor", "--record", killed).code()).isZero();
    }

    private static Terminal.Answer read(Path news, Path record) {
        return new Terminal().run("read", news, "--record", record, "--batch", 20);
    }

    private String events(Path record) throws IOException {
        Path file = folder.resolve("events.jsonl");
        new Terminal().run("export", file, "--record", record);
        return Files.readString(file);
    }

    private static void killHalfWay(Path news, Path record)
            throws IOException, InterruptedException {
        Process child =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-cp",
                                System.getProperty("java.class.path"),
                                SlowReader.class.getName(),
                                news.toString(),
                                record.toString())
                        .redirectErrorStream(true)
                        .start();
        try (var lines = child.inputReader()) {
            String line = lines.readLine();
            while (line != null && !line.equals("coded 150")) {
                line = lines.readLine();
            }
            assertThat(line).isEqualTo("coded 150");
        } finally {
            child.destroyForcibly();
        }
        assertThat(child.waitFor(30, TimeUnit.SECONDS)).isTrue();
    }
}
