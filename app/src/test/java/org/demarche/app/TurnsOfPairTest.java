package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Turns, fit and scan on a record of four years that turns in 2022. */
class TurnsOfPairTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @TempDir private static Path folder = Path.of("");

    private static Path record = Path.of("");

    @BeforeAll
    static void readNews() throws IOException {
        MadeNews news = new MadeNews();
        for (int week = 0; week < 208; week++) {
            LocalDate day = FIRST.plusWeeks(week);
            boolean isLate = !day.isBefore(LocalDate.of(2022, 1, 1));
            for (int i = 0; i < 4; i++) {
                boolean isQuarrel = isLate ? i < 2 : week % 13 == 0 && i == 0;
                String text = isQuarrel ? "Russia accused Azerbaijan." : "The weather was fair.";
                news.on(day.plusDays(i), text);
            }
        }
        record = news.read(folder);
    }

    private static Terminal.Answer ask(Object... words) {
        return new Terminal().about(record).run(words);
    }

    @Test
    void datesTheTurnOfAPair() throws IOException {
        Path page = folder.resolve("t.html");
        Terminal.Answer answer = ask("turns", "RUS", "AZE", "--html", page, "--json");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("\"period\" : \"2022-01\"", "\"ACCUSE\"");
        assertThat(Files.readString(page)).contains("January 2022", "id=\"turn-24\"");
        assertThat(ask("turns", "RUS", "AZE").out()).contains("In January 2022 conflict rose");
        assertThat(ask("brief", "RUS", "AZE").out()).contains("WHEN IT TURNED");
    }

    @Test
    void wantsAPairOrASeries() {
        assertThat(ask("turns").code()).isEqualTo(2);
        assertThat(ask("turns", "RUS").err()).contains("name two parties, or give --series FILE");
        assertThat(ask("turns", "RUS", "AZE", "--series", "x.csv").code()).isEqualTo(2);
        assertThat(ask("turns", "RUS", "AZE", "--model", "LEVEL").code()).isEqualTo(2);
    }

    @Test
    void holdsAnEventAgainstTheRegime() {
        String event = ask("events", "RUS", "AZE", "--limit", 1, "--json").out();
        String id = event.replaceFirst("(?s).*?\"id\":\"([0-9a-f]{16})\".*", "$1");
        assertThat(ask("fit", "RUS", "AZE", "--event", id).out())
                .startsWith("In line")
                .contains("First ACCUSE", "Count: ");
        assertThat(ask("fit", "RUS", "AZE", "--event", id, "--json").out())
                .contains("\"verdict\":\"in line\"", "\"pit\":0.");
        assertThat(ask("fit", "RUS", "AZE", "--event", "zz").err())
                .contains("no event between the two is called zz");
    }

    @Test
    void scansAllPairsOfTheLastDays() {
        assertThat(ask("scan", "--days", 28).out())
                .contains("pairs and sides looked at", "AZE – RUS", "Russia accused Azerbaijan.");
        assertThat(ask("scan", "--days", 28, "--json").out()).contains("\"side\":\"conflict\"");
        assertThat(ask("scan", "--days", 0).code()).isEqualTo(2);
    }
}
