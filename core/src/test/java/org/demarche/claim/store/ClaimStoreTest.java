package org.demarche.claim.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.claim.Holder;
import org.demarche.record.Access;
import org.demarche.record.Clippings;
import org.demarche.record.EventRecord;
import org.demarche.record.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims on record: kept with their article, ended with it, and passed on with the record. */
class ClaimStoreTest {
    private static final String AT = "2026-02-02T00:00:00Z";

    @TempDir Path folder;

    private EventRecord open(String name) throws Exception {
        return EventRecord.open(folder.resolve(name), Access.READ_WRITE);
    }

    private static ClaimStore store(EventRecord record) {
        return new ClaimStore(record, ActorKnowledge.bundled());
    }

    private static void read(EventRecord record, String id, String... sentences) throws Exception {
        record.add(Clippings.batch(Clippings.article(id, "2020-01-05", sentences)));
    }

    @Test
    void tellsWhoClaimsWhatWhere() throws Exception {
        try (EventRecord record = open("a.duckdb")) {
            read(record, "one", "ARL AID BOR", Clippings.CLAIM);
            KeptClaim claim = store(record).all().get(0);
            assertThat(claim.words()).isEqualTo("Norway never threatened Sweden");
            assertThat(claim.holder().kind()).isEqualTo(Holder.Kind.NOBODY);
            assertThat(claim.holder().words()).isEqualTo("Some");
            assertThat(claim.place().text()).isEqualTo(Clippings.CLAIM);
            assertThat(claim.place().sentence()).isEqualTo(1);
            assertThat(claim.place().article().outlet()).isEqualTo("Daily");
            assertThat(claim.place().article().title()).isEqualTo("Title of one");
            assertThat(claim.read().claim().orElseThrow().sides().actor()).isEqualTo("NOR");
            assertThat(store(record).between("SWE", "NOR")).hasSize(1);
            assertThat(store(record).between("SWE", "DNK")).isEmpty();
            assertThat(store(record).unsearched()).isZero();
        }
    }

    @Test
    void endsTheClaimsOfAnArticleThatIsReadAgain() throws Exception {
        try (EventRecord record = open("a.duckdb")) {
            read(record, "one", "ARL AID BOR", Clippings.CLAIM);
            read(record, "two", "ARL AID BOR", Clippings.CLAIM);
            read(record, "one", "ARL AID BOR", "(No claim any more.)");
            assertThat(store(record).all())
                    .extracting(c -> c.place().article().id())
                    .containsExactly("two");
            record.publish();
            assertThat(record.check()).allMatch(Finding::ok);
        }
    }

    @Test
    void takesInWhatAnotherRecordHasPublishedOnce() throws Exception {
        try (EventRecord desk = open("desk.duckdb");
                EventRecord record = open("a.duckdb")) {
            read(desk, "one", "ARL AID BOR", Clippings.CLAIM);
            read(desk, "two", "ARL AID BOR", Clippings.CLAIM);
            desk.publish();
            Path published = folder.resolve("desk.parquet");
            assertThat(store(record).takeIn(published, "desk", AT)).isEqualTo(2);
            assertThat(store(record).takeIn(published, "desk", AT)).isZero();
            assertThat(store(record).all())
                    .extracting(c -> c.place().dataset())
                    .containsExactly("desk", "desk");
            read(desk, "two", "ARL AID BOR", "(No claim any more.)");
            desk.publish();
            assertThat(store(record).takeIn(published, "desk", AT)).isEqualTo(1);
            assertThat(store(record).all()).hasSize(1);
            record.publish();
            assertThat(record.check()).allMatch(Finding::ok);
        }
    }

    @Test
    void comesBackFromParquet() throws Exception {
        try (EventRecord record = open("a.duckdb")) {
            read(record, "one", "ARL AID BOR", Clippings.CLAIM);
            record.publish();
        }
        java.nio.file.Files.delete(folder.resolve("a.duckdb"));
        EventRecord.rebuildFromParquet(folder.resolve("a.duckdb"));
        try (EventRecord record = open("a.duckdb")) {
            assertThat(store(record).all()).hasSize(1);
            assertThat(store(record).unsearched()).isZero();
        }
    }

    @Test
    void readsAgainWhatAnEarlierReleaseReadWithoutClaims() throws Exception {
        try (EventRecord record = open("a.duckdb")) {
            read(record, "one", "ARL AID BOR", Clippings.CLAIM);
            record.write(
                    w -> w.inTransaction(c -> c.createStatement().execute("DROP TABLE claim")));
            record.write(
                    w ->
                            w.inTransaction(
                                    c -> c.createStatement().execute("DROP TABLE claim_batch")));
            assertThat(store(record).all()).isEmpty();
            assertThat(store(record).unsearched()).isEqualTo(1);
        }
        try (EventRecord record = open("a.duckdb")) {
            assertThat(store(record).unsearched()).isEqualTo(1);
            read(record, "one", "ARL AID BOR", Clippings.CLAIM);
            assertThat(store(record).unsearched()).isZero();
            assertThat(store(record).all()).hasSize(1);
            read(record, "one", "ARL AID BOR", Clippings.CLAIM);
            assertThat(store(record).all()).hasSize(1);
        }
    }
}
