package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateCommandTest {
    private static final String GOLD =
            """
            {"id":"a","text":"Russia condemned Azerbaijan.","published":"2024-01-01","events":[\
            {"actor":"RUS","recipient":"AZE","plover":"ACCUSE","factuality":"actual"}]}
            {"id":"b","text":"Iran will visit Turkey.","events":[\
            {"actor":"IRN","recipient":"TUR","plover":"CONSULT","factuality":"actual"}]}
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    void codesTheTextsAndScoresThem() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        Terminal.Answer answer = new Terminal().run("evaluate", gold, "--errors");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains(
                        "2 texts of gold.jsonl",
                        "triple                  1      0      1   1.000 (.21–1)      0.500 (.00–1)");
        assertThat(answer.out()).contains("b: Iran will visit Turkey.");
        assertThat(answer.out()).contains("  missed            IRN CONSULT TUR (actual)");
    }

    @Test
    void scoresPredictionsMadeBefore() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        Path predictions =
                Files.writeString(
                        folder.resolve("p.jsonl"),
                        "{\"id\":\"b\",\"events\":[{\"actor\":\"TUR\",\"recipient\":\"IRN\","
                                + "\"plover\":\"CONSULT\"}]}\n");
        Terminal.Answer answer =
                new Terminal().run("evaluate", gold, "--predictions", predictions, "--json");
        assertThat(answer.out())
                .contains("\"triple\":{\"lenient\":{\"precision\":1.0,\"recall\":0.5,\"f1\":0.667");
    }

    @Test
    void namesTheLineOfGoldItCannotRead() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD + "{\"id\":\"c\"}\n");
        Terminal.Answer answer = new Terminal().run("evaluate", gold);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains(gold + ":3: no text in it");
    }

    @Test
    void setsTwoRunsSideBySide() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        String event =
                "{\"id\":\"b\",\"events\":[{\"actor\":\"TUR\",\"recipient\":\"IRN\","
                        + "\"plover\":\"CONSULT\"}]}\n";
        Path now = Files.writeString(folder.resolve("new.jsonl"), event);
        Path then = Files.writeString(folder.resolve("old.jsonl"), "{\"id\":\"a\"}\n");
        Terminal.Answer answer =
                new Terminal().run("evaluate", gold, "--predictions", now, "--against", then);
        assertThat(answer.out())
                .contains("not clearly different from old.jsonl: F1 0.667 against 0.000")
                .contains(
                        "mended: wrong in the other, right here: 1", "b: Iran will visit Turkey.");
    }

    @Test
    void drawsAPage() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        Path page = folder.resolve("page.html");
        Terminal.Answer answer = new Terminal().run("evaluate", gold, "--html", page);
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("drawn on " + page);
        assertThat(page)
                .content()
                .startsWith("<!DOCTYPE html>")
                .contains("How well events are coded");
    }

    @Test
    void predictionsOfOtherTextsAreAnError() throws IOException {
        Path gold = Files.writeString(folder.resolve("gold.jsonl"), GOLD);
        Path other = Files.writeString(folder.resolve("o.jsonl"), "{\"id\":\"zzz\"}\n");
        Terminal.Answer answer = new Terminal().run("evaluate", gold, "--predictions", other);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains(other + ": has none of the texts of the gold");
    }
}
