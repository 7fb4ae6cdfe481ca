package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqlCommandTest {
    @TempDir private static Path folder = Path.of("");

    private static Path record = Path.of("");

    @BeforeAll
    static void readNews() throws IOException {
        record = folder.resolve("r.duckdb");
        assertThat(new Terminal().run("read", News.file(folder, 20), "--record", record).code())
                .isZero();
    }

    private static Terminal.Answer sql(String... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "sql";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--record";
        all[words.length + 2] = record;
        return new Terminal().run(all);
    }

    @Test
    void answersAsTableJsonAndCsv() {
        String question = "SELECT 'a, b' AS word, 2.5 AS number, NULL AS none, true AS flag";
        assertThat(sql(question).out())
                .isEqualTo("word  number  none  flag\na, b     2.5        true\n");
        assertThat(sql(question).err()).isEqualTo("1 row\n");
        assertThat(sql(question, "--json").out())
                .isEqualTo("{\"word\":\"a, b\",\"number\":2.5,\"none\":null,\"flag\":true}\n");
        assertThat(sql(question, "--csv").out())
                .isEqualTo("word,number,none,flag\n\"a, b\",2.5,,true\n");
    }

    @Test
    void keepsATableOnItsLinesWhateverTheTextsHold() {
        assertThat(sql("SELECT 'two' || chr(10) || 'lines' AS t, repeat('x', 200) AS long").out())
                .startsWith("t          long\ntwo lines  xxx")
                .endsWith("…\n")
                .hasLineCount(2);
        assertThat(sql("SELECT id FROM event WHERE false").out()).isEqualTo("id\n");
    }

    @Test
    void writesEveryRowOfALongAnswer() {
        assertThat(sql("SELECT range AS n FROM range(1300)").out().lines()).hasSize(1301);
    }

    @Test
    void listsTheTables() {
        assertThat(sql("--schema").out())
                .contains("dyad_month", "score_mean", "mean Goldstein score, -10 to +10");
        assertThat(sql("--schema", "--json").out()).contains("\"table\":\"event\"");
    }

    @Test
    void refusesInOneLine() {
        Terminal.Answer answer = sql("DELETE FROM event");
        assertThat(answer.code()).isEqualTo(2);
        assertThat(answer.err()).hasLineCount(1).contains("only one SELECT");
        assertThat(sql("SELECT 1", "--schema").code()).isEqualTo(2);
        assertThat(sql().code()).isEqualTo(2);
    }
}
