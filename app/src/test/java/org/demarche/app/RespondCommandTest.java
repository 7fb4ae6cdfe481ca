package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who answers whom, on a record of four years in which Azerbaijan answers Russia a week later. */
class RespondCommandTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @TempDir private static Path folder = Path.of("");

    private static Path record = Path.of("");

    @BeforeAll
    static void readNews() throws IOException {
        MadeNews news = new MadeNews();
        for (int day = 0; day < 1460; day++) {
            boolean isAct = day % 61 == 7 || day % 97 == 40;
            boolean isAnswer = day % 61 == 15 || day % 97 == 47;
            String text =
                    isAct
                            ? "Russia accused Azerbaijan."
                            : isAnswer ? "Azerbaijan accused Russia." : "The weather was fair.";
            news.on(FIRST.plusDays(day), text);
        }
        record = news.read(folder);
    }

    private static Terminal.Answer ask(Object... words) {
        return new Terminal().about(record).run(words);
    }

    @Test
    void tellsWhoAnswersWhom() throws IOException {
        Path page = folder.resolve("r.html");
        Terminal.Answer answer =
                ask("respond", "RUS", "AZE", "--days", 14, "--lags", 2, "--html", page, "--json");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("\"a\" : \"RUS\"", "After a hostile word of Russia, a hostile word or");
        assertThat(answer.err()).contains("drawn on " + page);
        assertThat(Files.readString(page)).contains("Who answers whom: Russia and Azerbaijan");
        Terminal.Answer text = ask("respond", "RUS", "AZE", "--after", "accuse", "--days", 14);
        assertThat(text.out()).contains("After an accusation of Russia", "WEEK BY WEEK");
    }

    @Test
    void saysThatNothingIsOnRecord() {
        Terminal.Answer answer = ask("respond", "FRA", "DEU");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("Who answers whom cannot be told: no act dated to a day is on record");
    }

    @Test
    void refusesWhatItCannotAsk() {
        assertThat(ask("respond", "RUS").err()).contains("name two parties, or give --series FILE");
        assertThat(ask("respond", "RUS", "RUS").err()).contains("two different parties");
        assertThat(ask("respond", "RUS", "Azerbajan").err()).contains("did you mean");
        assertThat(ask("respond", "RUS", "AZE", "--days", 1).err())
                .contains("--days must be 2..365, was 1");
        assertThat(ask("respond", "RUS", "AZE", "--lags", 99).code()).isEqualTo(2);
        assertThat(ask("respond", "RUS", "AZE", "--third", "AZE").err())
                .contains("--third must be neither of the two, was AZE");
        assertThat(ask("respond", "RUS", "AZE", "--after", "kindness").err())
                .contains("no kind is called kindness; there are hostile, friendly, together");
        assertThat(ask("respond", "RUS", "AZE", "--columns", "a,b").err())
                .contains("--columns goes with --series");
        assertThat(ask("respond", "RUS", "AZE", "--unit", "hour").code()).isEqualTo(2);
    }

    private static Path series(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    @Test
    void asksTwoSeriesOfAFile() throws IOException {
        StringBuilder csv = new StringBuilder("week,a,b\n");
        java.util.Random random = new java.util.Random(5);
        double before = 0;
        for (int t = 0; t < 300; t++) {
            double a = random.nextGaussian();
            csv.append("%d,%.4f,%.4f%n".formatted(t, a, before + random.nextGaussian()));
            before = a;
        }
        Path file = series("s.csv", csv.toString());
        assertThat(new Terminal().run("respond", "--series", file, "--lags", 2).out())
                .contains("A runs ahead of b", "a before b");
        assertThat(new Terminal().run("respond", "--series", file, "--json").out())
                .contains("\"granger\":{\"f\":");
        Path page = folder.resolve("s.html");
        assertThat(new Terminal().run("respond", "--series", file, "--html", page).code()).isZero();
        assertThat(Files.readString(page)).doesNotContain("src=", "<script");
    }

    @Test
    void saysWhatIsWrongWithAFile() throws IOException {
        Path few = series("few.csv", "1,1,2\n2,2,1\n3,1,1\n");
        Terminal.Answer answer = new Terminal().run("respond", "--series", few);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("few.csv: 3 steps, 0 of them with a gap, are too few");
        Path odd = series("odd.csv", "1,1,2\n2,two,1\n");
        assertThat(new Terminal().run("respond", "--series", odd).err())
                .contains("odd.csv:2: first must be a number, was two");
        assertThat(new Terminal().run("respond", "--series", folder.resolve("no.csv")).code())
                .isEqualTo(3);
        assertThat(new Terminal().run("respond", "--series", odd, "--columns", "a").err())
                .contains("--columns must name two, was a");
        assertThat(new Terminal().run("respond", "A", "B", "--series", odd).code()).isEqualTo(2);
    }
}
