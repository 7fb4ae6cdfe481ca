package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who acts and who speaks, and how two pairs differ, asked of one small record. */
class LedgerAndContrastTest {
    @TempDir private static Path folder = Path.of("");

    private static Path record = Path.of("");

    @BeforeAll
    static void readNews() throws IOException {
        record = folder.resolve("r.duckdb");
        assertThat(new Terminal().run("read", News.file(folder, 60), "--record", record).code())
                .isZero();
    }

    private static Terminal.Answer ask(Object... words) {
        List<Object> all = new ArrayList<>(List.of(words));
        all.addAll(List.of("--record", record));
        return new Terminal().run(all.toArray());
    }

    @Test
    void keepsBooksOfBothSides() {
        Terminal.Answer answer = ask("ledger", "RUS", "AZE", "--against", "ARM", "RUS");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("Deeds and words between Russia and Azerbaijan, 1 January 2024 – ")
                .contains("\nRUSSIA → AZERBAIJAN\n")
                .contains("\nTHE TWO PAIRS\n");
    }

    @Test
    void answersInJsonAndOnAPage() throws IOException {
        Path page = folder.resolve("ledger.html");
        assertThat(ask("ledger", "RUS", "AZE", "--json").out()).contains("\"hostile_deed_share\"");
        assertThat(ask("ledger", "RUS", "AZE", "--html", page).code()).isZero();
        assertThat(Files.readString(page)).contains("<h2>Russia → Azerbaijan</h2>");
    }

    @Test
    void saysThatNothingIsOnRecordOfAPair() {
        Terminal.Answer answer = ask("ledger", "FJI", "TON");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("No hostile act or statement of Fiji towards Tonga is on record.");
    }

    @Test
    void holdsAPairAgainstItselfBeforeADay() {
        Terminal.Answer answer = ask("contrast", "RUS", "AZE", "--before", "2024-02-01");
        assertThat(answer.code()).isZero();
        assertThat(answer.out().replaceAll("\\s+", " "))
                .contains("against Russia and Azerbaijan (1 January 2024 – 31 January 2024)");
    }

    @Test
    void tellsTurnsAnswersAndTiesOfTwoPairs() throws IOException {
        Path page = folder.resolve("contrast.html");
        Object[] asked = {"contrast", "AZE", "RUS", "--against", "ARM", "RUS"};
        assertThat(ask(asked).out().replaceAll("\\s+", " "))
                .contains("Whether they answer differently cannot be told")
                .contains("When either turned cannot be told: too little is on record of both.")
                .contains("Only between Armenia and Russia, on", "CSTO", "102nd Military Base");
        List<Object> more = new ArrayList<>(List.of(asked));
        more.addAll(List.of("--json", "--html", page));
        assertThat(ask(more.toArray()).out())
                .contains("\"answers\" : [", "\"comparable\" : false", "\"only_organisations\"");
        assertThat(Files.readString(page))
                .contains("What stands on the last day between one of them only");
    }

    @Test
    void refusesWhatCannotBeHeldAgainstEachOther() {
        assertRefused(
                ask("contrast", "RUS", "AZE", "--against", "RUS", "AZE"),
                "--against must be another pair, was the same");
        assertRefused(
                ask("contrast", "RUS", "AZE", "--before", "1999"),
                "--before must lie after 2024-01-01");
        assertRefused(ask("contrast", "RUS", "AZE", "--before", "soon"), "--before: date must be");
        assertRefused(ask("ledger", "RUS", "RUS"), "a pair must be two different parties");
        assertRefused(ask("ledger", "RUS", "Azerbajjann"), "did you mean AZE (Azerbaijan)");
        assertRefused(ask("ledger", "RUS", "AZE", "--days", "0"), "--days must be >= 1");
        assertRefused(
                ask(
                        "ledger",
                        "RUS",
                        "AZE",
                        "--since",
                        "1990",
                        "--until",
                        "1991-06",
                        "--source",
                        "gdelt"),
                "--source: nothing of gdelt is on record; there is demarche");
    }

    private static void assertRefused(Terminal.Answer answer, String why) {
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).contains(why);
    }
}
