package org.demarche.ties.outside;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.demarche.record.Access;
import org.demarche.record.EventRecord;
import org.demarche.source.dataset.Reject;
import org.demarche.text.FormatException;
import org.demarche.ties.TieSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TieImportTest {
    private static final String YEARLY =
            """
            "ccode1","ccode2","year","cow_defense","cow_neutral","cow_nonagg","cow_entente"
            371,365,2010,1,0,1,0
            371,365,2011,1,0,0,0
            365,371,2011,1,0,0,0
            371,365,2008,1,0,0,0
            365,300,1910,1,0,0,0
            371,373,2011,0,0,0,0
            371,373,MMXI,1,0,0,0
            """;

    @TempDir Path folder;
    private final List<Reject> rejects = new ArrayList<>();

    private TieImportCounts load(TieDataSet set, String... texts)
            throws IOException, FormatException {
        List<Path> files = new ArrayList<>();
        for (String text : texts) {
            files.add(Files.writeString(folder.resolve("f" + files.size() + ".csv"), text));
        }
        return load(set, files);
    }

    private TieImportCounts load(TieDataSet set, List<Path> files)
            throws IOException, FormatException {
        try (EventRecord record = record(Access.READ_WRITE)) {
            return new TieImport(record, "2026-01-01", rejects::add).read(set, files);
        }
    }

    private EventRecord record(Access access) throws IOException, FormatException {
        return EventRecord.open(folder.resolve("r.duckdb"), access);
    }

    private OutsideTies between(String a, String b) throws IOException, FormatException {
        try (EventRecord record = record(Access.READ_ONLY)) {
            return new OutsideTieStore(record).between(a, b);
        }
    }

    private String number(String sql) throws SQLException {
        Path file = folder.resolve("r.duckdb");
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:" + file);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    @Test
    void yearsOfAPairBecomeSpells() throws IOException, FormatException {
        TieImportCounts counts = load(TieDataSet.COW_ALLIANCE, YEARLY);
        assertThat(counts).isEqualTo(new TieImportCounts(3, 1, 0, 3));
        assertThat(counts.rows()).isEqualTo(7);
        assertThat(rejects)
                .extracting(r -> r.line() + ": " + r.reason())
                .containsExactly(
                        "6: COW state 300 has no code here",
                        "7: the row tells of no promise",
                        "8: year must be a whole number, was 'MMXI'");
        assertThat(between("RUS", "ARM").ties())
                .containsExactly(
                        new OutsideTie(
                                "COW alliances",
                                "defence pact",
                                "",
                                span("2008", "2009-01-01"),
                                false),
                        new OutsideTie(
                                "COW alliances",
                                "defence pact",
                                "",
                                span("2010", "2012-01-01"),
                                true),
                        new OutsideTie(
                                "COW alliances",
                                "non-aggression pact",
                                "",
                                span("2010", "2011-01-01"),
                                false));
    }

    private static TieSpan span(String from, String to) {
        return TieSpan.parse(from, to);
    }

    @Test
    void importingAgainChangesNothing() throws Exception {
        load(TieDataSet.COW_ALLIANCE, YEARLY);
        assertThat(number("max(number) FROM batch")).isEqualTo("1");
        assertThat(load(TieDataSet.COW_ALLIANCE, YEARLY))
                .isEqualTo(new TieImportCounts(0, 0, 4, 3));
        assertThat(number("max(number) FROM batch")).isEqualTo("1");
        assertThat(number("count(*) FROM outside_tie")).isEqualTo("3");
    }

    @Test
    void whatALaterFileTellsOtherwiseIsEndedAndKept() throws Exception {
        load(TieDataSet.COW_ALLIANCE, YEARLY);
        String later = YEARLY.lines().findFirst().orElseThrow() + "\n371,365,2012,1,0,0,0\n";
        assertThat(load(TieDataSet.COW_ALLIANCE, later)).isEqualTo(new TieImportCounts(1, 0, 0, 0));
        assertThat(between("ARM", "RUS").ties())
                .extracting(OutsideTie::span)
                .contains(span("2010", "2013-01-01"));
        assertThat(
                        number(
                                "string_agg(begins || '-' || ends || ' ' || valid_from || ' '"
                                        + " || coalesce(valid_to::VARCHAR, 'holds'), ', '"
                                        + " ORDER BY begins, ends) FROM outside_tie"
                                        + " WHERE what = 'defence pact'"))
                .isEqualTo("2008-2009 1 holds, 2010-2012 1 2, 2010-2013 2 holds");
    }

    @Test
    void daysOfAPairAreKeptAndSplitWhereAStateBecameAnother() throws IOException, FormatException {
        load(
                TieDataSet.COW_ALLIANCE,
                """
                version4id,ccode1,state_name1,ccode2,state_name2,dyad_st_day,dyad_st_month,dyad_st_year,dyad_end_day,dyad_end_month,dyad_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente
                1,365,Russia,731,North Korea,6,7,1961,10,9,1996,0,0,1,0,0,0
                2,371,Armenia,365,Russia,29,8,1997,,,,0,1,1,0,0,0
                """);
        assertThat(between("PRK", "SUN").ties())
                .extracting(OutsideTie::span)
                .containsExactly(span("1961-07-06", "1991-12-26"));
        assertThat(between("PRK", "RUS").ties())
                .extracting(OutsideTie::span)
                .containsExactly(span("1991-12-26", "1996-09-11"));
        assertThat(between("ARM", "RUS").ties())
                .containsExactly(
                        new OutsideTie(
                                "COW alliances",
                                "defence pact",
                                "alliance 2 of its list",
                                span("1997-08-29", ""),
                                true));
    }

    @Test
    void membersOfAnAllianceAtTheSameTimeArePairs() throws IOException, FormatException {
        load(
                TieDataSet.COW_ALLIANCE,
                """
                version4id,ccode,state_name,mem_st_day,mem_st_month,mem_st_year,mem_end_day,mem_end_month,mem_end_year,left_censor,right_censor,defense,neutrality,nonaggression,entente
                9,371,Armenia,15,5,1992,,,,0,1,1,0,0,0
                9,373,Azerbaijan,24,9,1993,2,4,1999,0,0,1,0,0,0
                8,373,Azerbaijan,1,1,2000,,,,0,1,1,0,0,0
                """);
        assertThat(between("AZE", "ARM").ties())
                .containsExactly(
                        new OutsideTie(
                                "COW alliances",
                                "defence pact",
                                "alliance 9 of its list",
                                span("1993-09-24", "1999-04-03"),
                                false));
    }

    @Test
    void promisesOfAtopAreItsOwn() throws IOException, FormatException {
        load(
                TieDataSet.ATOP,
                """
                ccode1,ccode2,year,atop_defense,atop_offense,atop_neutral,atop_nonagg,atop_consul
                371,365,2018,1,0,0,0,1
                """);
        assertThat(between("ARM", "RUS").ties())
                .extracting(t -> t.dataset() + " " + t.what() + " " + t.isCut())
                .containsExactly("ATOP consultation pact true", "ATOP defence pact true");
    }

    @Test
    void fullMembershipsAreCountedByYear() throws IOException, FormatException {
        TieImportCounts counts =
                load(
                        TieDataSet.COW_IGO,
                        """
                        igo,ccode,status,start,end,orgname
                        CIS,371,1,1992,2014,Commonwealth
                        CIS,365,1,1991,2014,Commonwealth
                        OSCE,365,1,1975,2014,Conference
                        OSCE,371,3,1992,1993,Conference
                        OSCE,371,1,1994,2014,Conference
                        OSCE,371,7,1994,2014,Conference
                        """);
        assertThat(counts).isEqualTo(new TieImportCounts(5, 0, 0, 1));
        assertThat(between("ARM", "RUS").bodies())
                .startsWith(new BodyYear(1992, 1), new BodyYear(1993, 1), new BodyYear(1994, 2))
                .endsWith(new BodyYear(2014, 2));
        assertThat(between("ARM", "SUN").bodies()).isEmpty();
    }

    @Test
    void countsOfSharedOrganisationsAreTakenAsTheyAre() throws IOException, FormatException {
        String rows = "ccode1,ccode2,year,dyadigos\n371,365,2014,41\n365,371,2014,41\n";
        assertThat(load(TieDataSet.COW_IGO, rows)).isEqualTo(new TieImportCounts(1, 1, 0, 0));
        assertThat(between("RUS", "ARM").bodies()).containsExactly(new BodyYear(2014, 41));
        load(TieDataSet.COW_IGO, rows.replace("365,371,2014,41", "365,371,2014,40"));
        assertThat(rejects)
                .extracting(Reject::reason)
                .containsExactly("ARM and RUS shared 41 in 2014, now 40");
    }

    @Test
    void votesAgreeWhereBothCastTheSame() throws IOException, FormatException {
        String calls = "rcid,session,date\n3,70,2015-12-01\n4,70,2015-12-02\n5,71,2016-10-01\n";
        String votes =
                """
                rcid,country,country_code,vote
                3,Armenia,AM,yes
                3,Russia,RU,no
                4,Armenia,AM,abstain
                4,Russia,RU,abstain
                5,Armenia,AM,yes
                5,Namibia,NA,yes
                6,Armenia,AM,yes
                5,Russia,RU,maybe
                5,Nowhere,QQ,yes
                """;
        assertThat(load(TieDataSet.UNGA, calls, votes)).isEqualTo(new TieImportCounts(9, 0, 0, 3));
        assertThat(rejects)
                .extracting(Reject::reason)
                .containsExactly(
                        "no roll call 6 with a date stands before; name its file first",
                        "vote must be yes, no, abstain or 1, 2, 3, 8, 9, was 'maybe'",
                        "no state has the code 'QQ'");
        List<VoteYear> agreed = between("ARM", "RUS").votes();
        assertThat(agreed).hasSize(1);
        assertThat(agreed.get(0).year()).isEqualTo(2015);
        assertThat(agreed.get(0).alike().part()).isEqualTo(1);
        assertThat(agreed.get(0).alike().whole()).isEqualTo(2);
        assertThat(between("ARM", "NAM").votes()).extracting(VoteYear::year).containsExactly(2016);
        assertThat(load(TieDataSet.UNGA, calls, votes)).isEqualTo(new TieImportCounts(0, 0, 9, 3));
    }

    @Test
    void votesInNumbersTellTheirYearThemselves() throws IOException, FormatException {
        load(
                TieDataSet.UNGA,
                """
                rcid,ccode,member,vote,year
                9001,371,1,1,2014
                9001,365,1,1,2014
                9002,371,1,8,2014
                9002,365,1,3,2014
                9003,260,1,1,1980
                """);
        assertThat(between("RUS", "ARM").votes())
                .extracting(v -> v.alike().part() + "/" + v.alike().whole())
                .containsExactly("1/1");
    }

    @Test
    void aWrongVoteOrRollCallIsRejectedWithItsFileAndLine() throws IOException, FormatException {
        String calls =
                """
                rcid,session,date
                3,70,2015-12-01
                4,70,
                5,70,12/02/2015
                ,70,2015-12-03
                """;
        String votes =
                """
                rcid,ccode,vote
                3,371,1
                3,371,3
                3,365,4
                3,9999,1
                4,371,1
                ,371,1
                """;
        assertThat(load(TieDataSet.UNGA, calls, votes)).isEqualTo(new TieImportCounts(2, 0, 0, 8));
        assertThat(rejects)
                .extracting(
                        r ->
                                "%s:%d: %s"
                                        .formatted(
                                                Path.of(r.file()).getFileName(),
                                                r.line(),
                                                r.reason()))
                .containsExactly(
                        "f0.csv:3: date must be YYYY-MM-DD, was ''",
                        "f0.csv:4: date must be YYYY-MM-DD, was '12/02/2015'",
                        "f0.csv:5: rcid must not be empty",
                        "f1.csv:3: ARM voted YES on roll call 3, now NO",
                        "f1.csv:4: vote must be yes, no, abstain or 1, 2, 3, 8, 9, was '4'",
                        "f1.csv:5: COW state 9999 has no code here",
                        "f1.csv:6: no roll call 4 with a date stands before; name its file first",
                        "f1.csv:7: rcid must not be empty");
        String later = "rcid,ccode,vote\n3,365,1\n";
        assertThat(load(TieDataSet.UNGA, later)).isEqualTo(new TieImportCounts(1, 0, 0, 0));
        assertThat(between("ARM", "RUS").votes()).extracting(VoteYear::year).containsExactly(2015);
    }

    @Test
    void aFileOfAnotherShapeIsRefusedAsAWhole() throws IOException, FormatException {
        assertThatThrownBy(() -> load(TieDataSet.ATOP, "a,b\n1,2\n"))
                .isInstanceOf(FormatException.class)
                .hasMessage(
                        folder.resolve("f0.csv")
                                + ":1: has not the columns of this data set: ccode1, ccode2 and year or"
                                + " dyad_st_year; or ccode and mem_st_year; and defense …");
        assertThatThrownBy(() -> load(TieDataSet.UNGA, "rcid,date\n"))
                .hasMessage(folder.resolve("f0.csv") + ": has no rows");
        assertThat(between("ARM", "RUS").isEmpty()).isTrue();
    }

    @Test
    void packedFilesAreUnpacked() throws IOException, FormatException {
        Path packed = folder.resolve("a.csv.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(YEARLY.getBytes(StandardCharsets.UTF_8));
        }
        assertThat(load(TieDataSet.COW_ALLIANCE, List.of(packed)).imported()).isEqualTo(3);
    }
}
