package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.record.aggregate.OccurrenceTables;
import org.demarche.record.query.Answer;
import org.demarche.record.query.Cell;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordFileTest {
    @TempDir Path folder;

    private Path file() {
        return folder.resolve("demarche.duckdb");
    }

    @Test
    void saysWhichVersionWroteTheFile() throws Exception {
        EventRecord.open(file(), Access.READ_WRITE).close();
        Dump.alter(file(), "UPDATE meta SET value = '7' WHERE key = 'schema_version'");
        assertThatThrownBy(() -> EventRecord.open(file(), Access.READ_ONLY))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("demarche.duckdb: written by record version 7, this is 3;");
    }

    @Test
    void bringsARecordThatCountedNoHappeningsUpToDate() throws Exception {
        try (EventRecord record = EventRecord.open(file(), Access.READ_WRITE)) {
            record.add(Clippings.run(1, 8).get(0));
        }
        Dump.alter(
                file(),
                """
                CREATE OR REPLACE VIEW dyad_day AS FROM dyad_day_change;
                CREATE OR REPLACE VIEW dyad_month AS FROM dyad_month_change;
                DROP TABLE dyad_day_occurrence; DROP TABLE dyad_month_occurrence;
                DROP TABLE dyad_uncounted;
                ALTER TABLE dyad_day_change ADD COLUMN occurrences INTEGER DEFAULT 1;
                ALTER TABLE dyad_month_change ADD COLUMN occurrences INTEGER DEFAULT 1;
                UPDATE meta SET value = '2' WHERE key = 'schema_version'\
                """);
        try (EventRecord old = EventRecord.open(file(), Access.READ_ONLY)) {
            assertThat(old.check())
                    .filteredOn(f -> f.name().equals("version"))
                    .extracting(Finding::ok, Finding::detail)
                    .containsExactly(
                            tuple(false, "record version 2, this is 3: demarche doctor --repair"));
            assertThat(old.check())
                    .filteredOn(f -> f.name().equals(RecordCheck.COUNTS))
                    .allMatch(Finding::ok);
        }
        try (EventRecord old = EventRecord.open(file(), Access.LOCKED)) {
            assertThatThrownBy(() -> old.query("SELECT batches FROM dyad_month", new Answers()))
                    .hasMessageEndingWith(
                            "; the record is of version 2, demarche doctor --repair makes it 3");
        }
        try (EventRecord record = EventRecord.open(file(), Access.READ_WRITE)) {
            assertThat(record.check())
                    .filteredOn(f -> f.name().equals("version"))
                    .allMatch(Finding::ok);
            assertThat(record.<Long>ask(OccurrenceTables::uncounted)).isEqualTo(6);
            record.add(Clippings.run(2, 8).get(1));
        }
    }

    private static final class Answers implements Answer {
        @Override
        public void columns(List<String> names) {}

        @Override
        public void row(List<Cell> cells) {}
    }

    @Test
    void refusesAFileThatIsNoDatabase() throws Exception {
        Files.writeString(file(), "id,date\n1,2024-01-01\n");
        assertThatThrownBy(() -> EventRecord.open(file(), Access.READ_WRITE))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("not a DuckDB file");
        Files.write(file(), new byte[0]);
        assertThatThrownBy(() -> EventRecord.open(file(), Access.READ_WRITE))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("not a DuckDB file");
    }

    @Test
    void refusesADatabaseThatIsNoRecord() throws Exception {
        Dump.alter(file(), "CREATE TABLE meta(name VARCHAR)");
        assertThatThrownBy(() -> EventRecord.open(file(), Access.READ_WRITE))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("not a record");
    }

    @Test
    void refusesAFolderAndAMissingFolder() {
        assertThatThrownBy(() -> EventRecord.open(folder, Access.READ_WRITE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("is a folder");
        assertThatThrownBy(
                        () ->
                                EventRecord.open(
                                        folder.resolve("no/demarche.duckdb"), Access.READ_WRITE))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("its folder is missing");
    }

    @Test
    void refusesToReadARecordThatIsNotThere() {
        assertThatThrownBy(() -> EventRecord.open(file(), Access.READ_ONLY))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no record yet");
        assertThat(file()).doesNotExist();
    }

    @Test
    void refusesAPathTheDriverWouldCut() {
        assertThatThrownBy(() -> EventRecord.open(folder.resolve("a;b"), Access.READ_WRITE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must not contain ';'");
    }

    @Test
    void namesTheProcessThatHasItOpen() throws Exception {
        try (Child child = Child.start(HoldingReader.class, file().toString())) {
            child.waitFor("open");
            assertThatThrownBy(() -> EventRecord.open(file(), Access.READ_ONLY))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining(
                            "is open in another process (PID %d); close it".formatted(child.pid()));
        }
    }

    @Test
    void refusesOtherAccessInTheSameProcess() throws Exception {
        EventRecord record = EventRecord.open(file(), Access.READ_WRITE);
        try (record) {
            assertThatThrownBy(() -> EventRecord.open(file(), Access.READ_ONLY))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("open in this process already");
        }
    }

    @Test
    void aReaderCannotWrite() throws Exception {
        EventRecord.open(file(), Access.READ_WRITE).close();
        try (EventRecord record = EventRecord.open(file(), Access.READ_ONLY)) {
            assertThat(record.events(EventQuery.all())).isEmpty();
            assertThat(record.check()).allMatch(Finding::ok);
            Batch batch = Clippings.run(1, 1).get(0);
            assertThatThrownBy(() -> record.add(batch)).isInstanceOf(IllegalStateException.class);
            assertThatThrownBy(record::publish).isInstanceOf(IllegalStateException.class);
        }
    }

    @Test
    void takesAnOddName() throws Exception {
        Path odd = folder.resolve("it's a ré?cord=1");
        try (EventRecord record = EventRecord.open(odd, Access.READ_WRITE)) {
            record.add(Clippings.run(1, 3).get(0));
            assertThat(record.publish())
                    .isEqualTo(folder.resolve("it's a ré?cord=1.parquet/manifest.json"));
            assertThat(record.check()).allMatch(Finding::ok);
        }
        assertThat(odd).isRegularFile();
    }

    @Test
    void refusesLimitsThatAllowNothing() {
        assertThatThrownBy(() -> new Limits(10, 0))
                .hasMessage("limits must be >= 64 MB and >= 1 thread, were 10 MB and 0");
    }
}
