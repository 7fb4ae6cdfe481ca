package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Kills a reader at every step of a batch, reads again, and compares with a run nobody killed. */
class CrashTest {
    private static final List<Batch> RUN =
            Clippings.run(CrashingReader.BATCHES, CrashingReader.ARTICLES);

    @TempDir Path folder;

    @ParameterizedTest
    @EnumSource(Stage.class)
    void readingAgainAfterAKillCompletesTheSameRecord(Stage stage) throws Exception {
        Path killed = killedAt(stage, "sound");
        try (EventRecord record = EventRecord.open(killed, Access.READ_ONLY)) {
            assertThat(record.summary(1).totals().articles())
                    .isEqualTo(2L * CrashingReader.ARTICLES);
        }
        assertThat(completed(killed)).isEqualTo(uninterrupted());
    }

    @Test
    void aWrongOrderOfWritesIsCaught() throws Exception {
        Path killed = killedAt(Stage.EVENTS, "broken");
        assertThat(completed(killed)).isNotEqualTo(uninterrupted());
        try (EventRecord record = EventRecord.open(killed, Access.READ_ONLY)) {
            assertThat(record.check())
                    .filteredOn(f -> !f.ok())
                    .extracting(Finding::name)
                    .contains(
                            "every article has the events it was coded with",
                            "every sentence has events or a reason",
                            "every batch is whole");
        }
    }

    @Test
    void aKillBetweenBatchesLosesNothingConfirmed() throws Exception {
        Path file = folder.resolve("killed.duckdb");
        try (Child child =
                Child.start(CrashingReader.class, file.toString(), Stage.ENDED.name(), "sound")) {
            child.waitFor("confirmed 2");
            child.kill();
        }
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            assertThat(record.add(RUN.get(0)).batch()).isZero();
            assertThat(record.add(RUN.get(1)).batch()).isZero();
        }
        assertThat(completed(file)).isEqualTo(uninterrupted());
    }

    @Test
    void killsAtAnyMomentLoseNothing() throws Exception {
        Path file = folder.resolve("killed.duckdb");
        Random random = new Random(7);
        long confirmed = 0;
        for (int kill = 0; kill < 4; kill++) {
            try (Child child =
                    Child.start(CrashingReader.class, file.toString(), "NEVER", "sound")) {
                child.waitFor("confirmed");
                Thread.sleep(random.nextInt(60));
                child.kill();
            }
            try (EventRecord record = EventRecord.open(file, Access.READ_ONLY)) {
                long batches = wholeBatches(record);
                assertThat(batches).isGreaterThanOrEqualTo(confirmed).isPositive();
                confirmed = batches;
            }
        }
        assertThat(completed(file)).isEqualTo(uninterrupted());
    }

    /** Whole batches on record; articles of half a batch would not divide. */
    private static long wholeBatches(EventRecord record) throws Exception {
        long articles = record.summary(1).totals().articles();
        assertThat(articles % CrashingReader.ARTICLES).isZero();
        return articles / CrashingReader.ARTICLES;
    }

    @Test
    void aKillWhileTheFileIsMadeLeavesNoHalfRecord() throws Exception {
        Path file = folder.resolve("demarche.duckdb");
        Files.writeString(folder.resolve("demarche.duckdb.new"), "half");
        Files.writeString(folder.resolve("demarche.duckdb.new.wal"), "half");
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            assertThat(record.check()).allMatch(Finding::ok);
        }
    }

    private Path killedAt(Stage stage, String order) throws Exception {
        Path file = folder.resolve("killed.duckdb");
        try (Child child =
                Child.start(CrashingReader.class, file.toString(), stage.name(), order)) {
            child.waitFor("stopped");
            child.kill();
        }
        return file;
    }

    private static List<String> completed(Path file) throws Exception {
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            for (Batch batch : RUN) {
                record.add(batch);
            }
        }
        return Dump.of(file);
    }

    private List<String> uninterrupted() throws Exception {
        return completed(folder.resolve("whole.duckdb"));
    }
}
