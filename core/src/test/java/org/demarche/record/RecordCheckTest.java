package org.demarche.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Harms a record in one way each time and looks who notices. */
class RecordCheckTest {
    @TempDir Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    one reading of an article holds | UPDATE article SET valid_to = NULL
                    one event holds under each id | INSERT INTO event SELECT * REPLACE (9 AS reading, NULL AS valid_to) FROM event WHERE valid_to IS NULL LIMIT 1
                    every event has its article and sentence | DELETE FROM sentence WHERE article_id = 'a5'
                    every event has its article and sentence | UPDATE event SET article_id = 'nowhere' WHERE article_id = 'a5'
                    every article has the events it was coded with | DELETE FROM event WHERE article_id = 'a5'
                    every sentence has events or a reason | DELETE FROM rejection WHERE article_id = 'a5'
                    every batch is whole | DELETE FROM set_aside WHERE line = 8
                    every batch is whole | UPDATE article SET valid_from = 77 WHERE id = 'a5'
                    nothing is set aside twice | INSERT INTO set_aside SELECT * FROM set_aside LIMIT 1
                    every span lies in its sentence | UPDATE event SET trigger_end = 4000 WHERE article_id = 'a5'
                    every span lies in its sentence | UPDATE sentence SET text = 'short' WHERE article_id = 'a5'
                    every event's id is made of its content | UPDATE event SET actor = 'DOR' WHERE article_id = 'a5'
                    the counts kept ready are those of the events | DELETE FROM dyad_day_change WHERE batch = 2
                    the counts kept ready are those of the events | UPDATE dyad_month_change SET events = 2 WHERE actor = 'ARL'
                    the counts kept ready are those of the events | UPDATE exposure_change SET documents = 9
                    one row holds under each key of a data set | INSERT INTO outside_event SELECT 'gdelt', '1', 'ARL', 'GOV', '', 'BOR', 'GOV', '', 'AID', '', 'MATERIAL_COOPERATION', 10, false, '07', NULL, DATE '2020-01-01', DATE '2020-01-02', 1, 1, NULL, '', '', '', '', 1, 2, NULL FROM range(2)
                    every delivery of a data set is whole | INSERT INTO outside_event SELECT 'gdelt', '1', 'ARL', 'GOV', '', 'BOR', 'GOV', '', 'AID', '', 'MATERIAL_COOPERATION', 10, false, '07', NULL, DATE '2020-01-01', DATE '2020-01-02', 1, 1, NULL, '', '', '', '', 1, 2, NULL FROM range(1)
                    every delivery of a data set is whole | INSERT INTO delivery VALUES (2, 'gdelt', 'f', 1, 1, 1, 0, 0, 0, 0, 0)
                    every standing tie is told once, in a batch | INSERT INTO outside_vote SELECT 'unga', '1', 2014, 'ARL', 'yes', 2, NULL FROM range(2)
                    every standing tie is told once, in a batch | INSERT INTO outside_tie VALUES ('atop', 'ARL', 'BOR', 'defence pact', '', '2014', '2015', false, NULL, 77, NULL)
                    every batch has the claims it brought | DELETE FROM claim WHERE article_id = 'a3'
                    every batch has the claims it brought | INSERT INTO claim_batch VALUES (77, 0)
                    every claim has its article, and lies in its sentence | UPDATE claim SET claim_end = 4000 WHERE article_id = 'a3'
                    every claim has its article, and lies in its sentence | UPDATE claim SET holder_end = 0 WHERE article_id = 'a3'
                    every claim has its article, and lies in its sentence | UPDATE claim SET article_id = 'nowhere' WHERE article_id = 'a3'
                    one coder read all articles | UPDATE article SET coder = 'test 0' WHERE id = 'a5'
                    the Parquet files are whole and up to date | DELETE FROM meta WHERE key = 'created_by'
                    """)
    void harmIsFound(String name, String harm) throws Exception {
        Path file = folder.resolve("demarche.duckdb");
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            for (Batch batch : Clippings.run(2, 10)) {
                record.add(batch);
            }
            record.publish();
            assertThat(record.check()).allMatch(Finding::ok).hasSize(20);
        }
        Dump.alter(file, harm);
        try (EventRecord record = EventRecord.open(file, Access.READ_ONLY)) {
            assertThat(record.check())
                    .filteredOn(f -> !f.ok())
                    .extracting(Finding::name)
                    .contains(name);
        }
    }

    @Test
    void anUnpublishedRecordIsToldSo() throws Exception {
        try (EventRecord record =
                EventRecord.open(folder.resolve("demarche.duckdb"), Access.READ_WRITE)) {
            record.add(Clippings.run(1, 2).get(0));
            assertThat(record.check())
                    .filteredOn(f -> !f.ok())
                    .extracting(Finding::detail)
                    .containsExactly(
                            "never published: run the last demarche read again, it ends with that");
        }
    }
}
