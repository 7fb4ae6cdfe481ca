package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Events, brief, doctor and export on one small record. */
class AskingCommandsTest {
    @TempDir private static Path folder = Path.of("");

    private static Path record = Path.of("");

    @BeforeAll
    static void readNews() throws IOException {
        record = folder.resolve("r.duckdb");
        assertThat(new Terminal().run("read", News.file(folder, 60), "--record", record).code())
                .isZero();
    }

    private static Terminal.Answer ask(Object... words) {
        return new Terminal().about(record).run(words);
    }

    @Test
    void listsEventsOfAPairNewestFirst() {
        Terminal.Answer answer = ask("events", "Russia", "aze");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("RUS > AZE", "Russia condemned Azerbaijan.");
        assertThat(answer.out().lines().filter(l -> l.startsWith("2024")).toList())
                .isSortedAccordingTo((a, b) -> b.substring(0, 10).compareTo(a.substring(0, 10)));
    }

    @Test
    void narrowsEventsDownByTypeTimeAndNumber() {
        assertThat(ask("events", "RUS", "AZE", "--type", "threaten", "--json").out())
                .isNotEmpty()
                .doesNotContain("ACCUSE");
        assertThat(ask("events", "RUS", "AZE", "--limit", 1, "--json").out().lines()).hasSize(1);
        assertThat(ask("events", "RUS", "AZE", "--until", "2023", "--json").out()).isEmpty();
        assertThat(ask("events", "RUS", "AZE", "--since", "2024-01", "--until", "2024-01").out())
                .doesNotContain("2024-02");
    }

    @Test
    void writesEventsAsJsonAndCsv() {
        assertThat(ask("events", "RUS", "AZE", "--json").out())
                .contains(
                        "\"actor\":\"RUS\"",
                        "\"sentence\":\"Russia ",
                        "\"article\":{\"id\":\"n0\"");
        assertThat(ask("events", "RUS", "AZE", "--csv").out())
                .startsWith("id,date,actor,")
                .contains(",RUS,GOV,AZE,GOV,");
        assertThat(ask("events", "RUS", "AZE", "--csv", "--json").code()).isEqualTo(2);
    }

    @Test
    void putsAPairOnOnePage() throws IOException {
        Path page = folder.resolve("b.html");
        Terminal.Answer drawn =
                ask("brief", "AZE", "RUS", "--against", "ARM", "RUS", "--html", page);
        assertThat(drawn.code()).isZero();
        assertThat(Files.readString(page)).contains("<html", "Azerbaijan", "Armenia");
        assertThat(ask("brief", "AZE", "RUS").out()).contains("Azerbaijan and Russia");
        assertThat(ask("brief", "AZE", "RUS", "--json").out()).startsWith("{");
    }

    @Test
    void refusesAPairOfOneAndMonthsTurnedRound() {
        assertThat(ask("brief", "RUS", "Russia").code()).isEqualTo(2);
        assertThat(ask("brief", "RUS", "AZE", "--since", "2024-05", "--until", "2024-01").code())
                .isEqualTo(2);
        assertThat(ask("events", "RUS", "AZE", "--since", "soon").code()).isEqualTo(2);
    }

    @Test
    void saysWhetherTheRecordIsWhole() {
        Terminal.Answer answer = ask("doctor");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains("ok   ").doesNotContain("BAD");
        assertThat(ask("doctor", "--json").out()).contains("\"whole\":true");
    }

    @Test
    void exportsEveryEvent() throws IOException {
        Path csv = folder.resolve("all.csv");
        assertThat(ask("export", csv).code()).isZero();
        assertThat(Files.readAllLines(csv)).hasSizeGreaterThan(50);
        assertThat(ask("export", folder.resolve("all.xls")).code()).isEqualTo(2);
    }

    @Test
    void exportsWhatOtherProgramsReadWithWhatToCite() throws IOException {
        Path months = folder.resolve("m.csv.gz");
        Terminal.Answer answer = ask("export", months, "--as", "dyad-month");
        assertThat(answer.code()).isZero();
        assertThat(answer.err()).contains(" rows in ", "to cite: ");
        assertThat(Files.readString(folder.resolve("m.csv.gz.citation.txt")))
                .startsWith("citation: Démarche")
                .contains("table: dyad-month");
        assertThat(ask("export", folder.resolve("e.parquet")).err()).contains(" events in ");
        assertThat(ask("export", folder.resolve("g.tsv"), "--as", "gdelt").code()).isZero();
        Path lines = folder.resolve("e.jsonl");
        assertThat(ask("export", lines).code()).isZero();
        assertThat(Files.readAllLines(lines))
                .hasSizeGreaterThan(50)
                .allMatch(l -> l.startsWith("{\"id\":"));
    }

    @Test
    void namesTheEndingsATableCanHave() {
        assertThat(ask("export", folder.resolve("g.csv"), "--as", "gdelt").err())
                .contains("FILE must end in .tsv, .tab or .txt for --as gdelt");
        assertThat(ask("export", folder.resolve("g.csv"), "--as", "weis").err())
                .contains(
                        "must be events, occurrences, dyad-month, dyad-day, ties, votes, claims,"
                                + " gdelt or petrarch, was weis");
    }

    @Test
    void saysHowToMakeARecordThatIsMissing() {
        Path none = folder.resolve("none.duckdb");
        Terminal.Answer answer = new Terminal().run("doctor", "--record", none);
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("there is no record here", "demarche read");
    }
}
