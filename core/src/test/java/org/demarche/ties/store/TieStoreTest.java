package org.demarche.ties.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import org.demarche.actor.ActorKnowledge;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.record.Finding;
import org.demarche.text.FormatException;
import org.demarche.ties.RegisterChange;
import org.demarche.ties.StandingTie;
import org.demarche.ties.TieKind;
import org.demarche.ties.TieSpan;
import org.demarche.ties.outside.OutsideTie;
import org.demarche.ties.outside.TieDataSet;
import org.demarche.ties.outside.TieImport;
import org.demarche.ties.proposal.TieDecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TieStoreTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();
    private static final Instant NOON = Instant.parse("2026-03-06T12:00:00Z");
    private static final String ALLIANCES =
            "ccode1,ccode2,year,cow_defense\n371,365,2011,1\n371,365,2012,1\n";
    private static final String VOTES =
            "rcid,ccode,vote,year\n7,371,1,2014\n7,365,1,2014\n8,371,3,2014\n8,365,1,2014\n";

    @TempDir Path folder;

    private EventRecord open(String name) throws IOException, FormatException {
        return EventRecord.open(folder.resolve(name), Access.READ_WRITE);
    }

    private static TieDecision recall(String a, String b, TieDecision.Answer answer, String at) {
        TieSpan until = TieSpan.parse("", "2026-03-01");
        StandingTie.Sides sides = new StandingTie.Sides(a, b);
        StandingTie tie =
                new StandingTie(
                        TieKind.AMBASSADOR, "ambassador", sides, "", "", until, "event e" + a);
        return new TieDecision(
                Instant.parse(at), "anna", answer, new RegisterChange(tie), List.of("e" + a));
    }

    private static TieDecision accepted(String a, String b) {
        return recall(a, b, TieDecision.Answer.ACCEPTED, "2026-03-06T12:00:00Z");
    }

    private static TieDecision refused(String a, String b) {
        return recall(a, b, TieDecision.Answer.REFUSED, "2026-03-06T12:00:00Z");
    }

    private void fill(EventRecord record) throws IOException, FormatException {
        Path alliances = Files.writeString(folder.resolve("alliances.csv"), ALLIANCES);
        Path votes = Files.writeString(folder.resolve("votes.csv"), VOTES);
        TieImport load = new TieImport(record, "2026-01-01", r -> {});
        load.read(TieDataSet.COW_ALLIANCE, List.of(alliances));
        load.read(TieDataSet.UNGA, List.of(votes));
        new TieStore(record).decisions().keep(accepted("FRA", "IRN"));
        new TieStore(record).decisions().keep(refused("TUR", "ISR"));
        record.publish();
    }

    private static void holdsAll(EventRecord record) throws IOException {
        TieStore store = new TieStore(record);
        assertThat(store.decisions().decisions())
                .containsExactlyInAnyOrder(accepted("FRA", "IRN"), refused("TUR", "ISR"));
        assertThat(store.between("RUS", "ARM").ties())
                .extracting(OutsideTie::span)
                .containsExactly(TieSpan.parse("2011", "2013-01-01"));
        assertThat(store.between("RUS", "ARM").votes())
                .extracting(v -> v.year() + ": " + v.alike().part() + "/" + v.alike().whole())
                .containsExactly("2014: 1/2");
        assertThat(record.check()).allMatch(Finding::ok);
        assertThat(record.check())
                .filteredOn(f -> f.name().equals("standing ties"))
                .extracting(Finding::detail)
                .containsExactly(
                        "1 accepted change to the register, 1 refused, 1 tie of cow-alliance,"
                                + " 4 votes of unga");
    }

    @Test
    void tiesArePublishedAndComeBackWhenTheRecordIsMadeAgain() throws Exception {
        try (EventRecord record = open("r.duckdb")) {
            fill(record);
            holdsAll(record);
        }
        Files.delete(folder.resolve("r.duckdb"));
        EventRecord.repair(folder.resolve("r.duckdb"));
        try (EventRecord record = open("r.duckdb")) {
            holdsAll(record);
        }
    }

    @Test
    void anotherRecordsTiesComeWithItAndAgainChangeNothing() throws Exception {
        try (EventRecord record = open("desk.duckdb")) {
            fill(record);
        }
        Path published = folder.resolve("desk.parquet");
        try (EventRecord record = open("r.duckdb")) {
            TieStore store = new TieStore(record);
            assertThat(store.takeIn(published, "desk", "2026-01-02"))
                    .isEqualTo(new TieStore.TakenIn(2, 7));
            record.publish();
            holdsAll(record);
            int last = record.lastBatchBefore("9999");
            assertThat(store.takeIn(published, "desk", "2026-01-03"))
                    .isEqualTo(new TieStore.TakenIn(0, 0));
            assertThat(record.lastBatchBefore("9999")).isEqualTo(last);
        }
    }

    @Test
    void whatWasRefusedHereIsNotInForceThoughAnotherRecordAcceptedIt() throws Exception {
        try (EventRecord record = open("desk.duckdb")) {
            fill(record);
        }
        try (EventRecord record = open("r.duckdb")) {
            TieStore store = new TieStore(record);
            store.takeIn(folder.resolve("desk.parquet"), "desk", "2026-01-02");
            assertThat(store.decisions().accepted()).hasSize(1);
            store.decisions().keep(refused("FRA", "IRN"));
            assertThat(store.decisions().accepted()).isEmpty();
        }
    }

    @Test
    void aRecordOfAnEarlierReleaseHasNoneAndGetsTheTablesWhenItIsWrittenTo() throws Exception {
        Path file = folder.resolve("r.duckdb");
        open("r.duckdb").close();
        alter(file, "DROP TABLE tie_decision");
        alter(file, "DROP TABLE outside_tie");
        alter(file, "DROP TABLE outside_vote");
        try (EventRecord old = EventRecord.open(file, Access.READ_ONLY)) {
            TieStore store = new TieStore(old);
            assertThat(store.decisions().accepted()).isEmpty();
            assertThat(store.between("ARM", "RUS").isEmpty()).isTrue();
            assertThat(old.check()).allMatch(Finding::ok);
        }
        try (EventRecord record = open("r.duckdb")) {
            fill(record);
            holdsAll(record);
        }
    }

    @Test
    void aFolderOfAnEarlierReleaseIsMadeARecordWithoutTies() throws Exception {
        try (EventRecord record = open("r.duckdb")) {
            new TieStore(record).decisions().keep(accepted("FRA", "IRN"));
            record.publish();
        }
        Path manifest = folder.resolve("r.parquet/manifest.json");
        String later =
                "(?s),\\s*\\{\\s*\"name\" : \"(tie_decisions|outside_ties|outside_votes)\".*?\\}";
        String old = Files.readString(manifest).replaceAll(later, "");
        assertThat(old).doesNotContain("tie_decisions").contains("batches");
        Files.writeString(manifest, old);
        try (EventRecord record = open("r.duckdb")) {
            assertThat(record.check())
                    .filteredOn(f -> !f.ok())
                    .extracting(Finding::detail)
                    .singleElement()
                    .asString()
                    .endsWith("has no tie_decisions.parquet, the record 1 rows: publish again");
        }
        Files.delete(folder.resolve("r.duckdb"));
        EventRecord.repair(folder.resolve("r.duckdb"));
        try (EventRecord record = open("r.duckdb")) {
            assertThat(new TieStore(record).decisions().decisions()).isEmpty();
            assertThat(record.check()).allMatch(Finding::ok);
        }
    }

    @Test
    void doctorFindsATieThatIsToldTwice() throws Exception {
        Path file = folder.resolve("r.duckdb");
        try (EventRecord record = open("r.duckdb")) {
            fill(record);
        }
        alter(file, "INSERT INTO outside_tie SELECT * FROM outside_tie");
        try (EventRecord record = open("r.duckdb")) {
            assertThat(record.check())
                    .filteredOn(f -> f.name().startsWith("every standing tie"))
                    .extracting(Finding::detail)
                    .containsExactly("1 are not: cow-alliance ARM RUS");
        }
    }

    @Test
    void filesBesideARecordAreTakenOverOnce() throws Exception {
        Files.writeString(
                folder.resolve("r.ties.csv"),
                """
                kind,a,b,name,from,to,event,source
                ambassador,FRA,IRN,,,2026-03-01,,event eFRA
                cultural,RUS,AZE,Russian House,,2025-02-06,closed,my own reading
                """);
        Files.writeString(
                folder.resolve("r.ties-review.jsonl"),
                line("accepted", "FRA") + line("refused", "TUR") + line("accepted", "GBR"));
        Path ties = Files.createDirectory(folder.resolve("r.ties"));
        Files.writeString(
                ties.resolve("cow-alliance.csv"),
                "a,b,what,name,from,to,cut\nARM,RUS,defence pact,,2011,2013,1\n");
        Files.writeString(
                ties.resolve("cow-igo.csv"),
                """
                state,body,standing,from,to,other,n
                ARM,CIS,1,1992,2015,,
                ARM,,,2014,2015,RUS,41
                """);
        Files.writeString(
                ties.resolve("unga.csv"),
                "rcid,year,yes,abstain,no,absent,not_a_member\n7,2014,ARM;RUS,,,GEO,\n");
        SideFiles beside = SideFiles.beside(folder.resolve("r.duckdb"));
        assertThat(beside.files()).hasSize(3);
        try (EventRecord record = open("r.duckdb")) {
            SideFiles.Taken taken = beside.takeOver(record, ACTORS, NOON);
            assertThat(taken.decisions()).isEqualTo(3);
            assertThat(taken.ties()).isEqualTo(7);
            TieStore store = new TieStore(record);
            assertThat(store.decisions().accepted())
                    .extracting(c -> c.tie().source())
                    .containsExactlyInAnyOrder("event eFRA", "my own reading");
            assertThat(store.between("ARM", "RUS").ties()).hasSize(1);
            assertThat(store.between("ARM", "RUS").bodies()).hasSize(1);
            assertThat(store.between("ARM", "RUS").votes()).hasSize(1);
            assertThat(beside.files()).isEmpty();
            assertThat(folder.resolve("r.ties.csv.taken")).exists();
            Files.move(folder.resolve("r.ties.csv.taken"), folder.resolve("r.ties.csv"));
            Files.move(folder.resolve("r.ties.taken"), folder.resolve("r.ties"));
            SideFiles.Taken again = beside.takeOver(record, ACTORS, NOON);
            assertThat(again.decisions() + again.ties()).isZero();
        }
    }

    private static String line(String decision, String a) {
        return """
               {"at":"2026-03-06T12:00:00Z","coder":"anna","decision":"%s","kind":"ambassador",\
               "what":"ambassador","a":"%s","b":"IRN","name":"","from":"","to":"2026-03-01",\
               "source":"event e%2$s","events":["e%2$s"]}
               """
                .formatted(decision, a);
    }

    @Test
    void aDamagedFileBesideIsToldWithItsLineAndStays() throws Exception {
        Path file = folder.resolve("r.ties/cow-igo.csv");
        Files.createDirectory(folder.resolve("r.ties"));
        Files.writeString(file, "state,body,standing,from,to,other,n\nARM,CIS,9,1992,2015,,\n");
        SideFiles beside = SideFiles.beside(folder.resolve("r.duckdb"));
        try (EventRecord record = open("r.duckdb")) {
            assertThatThrownBy(() -> beside.takeOver(record, ACTORS, NOON))
                    .isInstanceOf(FormatException.class)
                    .hasMessage(file + ":2: no standing is 9");
        }
        assertThat(file).exists();
    }

    private static void alter(Path file, String sql) throws Exception {
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
