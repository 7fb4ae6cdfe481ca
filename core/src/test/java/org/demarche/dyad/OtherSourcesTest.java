package org.demarche.dyad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.demarche.record.Clippings.article;
import static org.demarche.record.Clippings.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.ontology.QuadClass;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.record.PairDay;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.record.load.DataImport;
import org.demarche.record.load.ImportCounts;
import org.demarche.record.load.ImportListener;
import org.demarche.record.load.ImportOptions;
import org.demarche.source.dataset.Reject;
import org.demarche.source.dataset.keds.Keds;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OtherSourcesTest {
    private static final ImportListener SILENT =
            new ImportListener() {
                @Override
                public void rejected(Reject reject) {
                    throw new AssertionError(reject);
                }

                @Override
                public void loaded(long bytes, ImportCounts total) {}
            };

    @TempDir Path folder;
    private Path file = Path.of("");

    @BeforeEach
    void importsFiveRows() throws Exception {
        file = folder.resolve("demarche.duckdb");
        Path rows = folder.resolve("rows.tsv");
        Files.write(
                rows,
                List.of(
                        "date\tsource\ttarget\tcode",
                        "1991-02-03\tFRAGOV\tDEUGOV\t040",
                        "1991-02-03\tDEUGOV\tFRAGOV\t040",
                        "1991-02-04\tFRAGOV\tDEUGOV\t112",
                        "1991-02-04\tDEUGOV\tFRAGOV\t010",
                        "1991-02-04\tFRAGOV\tITAGOV\t112"));
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            new DataImport(record, ImportOptions.begunAt("2025-01-01T00:00:00Z"), SILENT)
                    .read(new Keds(ActorKnowledge.bundled()), List.of(rows));
        }
    }

    @Test
    void tellsWhatOtherDataSetsHaveOfThem() throws Exception {
        try (EventRecord record = EventRecord.open(file, Access.READ_ONLY)) {
            DyadRecord pair = DyadRecords.of(record, "FRA", "DEU", Sources.ALL);
            assertThat(pair.outside()).hasSize(4);
            assertThat(pair.untyped()).isEqualTo(1);
            assertThat(pair.occurrences()).hasSize(2);
            Occurrence meeting = pair.occurrences().get(1);
            assertThat(meeting.reports()).hasSize(2);
            assertThat(meeting.joins())
                    .containsExactly("the same names and day, told the other way round");
            assertThat(meeting.isBy("DEU")).isTrue();
        }
    }

    @Test
    void countsARowOfAnotherDataSetAsExposure() throws Exception {
        try (EventRecord record = EventRecord.open(file, Access.READ_ONLY)) {
            assertThat(record.reporting(Sources.dataset("keds")).parts())
                    .containsExactly(
                            new Reporting.Part(
                                    LocalDate.of(1991, 2, 3),
                                    LocalDate.of(1991, 2, 4),
                                    "keds",
                                    2,
                                    2),
                            new Reporting.Part(
                                    LocalDate.of(1991, 2, 4),
                                    LocalDate.of(1991, 2, 5),
                                    "keds",
                                    3,
                                    3));
            assertThat(record.reporting(Sources.ALL).datasets()).containsExactly("keds");
            assertThat(record.reporting(Sources.dataset("demarche")).parts()).isEmpty();
        }
    }

    @Test
    void countsPairsOfTheSourcesAskedForAndWhatBothDidOnce() throws Exception {
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            record.add(batch(article("1", "1991-02-03", "FRA AID DEU")));
            LocalDate third = LocalDate.of(1991, 2, 3);
            LocalDate fourth = third.plusDays(1);
            List<PairDay> keds =
                    List.of(
                            new PairDay("DEU", "FRA", third, QuadClass.VERBAL_COOPERATION, 1),
                            new PairDay("DEU", "FRA", fourth, QuadClass.VERBAL_CONFLICT, 1),
                            new PairDay("FRA", "ITA", fourth, QuadClass.VERBAL_CONFLICT, 1));
            PairDay own = new PairDay("DEU", "FRA", third, QuadClass.MATERIAL_COOPERATION, 1);
            assertThat(record.pairDays(Sources.dataset("keds"))).containsExactlyElementsOf(keds);
            assertThat(record.pairDays()).containsExactly(own);
            assertThat(record.pairDays(Sources.ALL)).hasSize(4).contains(own).containsAll(keds);
        }
    }

    @Test
    void looksAtOwnCodingFirst() throws Exception {
        try (EventRecord record = EventRecord.open(file, Access.READ_WRITE)) {
            assertThat(DyadRecords.usualSources(record)).isEqualTo(Sources.ALL);
            record.add(batch(article("1", "2024-01-01", "FRA AID DEU")));
            assertThat(DyadRecords.usualSources(record)).isEqualTo(Sources.dataset("demarche"));
            assertThat(DyadRecords.of(record, "FRA", "DEU").reports()).hasSize(1);
            assertThat(DyadRecords.of(record, "FRA", "DEU", Sources.ALL).reports()).hasSize(4);
        }
    }
}
