package org.demarche.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.record.Clippings.article;
import static org.demarche.record.Clippings.batch;

import java.nio.file.Path;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DyadRecordsTest {
    @TempDir Path folder;

    @Test
    void takesBothDirectionsAndEveryFactuality() throws Exception {
        try (EventRecord record =
                EventRecord.open(folder.resolve("demarche.duckdb"), Access.READ_WRITE)) {
            record.add(
                    batch(
                            article("1", "2024-01-01", "ARL AID BOR", "BOR ACCUSE ARL/denied"),
                            article("2", "2024-02-01", "ARL AID COR")));
            DyadRecord dyad = DyadRecords.of(record, "ARL", "BOR");
            assertThat(dyad.events()).hasSize(2);
            assertThat(dyad.actual()).hasSize(1);
            assertThat(dyad.by("BOR")).hasSize(1);
            assertThat(dyad.coverage().total()).isEqualTo(2);
        }
    }
}
