package org.demarche.record.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.coding.CodedArticle;
import org.demarche.dyad.KeptOccurrences;
import org.demarche.ontology.CameoCode;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.record.Access;
import org.demarche.record.Clippings;
import org.demarche.record.EventRecord;
import org.demarche.record.OutsideRows;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordExportTest {
    private static final String PROGRAM = "Démarche test";
    private static final CodedArticle[] ARTICLES = {
        Clippings.article("c", "2020-01-30", "BOR AID ARL", "BOR REJECT ARL/denied"),
        Clippings.article("a", "2020-01-03", "ARL ACCUSE BOR", "ARL CONSULT.visit BOR", "(Rain.)"),
        Clippings.article("b", "2020-02-01", "ARL SANCTION.expel BOR", "ARL AID BOR/actual/2020-01")
    };

    @TempDir private Path folder = Path.of("");

    private RecordExport.Written export(String name, ExportTable table) throws Exception {
        try (EventRecord record = EventRecord.open(file("r.duckdb"), Access.READ_ONLY)) {
            ExportForm form = ExportForm.of(file(name)).orElseThrow();
            return record.export(file(name), table, form, PROGRAM);
        }
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    private List<String> lines(String name) throws Exception {
        return Files.readAllLines(file(name));
    }

    @BeforeEach
    void fill() throws Exception {
        try (EventRecord record = EventRecord.open(file("r.duckdb"), Access.READ_WRITE)) {
            record.add(Clippings.batch(ARTICLES));
        }
    }

    private List<String> ask(String sql) throws Exception {
        List<String> answer = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql.formatted(file("e.parquet")))) {
            while (rows.next()) {
                answer.add(rows.getString(1));
            }
        }
        return answer;
    }

    @Test
    void parquetIsSortedByActorRecipientAndDay() throws Exception {
        assertThat(export("e.parquet", ExportTable.EVENTS).rows()).isEqualTo(6);
        assertThat(ask("SELECT concat_ws(' ', actor, recipient, day) FROM read_parquet('%s')"))
                .hasSize(6)
                .isSorted();
        assertThat(ask("SELECT sentence FROM read_parquet('%s') WHERE plover = 'ACCUSE'"))
                .containsExactly("ARL ACCUSE BOR");
    }

    @Test
    void whatToCiteIsInParquetItselfAndBesideEveryFile() throws Exception {
        Path beside = export("e.parquet", ExportTable.EVENTS).citation();
        assertThat(beside).isEqualTo(file("e.parquet.citation.txt"));
        String version;
        try (EventRecord record = EventRecord.open(file("r.duckdb"), Access.READ_ONLY)) {
            version = record.content().dataVersion();
        }
        String citation =
                "Démarche test, record "
                        + version
                        + ", table events: 3 articles read in 1 outlet; coded by test 1.";
        assertThat(Files.readAllLines(beside))
                .contains("citation: " + citation, "data_version: " + version, "rows: 6");
        assertThat(
                        ask(
                                "SELECT decode(value) FROM parquet_kv_metadata('%s')"
                                        + " WHERE decode(key) IN ('citation', 'data_version')"
                                        + " ORDER BY decode(key)"))
                .containsExactly(citation, version);
    }

    @Test
    void csvHasOneRowAnEventWithTheNamesOfTheInterface() throws Exception {
        export("e.csv", ExportTable.EVENTS);
        assertThat(lines("e.csv").get(0))
                .startsWith(
                        "id,date,actor,actor_sector,recipient,recipient_sector,plover,mode,quad,"
                                + "score,factuality,attribution,symmetric,confidence,article,"
                                + "published,outlet,url,sentence,dataset,day,coder,code,reports");
        assertThat(lines("e.csv")).hasSize(7);
        assertThat(lines("e.csv").get(1))
                .contains(",ARL,GOV,BOR,GOV,AID,")
                .contains(",2020-01-01,");
    }

    @Test
    void aMonthOfAPairIsOneRowWithAllMeasures() throws Exception {
        assertThat(export("m.csv", ExportTable.DYAD_MONTH).rows()).isEqualTo(3);
        List<String> names = List.of(lines("m.csv").get(0).split(",", -1));
        assertThat(names)
                .containsAll(
                        Stream.of(EventType.values())
                                .map(t -> t.name().toLowerCase(Locale.ROOT))
                                .toList())
                .startsWith("dataset", "actor", "recipient", "month", "events", "occurrences");
        List<String> january = List.of(lines("m.csv").get(1).split(",", -1));
        assertThat(value(names, january, "actor", "recipient", "month", "events"))
                .containsExactly("ARL", "BOR", "2020-01-01", "3");
        assertThat(value(names, january, "score_sum", "accuse", "verbal_cooperation", "conflict"))
                .containsExactly("12.0", "1", "1", "1");
        assertThat(value(names, january, "material_share", "balance", "documents", "all_events"))
                .containsExactly("0.3333333333333333", "0.3333333333333333", "2", "5");
        List<String> back = List.of(lines("m.csv").get(3).split(",", -1));
        assertThat(value(names, back, "actor", "events", "not_happened", "reject"))
                .containsExactly("BOR", "1", "1", "0");
        assertThat(export("d.csv", ExportTable.DYAD_DAY).rows()).isEqualTo(3);
    }

    @Test
    void aMonthHasTheHappeningsThatAreKeptAndNoneUntilTheyAreCounted() throws Exception {
        export("m.csv", ExportTable.DYAD_MONTH);
        assertThat(occurrences()).containsExactly("", "", "");
        try (EventRecord record = EventRecord.open(file("r.duckdb"), Access.READ_WRITE)) {
            KeptOccurrences.update(record, n -> {});
        }
        export("m.csv", ExportTable.DYAD_MONTH);
        assertThat(occurrences()).containsExactly("3", "1", "1");
        export("d.csv", ExportTable.DYAD_DAY);
        assertThat(List.of(lines("d.csv").get(1).split(",", 7)).subList(3, 6))
                .containsExactly("2020-01-03", "2", "2");
    }

    private List<String> occurrences() throws Exception {
        return lines("m.csv").stream().skip(1).map(l -> l.split(",", 7)[5]).toList();
    }

    @Test
    void tellsNoHappeningsWhereReportsWereNotJoined() throws Exception {
        export("m.csv", ExportTable.DYAD_MONTH);
        assertThat(lines("m.csv").get(1)).contains(",2020-01-01,3,,");
    }

    private static List<String> value(List<String> names, List<String> row, String... wanted) {
        return Arrays.stream(wanted).map(w -> row.get(names.indexOf(w))).toList();
    }

    @Test
    void gdeltsColumnsHoldWhatHappenedOnAKnownDay() throws Exception {
        RecordExport.Written written = export("g.tsv", ExportTable.GDELT);
        assertThat(written.rows()).isEqualTo(4);
        assertThat(written.leftOut()).isEqualTo(2);
        assertThat(lines("g.tsv")).allSatisfy(l -> assertThat(l.split("\t", -1)).hasSize(58));
        List<String> accuse =
                lines("g.tsv").stream()
                        .map(l -> List.of(l.split("\t", -1)))
                        .filter(c -> c.get(28).equals("11"))
                        .findFirst()
                        .orElseThrow();
        assertThat(accuse.subList(1, 8))
                .containsExactly("20200103", "202001", "2020", "2020.0904", "ARLGOV", "ARL", "ARL");
        assertThat(accuse.get(26)).isEqualTo(CameoCode.of(EventClass.of(EventType.ACCUSE)).code());
        assertThat(accuse.subList(29, 32)).containsExactly("3", "-2.0", "1");
        assertThat(accuse.subList(56, 58)).containsExactly("20200103", "https://example.org/a");
        assertThat(Long.parseLong(accuse.get(0))).isPositive();
    }

    @Test
    void petrarchsColumnsAreEight() throws Exception {
        export("p.txt", ExportTable.PETRARCH);
        assertThat(lines("p.txt"))
                .contains(
                        "20200103\tARLGOV\tBORGOV\t"
                                + CameoCode.of(EventClass.parse("CONSULT.visit"))
                                + "\t\ta_1\thttps://example.org/a\tDaily");
    }

    @Test
    void partiesAndActsAreCalledAsCameoDoes() throws Exception {
        try (EventRecord record = EventRecord.open(file("r.duckdb"), Access.READ_WRITE)) {
            record.add(
                    Clippings.batch(
                            Clippings.article("d", "2020-03-01", "ROU SANCTION.convict HAMAS")));
        }
        export("p.txt", ExportTable.PETRARCH);
        assertThat(lines("p.txt")).anyMatch(l -> l.startsWith("20200301\tROMGOV\tPSEGOV\t173\t"));
        export("g.tsv", ExportTable.GDELT);
        assertThat(lines("g.tsv"))
                .map(l -> List.of(l.split("\t", -1)))
                .anySatisfy(
                        c -> assertThat(c.subList(5, 8)).containsExactly("ROMGOV", "ROU", "ROM"));
    }

    @Test
    void equalRecordsGiveEqualFilesHoweverTheyWereRead() throws Exception {
        try (EventRecord record = EventRecord.open(file("other.duckdb"), Access.READ_WRITE)) {
            record.add(Clippings.batch(ARTICLES[2]));
            record.add(Clippings.batch(ARTICLES[0], ARTICLES[1]));
            for (ExportTable table : ExportTable.values()) {
                for (ExportForm form : ExportForm.values()) {
                    if (table.has(form) && table != ExportTable.OCCURRENCES) {
                        record.export(file("other"), table, form, PROGRAM);
                        same(table, form);
                    }
                }
            }
        }
    }

    private void same(ExportTable table, ExportForm form) throws Exception {
        try (EventRecord record = EventRecord.open(file("r.duckdb"), Access.READ_ONLY)) {
            record.export(file("same"), table, form, PROGRAM);
        }
        if (!table.isLater()) {
            assertThat(file("same")).as(table + " " + form).isNotEmptyFile();
        }
        assertThat(file("same")).hasSameBinaryContentAs(file("other"));
        assertThat(file("same.citation.txt")).hasSameBinaryContentAs(file("other.citation.txt"));
    }

    @Test
    void otherDataSetsStandBesideOwnCodingWithTheirNameAndCode() throws Exception {
        String before = Files.readString(export("e.csv", ExportTable.EVENTS).citation());
        OutsideRows.add(file("r.duckdb"), 2);
        export("e.csv", ExportTable.EVENTS);
        assertThat(lines("e.csv")).hasSize(9);
        assertThat(lines("e.csv")).anyMatch(l -> l.endsWith(",gdelt,2020-01-05,\"\",043,3"));
        String after = Files.readString(file("e.csv.citation.txt"));
        assertThat(after)
                .contains("3 articles read in 1 outlet; 2 events of gdelt; coded by test 1.");
        assertThat(after.lines().filter(l -> l.startsWith("data_version")).toList())
                .isNotEqualTo(before.lines().filter(l -> l.startsWith("data_version")).toList());
        assertThat(export("g.tsv", ExportTable.GDELT).rows()).isEqualTo(6);
        assertThat(export("m.csv", ExportTable.DYAD_MONTH).rows()).isEqualTo(4);
        assertThat(lines("m.csv")).anyMatch(l -> l.startsWith("gdelt,BOR,DOR,2020-01-01,2,,"));
    }

    @Test
    void endingsTellTheForm() {
        assertThat(ExportForm.of(Path.of("a.CSV.gz"))).contains(ExportForm.CSV);
        assertThat(ExportForm.of(Path.of("a.parquet.gz"))).isEmpty();
        assertThat(ExportForm.of(Path.of("a.xls"))).isEmpty();
        assertThat(ExportTable.named("dyad-month")).contains(ExportTable.DYAD_MONTH);
        assertThatThrownBy(() -> export("g.csv", ExportTable.GDELT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("gdelt is not written as CSV");
    }
}
