package org.demarche.record.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarche.record.Access;
import org.demarche.record.Clippings;
import org.demarche.record.EventRecord;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.published.PublishedEvents;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;

class PublishedEventsTest extends DataSetContract {
    @Override
    DataSet set() {
        return PublishedEvents.of("desk.parquet");
    }

    @Override
    List<String> header() {
        return List.of(String.join(",", PublishedEvents.COLUMNS));
    }

    @Override
    char separator() {
        return ',';
    }

    @Override
    String row(int number, LocalDate day) {
        return "id%d,%s,%s,AZE:GOV,AZE,NATO:IGO,NATO,SANCTION.expel,-5.5,actual,\"Said, and done.\",ref"
                .formatted(number, day, day.plusDays(1));
    }

    private Path published() throws Exception {
        Path other = folder.resolve("Desk 2.duckdb");
        try (EventRecord record = EventRecord.open(other, Access.READ_WRITE)) {
            record.add(
                    Clippings.batch(
                            Clippings.article(
                                    "1", "2024-01", "ARL AID BOR", "BOR ACCUSE ARL/denied"),
                            Clippings.article(
                                    "2", "2024-02-01", "ARL CONSULT.visit COR/actual/2024-01-30")));
            record.publish();
        }
        return folder.resolve("Desk 2.parquet");
    }

    private Path rows(Path published) throws Exception {
        try (EventRecord record =
                EventRecord.open(folder.resolve("demarche.duckdb"), Access.READ_WRITE)) {
            Path rows = folder.resolve("rows.csv");
            PublishedRows.write(record, published, rows);
            return rows;
        }
    }

    @Test
    void keepsKeysSentencesPartiesAndDaysOfAnotherRecord() throws Exception {
        Path rows = rows(published());
        assertCounts(imports.read(set(), rows), 2, 0, 1);
        assertThat(imports.rejects().get(0).reason())
                .matches("[0-9a-f]{16} is told as denied, not as having happened");
        assertThat(
                        imports.ask(
                                "SELECT dataset, actor, actor_sector, recipient, type, mode, day,"
                                        + " day_end, text, reference FROM outside_event ORDER BY day"))
                .containsExactly(
                        "record-desk|ARL|GOV|BOR|AID||2024-01-01|2024-02-01|ARL AID BOR|https://example.org/1",
                        "record-desk|ARL|GOV|COR|CONSULT|visit|2024-01-30|2024-01-31|"
                                + "ARL CONSULT.visit COR/actual/2024-01-30|https://example.org/2");
        assertThat(imports.ask("SELECT count(*) FROM outside_event WHERE length(key) = 16"))
                .containsExactly("2");
        assertCounts(imports.read(set(), rows), 0, 2, 1);
    }

    @Test
    void refusesAFolderInWhichAFileWasChanged() throws Exception {
        Path published = published();
        Path events = published.resolve("run-1").resolve("events.parquet");
        Files.writeString(events, "no longer");
        assertThatThrownBy(() -> rows(published))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("changed since it was published");
    }

    @Test
    void callsTheDataSetAfterTheFolder() {
        assertThat(PublishedEvents.of("My Desk_2.parquet").name()).isEqualTo("record-my-desk-2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PublishedEvents("demarche"))
                .withMessageContaining("not demarche");
    }
}
