package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Outlook on a record of three years in which one side keeps expelling the other's diplomats. */
class OutlookCommandTest {
    private static final LocalDate FIRST = LocalDate.of(2021, 1, 4);

    @TempDir private static Path folder = Path.of("");

    private static Path record = Path.of("");

    @BeforeAll
    static void readNews() throws IOException {
        MadeNews news = new MadeNews();
        for (int week = 0; week < 156; week++) {
            String text =
                    week % 3 == 0
                            ? "Russia accused Azerbaijan."
                            : week % 10 == 1 ? "Armenia accused Georgia." : "The weather was fair.";
            for (int day = 0; day < 7; day += 3) {
                news.on(FIRST.plusWeeks(week).plusDays(day), text);
            }
        }
        news.on(LocalDate.of(2022, 5, 4), "Iran accused Japan.");
        record = news.read(folder);
    }

    private static Terminal.Answer ask(Object... words) {
        return new Terminal().about(record).run(words);
    }

    @Test
    void tellsWhatToExpectAndHowGoodThatIs() throws IOException {
        Path page = folder.resolve("o.html");
        assertThat(ask("outlook", "RUS", "AZE", "--horizon", "4w").out())
                .contains("Outlook: Russia and Azerbaijan, 4 weeks", "SCORECARD", "Expected are");
        Terminal.Answer answer = ask("outlook", "RUS", "AZE", "--json", "--html", page);
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("\"horizon\" : \"12w\"", "\"material-conflict\"");
        assertThat(answer.out()).contains("\"ACCUSE.allege\"", "\"other_pairs\" : 2");
        assertThat(Files.readString(page)).contains("How good such forecasts have been");
    }

    @Test
    void keepsTheScorecardOnceForTheSameData() {
        assertThat(ask("outlook", "RUS", "AZE", "--horizon", "4w", "--keep").err())
                .contains("scorecard kept in outlook_score");
        assertThat(ask("outlook", "RUS", "AZE", "--horizon", "4w", "--keep").err())
                .contains("of the same data already");
        String sql = "SELECT count(*) AS n FROM outlook_score WHERE method = 'SHOWN' AND crps >= 0";
        assertThat(ask("sql", sql, "--csv").out()).contains("n\n4");
        assertThat(ask("doctor").code()).isZero();
    }

    @Test
    void answersClearlyWhereNothingCanBeSaid() {
        assertThat(ask("outlook", "IRN", "JPN").out())
                .contains("Only 1 event between Iran and Japan");
        assertThat(ask("outlook", "FRA", "DEU").out()).contains("No event between");
        assertThat(ask("outlook", "RUS", "AZE", "--horizon", "24m").out())
                .contains("too short a record to look 24");
    }

    @Test
    void refusesWhatItCannotRead() {
        assertThat(ask("outlook", "RUS", "AZE", "--horizon", "soon").err())
                .contains("--horizon must be 1w to 26w or 1m to 24m, such as 4w, 12w or 12m");
        assertThat(ask("outlook", "RUS", "RUS").code()).isEqualTo(2);
        assertThat(ask("outlook", "RUS", "Azerbaijam").err()).contains("did you mean");
        assertThat(ask("outlook", "RUS").code()).isEqualTo(2);
        assertThat(ask("outlook", "RUS", "AZE", "--series", "x.csv").code()).isEqualTo(2);
    }

    @Test
    void looksAheadOfAnySeries() throws IOException {
        StringBuilder csv = new StringBuilder("date,value,exposure\n");
        for (int i = 0; i < 120; i++) {
            csv.append(i).append(',').append(i % 3).append(",10\n");
        }
        Path file = Files.writeString(folder.resolve("s.csv"), csv);
        assertThat(ask("outlook", "--series", file, "--horizon", "4w").out())
                .contains("Expected in all: 4", "the pool");
        assertThat(ask("outlook", "--series", file, "--json").out()).contains("\"scored\" : true");
        Path bad = Files.writeString(folder.resolve("b.csv"), "date,value\n1,2\n2,1.5\n");
        assertThat(ask("outlook", "--series", bad).code()).isEqualTo(3);
        assertThat(ask("outlook", "--series", bad).err()).contains("at least 36 observations");
        Path halves =
                Files.writeString(folder.resolve("h.csv"), csv.toString().replace(",2,", ",2.5,"));
        assertThat(ask("outlook", "--series", halves).err()).contains("whole number of 0 to");
    }
}
