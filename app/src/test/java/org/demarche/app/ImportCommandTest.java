package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportCommandTest {
    private static final String HEADER = "date\tsource\ttarget\tcode";
    private static final String MEETING = "1991-02-03\tFRAGOV\tDEUGOV\t040";
    private static final String MIRRORED = "1991-02-03\tDEUGOV\tFRAGOV\t040";
    private static final String ACCUSATION = "1991-02-05\tFRAGOV\tDEUGOV\t112";
    private static final String BROKEN = "1991-99-05\tFRAGOV\tDEUGOV\t112";

    @TempDir Path folder;
    private Path record = Path.of("");
    private Path file = Path.of("");

    @BeforeEach
    void namesFiles() {
        record = folder.resolve("r.duckdb");
        file = folder.resolve("rows.tsv");
    }

    private Terminal.Answer importing(List<String> rows, Object... more) throws IOException {
        Files.writeString(file, HEADER + "\n" + String.join("\n", rows) + "\n");
        Object[] words = {"import", "keds", file, "--record", record};
        Object[] all = java.util.Arrays.copyOf(words, words.length + more.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return new Terminal().run(all);
    }

    private Terminal.Answer ask(Object... words) {
        return new Terminal().about(record).run(words);
    }

    @Test
    void accountsForEveryRow() throws IOException {
        Terminal.Answer answer = importing(List.of(MEETING, MIRRORED, BROKEN), "--json");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .isEqualTo(
                        "{\"rows\":3,\"imported\":2,\"joined\":0,\"unchanged\":0,\"withdrawn\":0,"
                                + "\"rejected\":1}\n");
        assertThat(ask("doctor").code()).isZero();
    }

    @Test
    void keepsWhatEarlierImportsRefused() throws IOException {
        importing(List.of(MEETING, BROKEN));
        importing(List.of(MEETING, MIRRORED, BROKEN));
        List<String> lines = Files.readAllLines(folder.resolve("rejects.jsonl"));
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).contains("\"import\":\"20", "\"line\":3", "has no day");
        assertThat(lines.get(1)).contains("\"line\":4");
    }

    @Test
    void leavesNoFileWhereNothingWasRefused() throws IOException {
        assertThat(importing(List.of(MEETING)).err()).doesNotContain("rejected rows");
        assertThat(folder.resolve("rejects.jsonl")).doesNotExist();
    }

    @Test
    void changesNothingWhenItIsToSayWhatWouldChange() throws IOException {
        assertThat(importing(List.of(MEETING), "--dry-run").out())
                .contains("1 rows (nothing was changed)", "1 imported");
        assertThat(ask("events", "FRA", "DEU", "--json").out()).isEmpty();
    }

    @Test
    void passesOverWhatIsOnRecord() throws IOException {
        importing(List.of(MEETING));
        assertThat(importing(List.of(MEETING, MIRRORED)).out())
                .contains("1 imported", "1 unchanged");
    }

    @Test
    void refusesAnUnknownFormatAPieceOfNothingAndAStrangeHeader() throws IOException {
        assertThat(importing(List.of(MEETING), "--piece", "0").code()).isEqualTo(2);
        Terminal.Answer format = new Terminal().run("import", "weird", file, "--record", record);
        assertThat(format.code()).isEqualTo(2);
        assertThat(format.err()).contains("weird");
        Files.writeString(file, "one\ttwo\n1\t2\n");
        Terminal.Answer header = new Terminal().run("import", "keds", file, "--record", record);
        assertThat(header.code()).isEqualTo(3);
        assertThat(header.err()).contains("rows.tsv");
    }

    @Test
    void tellsAMeetingCodedBothWaysOnce() throws IOException {
        importing(List.of(MEETING, MIRRORED, ACCUSATION));
        Terminal.Answer answer = ask("events", "FRA", "DEU");
        assertThat(answer.out())
                .contains("1991-02-05  FRA > DEU  ACCUSE", "1991-02-03  DEU – FRA  CONSULT")
                .contains("+ keds ", ": the same names and day, told the other way round");
        assertThat(answer.err()).contains("2 events in 3 reports");
        assertThat(ask("events", "FRA", "DEU", "--json").out())
                .contains("\"occurrence\":{\"reports\":2,\"documents\":1,\"joined\":[{\"dataset\"");
        assertThat(ask("events", "FRA", "DEU", "--csv").out())
                .contains(",sentence,reports,documents,joined\n")
                .contains(",2,1,\"the same names and day, told the other way round\"");
        assertThat(ask("events", "FRA", "DEU", "--reports", "--json").out().lines()).hasSize(3);
        assertThat(ask("events", "FRA", "DEU", "--type", "ACCUSE", "--json").out().lines())
                .hasSize(1);
    }

    @Test
    void answersFromAnEarlierState() throws IOException {
        importing(List.of(MEETING));
        importing(List.of(MEETING, ACCUSATION));
        assertThat(ask("events", "FRA", "DEU", "--json").out().lines()).hasSize(2);
        assertThat(ask("events", "FRA", "DEU", "--json", "--as-of", "b1").out().lines()).hasSize(1);
        assertThat(ask("events", "FRA", "DEU", "--json", "--as-of", "1999").out()).isEmpty();
        assertThat(ask("events", "FRA", "DEU", "--json", "--as-of", "2999-01").out().lines())
                .hasSize(2);
        assertThat(ask("events", "FRA", "DEU", "--as-of", "soon").err())
                .contains("--as-of", "soon");
    }

    @Test
    void exportsReportsWithTheirHappening() throws IOException {
        importing(List.of(MEETING, MIRRORED, ACCUSATION));
        for (String name : List.of("o.csv", "o.jsonl", "o.parquet")) {
            Path to = folder.resolve(name);
            assertThat(ask("export", to, "--as", "occurrences").err())
                    .contains("3 rows in ", "to cite: ");
            assertThat(to).isNotEmptyFile();
            assertThat(folder.resolve(name + ".rows")).doesNotExist();
        }
        assertThat(Files.readString(folder.resolve("o.csv")))
                .contains(",true,keds,", ",false,keds,", "told the other way round");
    }

    @Test
    void exportsAllDataSetsAsLinesOfJson() throws IOException {
        importing(List.of(MEETING, ACCUSATION));
        Path lines = folder.resolve("e.jsonl");
        assertThat(ask("export", lines).err()).contains("2 events in ");
        assertThat(Files.readAllLines(lines)).hasSize(2).allMatch(l -> l.contains("\"keds\""));
    }

    @Test
    void countsTheDocumentsRowsTellOfAsExposure() throws IOException {
        importing(List.of(MEETING, ACCUSATION));
        assertThat(
                        ask("sql", "--csv", "SELECT sum(documents) AS n FROM exposure_month")
                                .out()
                                .lines())
                .containsExactly("n", "2");
    }

    @Test
    void takesWhatAnotherRecordHasPublished() throws IOException {
        Path other = folder.resolve("desk.duckdb");
        new Terminal().run("read", News.file(folder, 20), "--record", other);
        Terminal.Answer answer =
                new Terminal()
                        .run(
                                "import",
                                "demarche",
                                folder.resolve("desk.parquet"),
                                "--record",
                                record);
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).contains(" imported", "0 unchanged");
        assertThat(ask("events", "RUS", "AZE", "--reports", "--json").out())
                .contains("\"dataset\":\"record-desk\"", "Russia condemned Azerbaijan.");
        Terminal.Answer nothing =
                new Terminal().run("import", "demarche", folder, "--record", record);
        assertThat(nothing.code()).isEqualTo(3);
        assertThat(nothing.err()).contains("nothing was published here");
    }

    @Test
    void countsHappeningsByMonth() throws IOException {
        importing(List.of(MEETING, "1991-02-03\tFRAGOV\tDEUGOV\t046", ACCUSATION));
        Path months = folder.resolve("m.csv");
        assertThat(ask("export", months, "--as", "dyad-month").code()).isZero();
        assertThat(Files.readString(months)).contains("keds,FRA,DEU,1991-02-01,3,2,");
        assertThat(ask("sql", "--csv", "SELECT sum(occurrences) AS n FROM dyad_day").out().lines())
                .containsExactly("n", "2");
        assertThat(ask("doctor").out()).contains("ok   all happenings are counted");
    }
}
