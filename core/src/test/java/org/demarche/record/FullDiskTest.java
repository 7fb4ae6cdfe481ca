package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FullDiskTest {
    @TempDir Path folder;

    @Test
    void saysSoAndLosesNothingConfirmed() throws Exception {
        assumeTrue(canLimit(), "prlimit is not here");
        Path file = folder.resolve("demarche.duckdb");
        int confirmed = 0;
        try (Child child = Child.start(FullDiskReader.class, file.toString())) {
            assertThat(child.waitFor("limited")).isEqualTo("limited 0");
            String line = child.waitFor("");
            while (line.startsWith("confirmed")) {
                confirmed++;
                line = child.waitFor("");
            }
            assertThat(line).startsWith("failed").contains("no room left on the disk");
        }
        List<Batch> batches = FullDiskReader.batches();
        assertThat(confirmed).isBetween(1, batches.size() - 1);
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            for (Batch batch : batches.subList(0, confirmed)) {
                assertThat(record.add(batch).batch()).isZero();
            }
            for (Batch batch : batches) {
                record.add(batch);
            }
            record.publish();
            assertThat(record.check()).allMatch(Finding::ok);
        }
    }

    private static boolean canLimit() throws InterruptedException {
        try {
            return new ProcessBuilder("prlimit", "--version").start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
