package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ParquetTest {
    @TempDir Path folder;
    private Path file;
    private Path parquet;

    @BeforeEach
    void publish() throws Exception {
        file = folder.resolve("demarche.duckdb");
        parquet = folder.resolve("demarche.parquet");
        publish(3);
    }

    private void publish(int batches) throws Exception {
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            for (Batch batch : Clippings.run(batches, 25)) {
                record.add(batch);
            }
            record.publish();
        }
    }

    @Test
    void theRecordCanBeMadeAgain() throws Exception {
        List<String> before = Dump.of(file);
        Files.delete(file);
        EventRecord.rebuildFromParquet(file);
        assertThat(Dump.of(file)).isEqualTo(before);
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            assertThat(record.check()).allMatch(Finding::ok);
            assertThat(record.add(Clippings.run(3, 25).get(2)).batch()).isZero();
            assertThat(record.add(Clippings.run(4, 25).get(3)).batch()).isEqualTo(4);
        }
    }

    @Test
    void rebuildingOverwritesNothing() {
        assertThatThrownBy(() -> EventRecord.rebuildFromParquet(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("move it away first");
    }

    @Test
    void rebuildingFromNothingSaysSo() {
        assertThatThrownBy(() -> EventRecord.rebuildFromParquet(folder.resolve("other.duckdb")))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("nothing was published here");
    }

    @Test
    void aChangedFileIsNotTakenForTheRecord() throws Exception {
        Path events = parquet.resolve("run-1/events.parquet");
        byte[] bytes = Files.readAllBytes(events);
        bytes[bytes.length / 2] ^= 1;
        Files.write(events, bytes);
        assertNotOk("changed since it was published");
        Files.delete(file);
        assertThatThrownBy(() -> EventRecord.rebuildFromParquet(file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("events.parquet: changed since");
        Files.delete(events);
        assertThatThrownBy(() -> EventRecord.rebuildFromParquet(file))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("events.parquet: missing");
        assertThat(file).doesNotExist();
    }

    @Test
    void aBadManifestIsNamedWithItsLine() throws Exception {
        Path manifest = parquet.resolve("manifest.json");
        Files.writeString(manifest, "{\n \"batch\": oops\n}");
        assertNotOk("manifest.json:2: not a manifest");
        Files.writeString(manifest, "{\"run\": \"../../etc\", \"tables\": []}");
        assertNotOk("not a manifest of a record");
    }

    @Test
    void publishingAgainReplacesTheSetAsAWhole() throws Exception {
        publish(4);
        assertThat(names(parquet)).containsExactly("manifest.json", "run-2");
        assertThat(names(parquet.resolve("run-2")))
                .containsExactly(
                        "articles.parquet",
                        "batches.parquet",
                        "claim_batches.parquet",
                        "claims.parquet",
                        "deliveries.parquet",
                        "events.parquet",
                        "mentions.parquet",
                        "meta.parquet",
                        "outside_events.parquet",
                        "outside_ties.parquet",
                        "outside_votes.parquet",
                        "rejections.parquet",
                        "sentences.parquet",
                        "set_aside.parquet",
                        "tie_decisions.parquet");
        try (EventRecord record = EventRecord.open(file, Access.READ_ONLY)) {
            assertThat(record.check()).allMatch(Finding::ok);
        }
    }

    @Test
    void aRunThatWasCutShortIsPassedOverAndSweptUp() throws Exception {
        Path half = Files.createDirectory(parquet.resolve("run-2"));
        Files.writeString(half.resolve("events.parquet"), "half");
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            assertThat(record.check()).allMatch(Finding::ok);
            record.publish();
        }
        assertThat(names(parquet)).containsExactly("manifest.json", "run-3");
    }

    @Test
    void aRecordThatWentOnIsToldToPublish() throws Exception {
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            record.add(Clippings.run(4, 25).get(3));
        }
        assertNotOk("published at batch 3, the record is at 4: publish again");
    }

    @Test
    void equalRecordsMakeEqualFiles() throws Exception {
        Path other = folder.resolve("other.duckdb");
        try (EventRecord record = EventRecord.open(other, Access.READ_WRITE)) {
            for (Batch batch : Clippings.run(3, 25)) {
                record.add(batch);
            }
            record.publish();
        }
        for (ParquetTable table : ParquetTable.values()) {
            assertThat(folder.resolve("other.parquet/run-1").resolve(table.file()))
                    .hasSameBinaryContentAs(parquet.resolve("run-1").resolve(table.file()));
        }
    }

    @Test
    void eventsAreSortedByActorRecipientAndDay() throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows =
                        statement.executeQuery(
                                "SELECT actor || recipient || day FROM read_parquet('"
                                        + parquet.resolve("run-1/events.parquet")
                                        + "')")) {
            String last = "";
            while (rows.next()) {
                assertThat(rows.getString(1)).isGreaterThanOrEqualTo(last);
                last = rows.getString(1);
            }
            assertThat(last).isNotEmpty();
        }
    }

    private void assertNotOk(String detail) throws Exception {
        try (EventRecord record = EventRecord.open(file, Access.READ_ONLY)) {
            assertThat(record.check())
                    .filteredOn(f -> !f.ok())
                    .singleElement()
                    .extracting(Finding::detail)
                    .asString()
                    .contains(detail);
        }
    }

    private static List<String> names(Path where) throws IOException {
        try (Stream<Path> all = Files.list(where)) {
            return all.map(p -> String.valueOf(p.getFileName())).sorted().toList();
        }
    }
}
