package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Briefs on a record in which no article is dated. */
class BriefCommandTest {
    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void readAnUndatedArticle() throws IOException {
        Path article =
                Files.writeString(
                        folder.resolve("clipping.txt"),
                        "Russia condemned Azerbaijan. Azerbaijan accused Russia.");
        assertThat(run("read", article).code()).isZero();
    }

    private Terminal.Answer run(Object... words) {
        return new Terminal().about(folder.resolve("r.duckdb")).run(words);
    }

    @Test
    void tellsOfWhatHasNoDate() throws IOException {
        Path page = folder.resolve("b.html");
        Terminal.Answer answer = run("brief", "AZE", "RUS", "--against", "ARM", "RUS");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("have no date and stand in no month", "There is no timeline")
                .contains("Undated, 2 events", "clipping.txt");
        assertThat(run("brief", "AZE", "RUS", "--html", page).code()).isZero();
        assertThat(Files.readString(page)).contains("id=\"p1-undated\"", "clipping.txt");
        assertThat(run("brief", "AZE", "RUS", "--json").out()).contains("\"events_undated\" : 2");
    }

    @Test
    void needsBothEndsOfAPeriodWhereNothingIsDated() {
        assertThat(run("brief", "AZE", "RUS", "--since", "2024").err())
                .contains("give both --since and --until");
        Terminal.Answer answer = run("brief", "AZE", "RUS", "--since", "2024", "--until", "2024");
        assertThat(answer.out()).contains("2 events between", "without a date are left out");
    }

    @Test
    void saysWhenTheRecordIsEmpty() throws IOException {
        Path french = folder.resolve("fr.txt");
        Files.writeString(
                french,
                "Le ministre des affaires étrangères a reçu hier à Paris son homologue arménien, et"
                        + " les deux hommes ont parlé longuement de la situation dans la région.");
        Path record = folder.resolve("empty.duckdb");
        new Terminal().run("read", french, "--record", record);
        Terminal.Answer answer = new Terminal().run("brief", "AZE", "RUS", "--record", record);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("nothing is on record yet");
    }
}
