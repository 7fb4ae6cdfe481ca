package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewCommandTest {
    private static final String EVENTS =
            """
            {"id":"a","text":"Russia condemned Azerbaijan.","events":[{"actor":"RUS","recipient":"AZE",\
            "plover":"ACCUSE","factuality":"actual","spans":{"trigger":[7,16]}}]}
            {"id":"b","text":"Iran threatened Turkey.","events":[{"actor":"IRN","recipient":"TUR",\
            "plover":"THREATEN","factuality":"actual","spans":{"trigger":[5,15]}}]}
            """;

    @TempDir private Path folder = Path.of("");
    private Path events = Path.of("");

    @BeforeEach
    void writeEvents() throws IOException {
        events = Files.writeString(folder.resolve("events.jsonl"), EVENTS);
    }

    private Terminal.Answer review(String keys, Path out, String coder) {
        return new Terminal().typing(keys).run("review", events, "--out", out, "--coder", coder);
    }

    @Test
    void judgesFromAPipeAndGoesOnWhereItStopped() {
        Path out = folder.resolve("r.jsonl");
        Terminal.Answer first = review("y", out, "anna");
        assertThat(first.code()).isZero();
        assertThat(first.out()).contains("1 of 2 · 0 right", "Russia [condemned] Azerbaijan.");
        assertThat(first.err()).contains("2 of 2 · 1 right; kept in " + out);
        Terminal.Answer second = review("n", out, "anna");
        assertThat(second.out()).doesNotContain("Russia");
        assertThat(second.err()).contains("1 right · 1 not an event");
        assertThat(out).content().contains("\"coder\":\"anna\"", "\"decision\":\"no_event\"");
    }

    @Test
    void whatIsJudgedIsGold() {
        Path out = folder.resolve("r.jsonl");
        Terminal.Answer unjudged = new Terminal().run("evaluate", judged(out, "s"));
        assertThat(unjudged.code()).isEqualTo(3);
        assertThat(unjudged.err()).contains(out + ": no text in it is judged whole yet");
        judged(out, "yaturkmenistan\n");
        Terminal.Answer answer = new Terminal().run("evaluate", out, "--errors");
        assertThat(answer.out())
                .contains("2 texts of r.jsonl")
                .contains("wrong party       TKM THREATEN TUR (actual), coded IRN THREATEN TUR");
    }

    private Path judged(Path out, String keys) {
        assertThat(review(keys, out, "anna").code()).isZero();
        return out;
    }

    @Test
    void tellsHowFarTwoAgree() {
        Path anna = folder.resolve("anna.jsonl");
        Path ben = folder.resolve("ben.jsonl");
        judged(anna, "yy");
        review("yn", ben, "ben");
        Terminal.Answer answer = new Terminal().run("review", "--agreement", anna, ben);
        assertThat(answer.out())
                .contains("2 events judged by both, in 2 texts judged whole by both")
                .contains("decision        0.500      0.500  0.000")
                .contains("F1 of triples 0.667 (1 in both, 1 and 0 in one)")
                .contains("  anna     right: IRN THREATEN TUR (actual)", "  ben      not an event");
        Terminal.Answer json = new Terminal().run("review", "--agreement", anna, ben, "--json");
        assertThat(json.out()).contains("\"f1_triple\":0.667", "\"kappa\":0.0");
    }

    @Test
    void takesASampleATypeOrAPair() {
        Path out = folder.resolve("r.jsonl");
        Terminal.Answer typed =
                new Terminal()
                        .typing("q")
                        .run("review", events, "--out", out, "--type", "threaten");
        assertThat(typed.out()).contains("1 of 1", "Iran");
        Terminal.Answer paired =
                new Terminal()
                        .typing("q")
                        .run("review", events, "--out", out, "--pair", "AZE", "Russia");
        assertThat(paired.out()).contains("1 of 1", "Russia");
        Terminal.Answer sampled =
                new Terminal().typing("q").run("review", events, "--out", out, "--sample", "1");
        assertThat(sampled.out()).contains("1 of 1");
        Terminal.Answer none = new Terminal().run("review", events, "--out", out, "--type", "aid");
        assertThat(none.code()).isEqualTo(3);
        Terminal.Answer wrong = new Terminal().run("review", events, "--out", out, "--sample", "0");
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.err()).contains("--sample must be >= 1, was 0");
    }

    @Test
    void judgesWhatIsOnRecord() throws IOException {
        Path news = Files.writeString(folder.resolve("n.txt"), "Russia condemned Azerbaijan.");
        Path record = folder.resolve("r.duckdb");
        Path out = folder.resolve("r.jsonl");
        assertThat(new Terminal().run("read", news, "--record", record).code()).isZero();
        Terminal.Answer answer =
                new Terminal().typing("y").run("review", "--record", record, "--out", out);
        assertThat(answer.out()).contains("<Russia> [condemned] {Azerbaijan}.");
        assertThat(new Terminal().run("evaluate", out).out()).contains("1 text of r.jsonl");
    }
}
