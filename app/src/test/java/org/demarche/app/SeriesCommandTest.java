package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series on one small record. */
class SeriesCommandTest {
    @TempDir private static Path folder = Path.of("");

    private static Path record = Path.of("");

    @BeforeAll
    static void readNews() throws IOException {
        record = folder.resolve("r.duckdb");
        assertThat(new Terminal().run("read", News.file(folder, 60), "--record", record).code())
                .isZero();
    }

    private static Terminal.Answer series(Object... words) {
        Object[] all = new Object[words.length + 5];
        System.arraycopy(new Object[] {"series", "RUS", "AZE", "--record", record}, 0, all, 0, 5);
        System.arraycopy(words, 0, all, 5, words.length);
        return new Terminal().run(all);
    }

    @Test
    void listsEveryPeriodWithWhatWasRead() {
        Terminal.Answer answer = series("--unit", "month");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("Russia and Azerbaijan: conflict by month, 2024-01 – 2024-02\n")
                .containsPattern("2024-01 +\\d+ +.* to .* +31\n");
    }

    @Test
    void showsPeriodsThatWereNotReadAsGaps() {
        assertThat(series("--since", "2023-12", "--until", "2024-03", "--csv").out().lines())
                .hasSize(5)
                .anyMatch(l -> l.startsWith("2023-12,2023-12-01,2024-01-01,gap,conflict,,,,0,0"));
    }

    @Test
    void bothDirectionsTogetherMakeTheWhole() {
        double both = value(series("--json", "--unit", "quarter", "--measure", "events").out());
        double there = directed("RUS", "AZE");
        double back = directed("AZE", "RUS");
        assertThat(there + back).isGreaterThanOrEqualTo(both);
        assertThat(both).isPositive().isGreaterThanOrEqualTo(Math.max(there, back));
    }

    private static double directed(String actor, String recipient) {
        String[] options = {"--json", "--directed", "--unit", "quarter", "--measure", "events"};
        List<Object> words = new ArrayList<>(List.of("series", actor, recipient));
        words.addAll(List.of("--record", record));
        words.addAll(List.of(options));
        return value(new Terminal().run(words.toArray()).out());
    }

    /** All values of a series together. */
    private static double value(String json) {
        return Pattern.compile("\"value\" : ([\\d.]+)")
                .matcher(json)
                .results()
                .mapToDouble(m -> Double.parseDouble(m.group(1)))
                .sum();
    }

    @Test
    void drawsAPage() throws IOException {
        Path page = folder.resolve("s.html");
        assertThat(series("--html", page, "--unit", "week").code()).isZero();
        assertThat(Files.readString(page)).contains("<svg", "2024-W05");
    }

    @Test
    void refusesWhatItDoesNotKnow() {
        assertThat(series("--measure", "love").err())
                .contains("no measure is called love; there are events, cooperation, conflict");
        assertThat(series("--unit", "year").code()).isEqualTo(2);
        assertThat(series("--directed", "--undirected").code()).isEqualTo(2);
        assertThat(series("--since", "2030").code()).isEqualTo(2);
        assertThat(series("--json", "--csv").code()).isEqualTo(2);
    }
}
