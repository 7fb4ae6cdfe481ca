package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordRepairTest {
    @TempDir private Path folder = Path.of("");
    private Path file = Path.of("");
    private List<String> whole = List.of();

    @BeforeEach
    void publish() throws Exception {
        file = folder.resolve("demarche.duckdb");
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            for (Batch batch : Clippings.run(2, 10)) {
                record.add(batch);
            }
            record.publish();
        }
        whole = Dump.of(file);
    }

    private void isWhole() throws Exception {
        assertThat(Dump.of(file)).isEqualTo(whole);
        try (EventRecord record = EventRecord.open(file, Access.READ_ONLY)) {
            assertThat(record.check()).allMatch(Finding::ok);
        }
    }

    @Test
    void aWholeRecordIsLeftAlone() throws Exception {
        byte[] before = Files.readAllBytes(file);
        assertThat(EventRecord.repair(file)).isEqualTo("nothing to mend");
        assertThat(file).hasBinaryContent(before);
    }

    @Test
    void wrongCountsAreCountedAnew() throws Exception {
        Dump.alter(file, "UPDATE dyad_month_change SET events = events + 1");
        assertThat(EventRecord.repair(file)).isEqualTo("counted anew");
        isWhole();
    }

    @Test
    void lostParquetIsPublishedAgain() throws Exception {
        Files.delete(folder.resolve("demarche.parquet/manifest.json"));
        assertThat(EventRecord.repair(file)).isEqualTo("published again");
        isWhole();
    }

    @Test
    void aFileThatLostRowsIsMadeAgainAndKept() throws Exception {
        Dump.alter(file, "DELETE FROM event WHERE article_id = 'a5'");
        assertThat(EventRecord.repair(file)).startsWith("made again from the Parquet files");
        assertThat(folder.resolve("demarche.duckdb.damaged")).exists();
        isWhole();
        Dump.alter(file, "DELETE FROM event WHERE article_id = 'a5'");
        assertThatThrownBy(() -> EventRecord.repair(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("move it away first");
    }

    @Test
    void bytesThatAreNoDatabaseAreMadeAgain() throws Exception {
        Files.writeString(file, "spilt coffee ".repeat(2000));
        assertThat(EventRecord.repair(file)).startsWith("made again");
        isWhole();
    }

    @Test
    void aFlippedBlockIsMadeAgain() throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 4; i < bytes.length * 3 / 4; i += 97) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
        assertThat(EventRecord.repair(file)).startsWith("made again");
        isWhole();
    }

    @Test
    void aLostFileIsMadeAgain() throws Exception {
        Files.delete(file);
        assertThat(EventRecord.repair(file)).contains("there was no working file");
        isWhole();
    }

    @Test
    void whatWasNeverPublishedIsNamed() throws Exception {
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            record.add(Clippings.run(3, 10).get(2));
        }
        Dump.alter(file, "DELETE FROM event WHERE article_id = 'a5'");
        assertThat(EventRecord.repair(file))
                .endsWith("batches 3 to 3 were never published, read their articles again");
        isWhole();
    }

    @Test
    void aRecordInUseIsNotTouched() throws Exception {
        try (EventRecord open = EventRecord.open(file, Access.READ_ONLY)) {
            assertThatThrownBy(() -> EventRecord.repair(file))
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("is open in this process already");
            assertThat(open.check()).allMatch(Finding::ok);
        }
    }

    @Test
    void withoutParquetNothingIsMoved() throws Exception {
        Files.delete(folder.resolve("demarche.parquet/manifest.json"));
        Files.writeString(file, "spilt coffee");
        assertThatThrownBy(() -> EventRecord.repair(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nothing was published here");
        assertThat(file).hasContent("spilt coffee");
    }
}
