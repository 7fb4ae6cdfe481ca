package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {
    @ParameterizedTest
    @ValueSource(strings = {"read", "code", "brief", "events", "evaluate", "export", "doctor"})
    void everyCommandShowsAnExample(String command) {
        Terminal.Answer answer = new Terminal().run(command, "--help");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).containsPattern("Examples?:").contains("demarche " + command);
        assertThat(new Terminal().run("--help").out()).contains("  " + command + " ");
    }

    @Test
    void helpsWhoeverMistypesACommand() {
        Terminal.Answer answer = new Terminal().run("evnts", "AZE", "RUS");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("evnts", "did you mean");
        assertThat(new Terminal().run().code()).isEqualTo(2);
        assertThat(new Terminal().run("brief", "AZE").code()).isEqualTo(2);
    }

    @Test
    void tellsItsVersion() {
        assertThat(new Terminal().run("--version").out()).startsWith("demarche ");
    }

    @Test
    void showsWhereAFaultHappenedOnlyWhenAsked() {
        Loader broken =
                cache -> {
                    throw new UnsupportedOperationException("a bug");
                };
        Terminal.Answer quiet = new Terminal().with(broken).typing(News.line(1)).run("code");
        assertThat(quiet.code()).isEqualTo(1);
        assertThat(quiet.err())
                .contains("demarche: UnsupportedOperationException: a bug", "Please report")
                .doesNotContain("\tat ");
        Terminal.Answer loud =
                new Terminal().with(broken).typing(News.line(1)).run("code", "--debug");
        assertThat(loud.err()).contains("\tat ");
    }

    @Test
    void fallsSilentWhenNobodyReadsItsResults() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OutputStream closed =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        Console console =
                new Console(
                        new ByteArrayInputStream(new byte[0]),
                        new Output(closed),
                        new PrintStream(err, true, StandardCharsets.UTF_8),
                        false);
        Loader none =
                cache -> {
                    throw new IllegalStateException();
                };
        Session session = new Session(console, Map.of(), none, new Ahead());
        assertThat(Main.run(session, "--help")).isZero();
        assertThat(err.toString(StandardCharsets.UTF_8)).isEmpty();
    }
}
