package org.demarche.record.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.Access;
import org.demarche.record.Clippings;
import org.demarche.record.EventRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordQueryTest {
    @TempDir private static Path folder = Path.of("");

    private static EventRecord record;

    /** An answer kept. */
    private static final class Kept implements Answer {
        private List<String> names = List.of();
        private final List<List<Cell>> rows = new ArrayList<>();

        @Override
        public void columns(List<String> given) {
            names = given;
        }

        @Override
        public void row(List<Cell> cells) {
            rows.add(cells);
        }
    }

    @BeforeAll
    static void fill() throws Exception {
        Path file = folder.resolve("demarche.duckdb");
        try (EventRecord made = EventRecord.open(file, Access.READ_WRITE)) {
            made.add(
                    Clippings.batch(
                            Clippings.article("a", "2020-01-03", "ARL AID BOR", "(Rain.)"),
                            Clippings.article("b", "2020-01-30", "ARL ACCUSE BOR")));
        }
        record = EventRecord.open(file, Access.LOCKED);
    }

    @AfterAll
    static void close() throws Exception {
        record.close();
    }

    private static Kept asked(String sql) throws Exception {
        Kept kept = new Kept();
        record.query(sql, kept);
        return kept;
    }

    @Test
    void answersWithNamesAndKindsOfValues() throws Exception {
        Kept kept = asked("SELECT actor, score, mutual, valid_to FROM event ORDER BY score;");
        assertThat(kept.names).containsExactly("actor", "score", "mutual", "valid_to");
        assertThat(kept.rows.get(0))
                .containsExactly(
                        new Cell(Cell.Kind.TEXT, "ARL"),
                        new Cell(Cell.Kind.NUMBER, "-2.0"),
                        new Cell(Cell.Kind.FLAG, "false"),
                        Cell.NOTHING);
        assertThat(kept.rows).hasSize(2);
    }

    @Test
    void theViewsOfTheCountsHaveAColumnForEachTypeAndQuad() throws Exception {
        Kept kept =
                asked(
                        "SELECT month::VARCHAR, events, score_sum, score_mean, accuse, aid,"
                                + " assault, verbal_conflict, documents, all_events"
                                + " FROM dyad_month");
        assertThat(kept.rows).hasSize(1);
        assertThat(kept.rows.get(0))
                .extracting(Cell::text)
                .containsExactly("2020-01-01", "2", "8.0", "4.0", "1", "1", "0", "1", "2", "2");
        assertThat(asked("SELECT day, events, documents FROM dyad_day ORDER BY day").rows)
                .extracting(r -> r.get(0).text() + " " + r.get(1).text() + " " + r.get(2).text())
                .containsExactly("2020-01-03 1 1", "2020-01-30 1 1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    DELETE FROM event | only one SELECT can be asked of a record: this is another
                    CREATE TEMP TABLE t AS SELECT 1 | only one SELECT
                    SELECT 1; SELECT 2 | only one SELECT can be asked of a record, there were 2
                    SELECT 1; DROP TABLE event | only one SELECT
                    ; | only one SELECT can be asked of a record, there were 0
                    ATTACH 'x.db' | only one SELECT
                    COPY event TO 'x.csv' | only one SELECT
                    SET memory_limit = '90GB' | only one SELECT
                    PRAGMA database_list | only one SELECT
                    INSTALL httpfs | only one SELECT
                    SELEKT 1 | only one SELECT can be asked of a record: syntax error
                    SELECT * FROM read_csv('/etc/passwd') | can reach nothing outside the record
                    SELECT * FROM read_text('/etc/passwd') | can reach nothing outside the record
                    SELECT * FROM '/etc/passwd.csv' | can reach nothing outside the record
                    SELECT * FROM glob('/*') | can reach nothing outside the record
                    SELECT * FROM query('DROP TABLE event') | Expected a single SELECT
                    SELECT * FROM evnt | Did you mean "event
                    SELECT nothing FROM event | "nothing" not found
                    SELECT 'a'::INTEGER | Could not convert string 'a' to INT32
                    """)
    void refusesInOneLineWhatIsNoQuestionToTheRecord(String sql, String line) {
        assertThatThrownBy(() -> asked(sql))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(line)
                .satisfies(e -> assertThat(String.valueOf(e.getMessage())).hasLineCount(1));
    }

    @Test
    void neitherRowsNorFilesChange() throws Exception {
        for (String sql : List.of("DELETE FROM event", "COPY event TO 'x.csv'")) {
            assertThatThrownBy(() -> asked(sql)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(asked("SELECT * FROM event").rows).hasSize(2);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("demarche.duckdb"));
        }
    }

    @Test
    void aRecordThatReachesOtherFilesTakesNoQuestions() throws Exception {
        Path other = folder.resolve("other").resolve("demarche.duckdb");
        Files.createDirectory(other.getParent());
        try (EventRecord open = EventRecord.open(other, Access.READ_WRITE)) {
            assertThatThrownBy(() -> open.query("SELECT 1", new Kept()))
                    .isInstanceOf(IllegalStateException.class);
        }
        Files.delete(other);
        Files.delete(other.getParent());
    }

    @Test
    void everyTableAndColumnSaysWhatItHolds() throws Exception {
        List<TableShape> tables = record.tables();
        assertThat(tables).extracting(TableShape::name).contains("event", "dyad_month");
        assertThat(tables).allSatisfy(t -> assertThat(t.words()).as(t.name()).isNotEmpty());
        assertThat(tables)
                .allSatisfy(
                        t ->
                                assertThat(t.columns())
                                        .as(t.name())
                                        .allSatisfy(
                                                c ->
                                                        assertThat(c.words())
                                                                .as(c.name())
                                                                .isNotEmpty()));
    }
}
