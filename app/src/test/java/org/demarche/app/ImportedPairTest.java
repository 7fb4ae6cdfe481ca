package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Series, turns, fit and scan where nothing was read here and all comes from another data set. */
class ImportedPairTest {
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 3);

    @TempDir private static Path folder = Path.of("");

    private static Path record = Path.of("");

    /** Twenty accusations of others a month; of France and Germany one, from 1993 on eight. */
    @BeforeAll
    static void importRows() throws IOException {
        StringBuilder rows = new StringBuilder("date\tsource\ttarget\tcode\n");
        for (int month = 0; month < 72; month++) {
            LocalDate day = FIRST.plusMonths(month);
            for (int i = 0; i < 20; i++) {
                row(rows, day.plusDays(i), "ITAGOV", "ESPGOV", "112");
            }
            int count = month < 36 ? month % 2 : 7 + month % 3;
            for (int i = 0; i < count; i++) {
                row(rows, day.plusDays(3L * i), "FRAGOV", "DEUGOV", "112");
            }
            row(rows, day, "FRAGOV", "DEUGOV", "040");
            row(rows, day, "DEUGOV", "FRAGOV", "040");
        }
        record = folder.resolve("r.duckdb");
        Path file = Files.writeString(folder.resolve("rows.tsv"), rows);
        assertThat(new Terminal().run("import", "keds", file, "--record", record).code()).isZero();
    }

    private static void row(StringBuilder rows, LocalDate day, String a, String b, String code) {
        rows.append(String.join("\t", day.toString(), a, b, code)).append('\n');
    }

    private static Terminal.Answer ask(Object... words) {
        return new Terminal().about(record).run(words);
    }

    @Test
    void countsWhatBothDidOnceAndSaysWhoseReportsTheyAre() {
        Terminal.Answer answer =
                ask("series", "FRA", "DEU", "--measure", "cooperation", "--until", "1990-12-31");
        assertThat(answer.out())
                .contains("events coded\n")
                .contains("1990-01             1")
                .contains("18 occurrences from 30 reports (keds 30): reports of the same");
        assertThat(ask("series", "FRA", "DEU", "--source", "keds", "--json").out())
                .contains("\"exposure\" : \"events coded\"", "\"keds\" : ");
    }

    @Test
    void datesTheTurnOfImportedEvents() throws IOException {
        Path page = folder.resolve("t.html");
        Terminal.Answer answer = ask("turns", "FRA", "DEU", "--html", page, "--json");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("\"period\" : \"1993-01\"", "\"dataset\" : \"keds\"")
                .contains("\"unit\" : \"of 1,000 events coded of any pair\"");
        assertThat(Files.readString(page)).contains("January 1993", "id=\"e-keds-cameo_1993-01-");
        assertThat(ask("turns", "FRA", "DEU").out())
                .contains("In January 1993 conflict rose", "(no text kept) [keds cameo|1993-01-");
    }

    @Test
    void briefsOnImportedEventsAndSaysWhoseTheyAre() throws IOException {
        Path page = folder.resolve("b.html");
        Terminal.Answer answer =
                ask("brief", "FRA", "DEU", "--against", "ITA", "ESP", "--source", "keds");
        assertThat(answer.code()).isZero();
        assertThat(answer.out().replaceAll("\\s+", " "))
                .contains(
                        "reports (keds ", "events coded", "Conflict turned once: January 1993 (up)")
                .contains("Between France and Germany, in January 1993 conflict rose")
                .doesNotContain("articles read");
        assertThat(ask("brief", "FRA", "DEU", "--html", page, "--json").out())
                .contains("\"datasets\" : [ \"keds\" ]", "\"dataset\" : \"keds\"");
        assertThat(Files.readString(page))
                .contains("Counted are the reports of keds", "Events coded a month, of any pair");
        assertThat(ask("brief", "FRA", "DEU", "--source", "gdelt").err())
                .contains("--source: nothing of gdelt is on record; there is keds");
    }

    @Test
    void holdsAnImportedEventAgainstTheRegime() {
        Terminal.Answer answer =
                ask("fit", "FRA", "DEU", "--event", "cameo|1995-12-03|FRAGOV|DEUGOV|112", "--json");
        assertThat(answer.out())
                .contains("\"verdict\":\"in line\"", "\"dataset\":\"keds\"", "\"reports\":[{");
    }

    @Test
    void scansImportedPairs() {
        assertThat(ask("scan", "--days", 30, "--until", "1993-01-31").out())
                .contains(", keds: 4 pairs and sides looked at", "DEU – FRA", "ACCUSE");
    }

    @Test
    void namesTheDataSetsThatAreThere() {
        Terminal.Answer answer = ask("turns", "FRA", "DEU", "--source", "icews");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains("nothing of icews is on record; there is keds");
    }
}
