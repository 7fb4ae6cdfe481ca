package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TurnsCommandTest {
    @TempDir private Path folder = Path.of("");

    private Path series(String content) throws IOException {
        return Files.writeString(folder.resolve("s.csv"), content);
    }

    /** Two a month, then nine, with a ripple. */
    private static String step() {
        StringBuilder csv = new StringBuilder("month,value\n");
        for (int i = 0; i < 48; i++) {
            double value = (i < 30 ? 2 : 9) + 0.7 * Math.sin(1.7 * i * i);
            csv.append("%d-%02d,%.3f%n".formatted(2020 + i / 12, 1 + i % 12, value));
        }
        return csv.toString();
    }

    @Test
    void tellsWhenASeriesTurned() throws IOException {
        Terminal.Answer answer = new Terminal().run("turns", "--series", series(step()));
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("1 turning point in 48 observations, 2020-01 – 2023-12.")
                .containsPattern("(?m)^2022-07 +2022-07 +> .99");
    }

    @Test
    void tellsItInJson() throws IOException {
        Terminal.Answer answer = new Terminal().run("turns", "--series", series(step()), "--json");
        assertThat(answer.out())
                .startsWith("{\"model\":\"")
                .contains(
                        "\"turning_points\":[{\"index\":30,\"date\":\"2022-07\",\"low\":30,\"high\":30");
    }

    @Test
    void drawsItOnAPage() throws IOException {
        Path page = folder.resolve("s.html");
        Terminal.Answer answer =
                new Terminal().run("turns", "--series", series(step()), "--html", page);
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).isEmpty();
        assertThat(answer.err()).contains("drawn on " + page);
        assertThat(Files.readString(page))
                .contains("1 turning point in 48 observations", "href=\"#t30\"", "id=\"t30\"")
                .doesNotContain("http://", "https://", "<script");
    }

    @Test
    void asksForASecondOpinion() throws IOException {
        Path file = series(step());
        Terminal.Answer answer = new Terminal().run("turns", "--series", file, "--second");
        assertThat(answer.out())
                .contains("Moving sums over twice 10 observations find 2022-07.")
                .contains("raises alarms at 2022-");
        Terminal.Answer json = new Terminal().run("turns", "--series", file, "--second", "--json");
        assertThat(json.out()).contains("\"jumps\":[30]", "\"seconded\":[true]");
    }

    @Test
    void saysThatNothingTurned() throws IOException {
        Terminal.Answer answer = new Terminal().run("turns", "--series", series("1,5\n2,5\n3,5\n"));
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("No turning point in 3 observations, 1 – 3", "too few");
    }

    @Test
    void namesTheLineItCannotRead() throws IOException {
        Path file = series("date,value\n2020,1\n2021,one\n");
        Terminal.Answer answer = new Terminal().run("turns", "--series", file);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains(file + ":3: value must be a number, was one");
    }

    @Test
    void namesACountThatIsNone() throws IOException {
        Path file = series("2019,1\n2020,-1\n2021,3\n2022,2\n2023,1\n");
        Terminal.Answer answer =
                new Terminal().run("turns", "--series", file, "--model", "poisson");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains(file + ": count must be >= 0, was -1.0 at 2020");
    }

    @Test
    void saysWhichFileIsNotThere() {
        Terminal.Answer answer = new Terminal().run("turns", "--series", folder.resolve("no.csv"));
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("no.csv: no such file");
    }
}
