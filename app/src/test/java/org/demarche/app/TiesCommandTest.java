package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Standing ties out of the register that ships with the program. */
class TiesCommandTest {
    @TempDir private Path folder = Path.of("");

    private Terminal.Answer ties(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "ties";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--record";
        all[words.length + 2] = folder.resolve("r.duckdb");
        return new Terminal().run(all);
    }

    private static String flat(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Test
    void tellsWhatStoodOnADayWithNamesDatesAndSources() {
        Terminal.Answer answer = ties("ARM", "RUS", "--on", "2025-02-01");
        assertThat(answer.code()).isZero();
        assertThat(flat(answer.out()))
                .startsWith("On 1 February 2025 ")
                .contains("102nd Military Base (base, Gyumri) · since 16 March 1995 [")
                .contains("(CSTO): both since 20 April 1994; Armenia: participation frozen since")
                .contains("Eurasian Economic Union (EAEU): both since 2 January 2015 [")
                .contains("border guards")
                .contains(" Sources [1] ");
    }

    @Test
    void tellsWhatIsOverByThen() {
        String out = ties("Azerbaijan", "Russia", "--on", "2025-03-01").out();
        assertThat(out.substring(out.indexOf("Ended before")))
                .contains("Russian House in Baku")
                .contains("peacekeeping contingent in Karabakh")
                .contains("10 November 2020 – 12 June 2024");
        assertThat(flat(out))
                .contains("only Russia since 20 April 1994; Azerbaijan left in April 1999");
        assertThat(ties("AZE", "RUS", "--on", "2024-06-11").out())
                .contains("stood between")
                .doesNotContain("Ended before\n  Russia in Azerbaijan: Russian peacekeeping");
    }

    @Test
    void doesNotSuggestThatWhatIsKnownToAYearHoldsToday() {
        String out = flat(ties("USA", "TUR", "--on", "2025-02-01").out());
        assertThat(out)
                .contains("International Energy Agency (IEA): both since 1981 (known to 2014) [")
                .containsPattern("nearly every state belongs to: WTO.*; known only to 2014: IRENA");
        assertThat(flat(ties("USA", "TUR", "--on", "2010-02-01").out()))
                .contains("(IEA): both since 1981 (known to 2014)");
        assertThat(flat(ties("USA", "TUR", "--on", "2025-02-01", "--json").out()))
                .contains(
                        "\"from\" : \"1981\", \"to\" : \"\", \"known_to\" : \"2014\", \"holds\" :"
                                + " \"unsure\"");
    }

    @Test
    void tellsWhatObserversAreAndWhoIsOutOfUnesco() {
        assertThat(flat(ties("IRN", "RUS", "--on", "2025-08-01").out()))
                .contains("One a member, the other in another standing")
                .contains(
                        "(EAEU): only Russia since 1 January 2015; Iran: observer since 26 December"
                                + " 2024");
        assertThat(flat(ties("ISR", "USA", "--on", "2025-02-01").out()))
                .contains("in the United Nations, Israel: out of UNESCO since 31 December 2018;")
                .doesNotContain("United States: out of UNESCO");
        assertThat(flat(ties("ISR", "USA", "--on", "2020-02-01").out()))
                .contains("United States: out of UNESCO 31 December 2018 – 10 July 2023");
    }

    @Test
    void putsTwoPairsSideBySide() {
        String out = ties("ARM", "RUS", "--on", "2025-02-01", "--against", "AZE", "RUS").out();
        assertThat(flat(out))
                .contains(
                        "Armenia and Russia have, and Azerbaijan and Russia have not: bases or"
                                + " forces; common membership of CSTO and EAEU.");
        assertThat(out)
                .containsPattern("Armenia – Russia +Azerbaijan – Russia\n")
                .containsPattern(
                        "EAEU +both since 2 January 2015 +only Russia since 1 January 2015;\n");
        assertThat(out.lines()).allMatch(l -> l.length() <= 100);
    }

    @Test
    void answersInJson() {
        String json = ties("ARM", "RUS", "--on", "2025-02-01", "--json").out();
        assertThat(json)
                .contains("\"on\" : \"2025-02-01\"")
                .contains("\"name\" : \"102nd Military Base\"")
                .contains("\"holds\" : \"yes\"")
                .contains("\"as\" : \"participation frozen\"");
        assertThat(ties("ARM", "RUS", "--against", "AZE", "RUS", "--json").out())
                .startsWith("{\n  \"pair\" : {")
                .contains("\"differences\" : [ \"Armenia and Russia have, and ");
    }

    @Test
    void drawsAPage() throws IOException {
        Path page = folder.resolve("ties.html");
        Terminal.Answer answer = ties("AZE", "RUS", "--html", page, "--to", "2025-12-31");
        assertThat(answer.code()).isZero();
        assertThat(answer.out()).isEmpty();
        assertThat(Files.readString(page))
                .startsWith("<!DOCTYPE html>")
                .contains("class=\"chart ties wide\"", "class=\"chart ties narrow\"")
                .contains("<title>Standing ties: Azerbaijan – Russia</title>");
    }

    @Test
    void keepsToAWindow() {
        assertThat(ties("AZE", "RUS", "--from", "2013", "--to", "2019").out())
                .contains("CSTO")
                .doesNotContain("Gabala")
                .doesNotContain("peacekeeping");
    }

    @Test
    void saysWhenItKnowsOfNoTie() {
        Terminal.Answer answer = ties("BTN", "TUV", "--on", "1950-01-01");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith(
                        "On 1 January 1950 no tie of their own stood between Bhutan and Tuvalu");
        assertThat(ties("HAMAS", "TUV").out())
                .startsWith("The register knows of no tie between Hamas and Tuvalu.")
                .contains("does not prove that there is none");
    }

    @Test
    void asksBackForNamesItDoesNotKnow() {
        assertThat(ties("Armenai", "RUS").err())
                .contains("no state or organisation is called Armenai; did you mean ARM (Armenia)");
        assertThat(ties("ARM", "RUS", "--against", "AZX", "RUS").err())
                .contains("did you mean AZE");
        assertThat(ties("ARM", "ARM").err())
                .contains("a pair must be two different parties, was ARM ARM");
        assertThat(ties("ARM").err()).contains("name two parties, such as: demarche ties ARM RUS");
        assertThat(ties("Armenai", "RUS").code()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void refusesDatesItCannotRead() {
        assertThat(ties("ARM", "RUS", "--on", "1 Feb 2025").err())
                .contains("--on: date must be YYYY, YYYY-MM or YYYY-MM-DD, was 1 Feb 2025");
        assertThat(ties("ARM", "RUS", "--on", "2025-02-30").err())
                .contains("no such date: 2025-02-30");
        assertThat(ties("ARM", "RUS", "--on", "2025").err())
                .contains("--on must be a day, such as 2025-02-01, was 2025");
        assertThat(ties("ARM", "RUS", "--from", "2025", "--to", "2024").err())
                .contains("--to must not be before --from, was 2024");
        assertThat(ties("ARM", "RUS", "--on", "2025-02-01", "--to", "2026").err())
                .contains("--on goes without --from and --to");
    }

    @Test
    void tellsAWrongRowOfAcceptedChanges() throws IOException {
        Path file = folder.resolve("r.ties.csv");
        Files.writeString(
                file, "kind,a,b,name,from,to,event,source\nbase,RUS,ARM,,,2026-13-01,,event 1\n");
        Terminal.Answer answer = ties("ARM", "RUS");
        assertThat(answer.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(answer.err()).contains("r.ties.csv:2: no such date: 2026-13-01");
    }

    private String export(String name, String table) throws IOException {
        Path file = folder.resolve(name);
        Object record = folder.resolve("r.duckdb");
        assertThat(new Terminal().run("export", file, "--as", table, "--record", record).code())
                .isZero();
        return Files.readString(file);
    }

    @Test
    void takesOverWhatLiesBesideTheRecordAndSaysSo() throws IOException {
        Path file = folder.resolve("r.ties.csv");
        Files.writeString(
                file,
                "kind,a,b,name,from,to,event,source\nambassador,FRA,TUV,,,2026-03-01,,event 1\n");
        Terminal.Answer first = ties("FRA", "TUV");
        assertThat(first.err())
                .contains("took r.ties.csv over into the record, once and for all: 1 decision on");
        assertThat(first.out()).contains("ambassador").contains("event 1");
        assertThat(file).doesNotExist();
        Terminal.Answer second = ties("FRA", "TUV");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).isEqualTo(first.out());
        assertThat(folder.resolve("r.parquet/run-1/tie_decisions.parquet")).exists();
    }

    @Test
    void doctorTellsWhatLiesBesideTheRecordAndTakesItOver() throws IOException {
        Path record = folder.resolve("r.duckdb");
        Path votes = folder.resolve("votes.csv");
        Files.writeString(votes, "rcid,ccode,vote,year\n7,371,1,2014\n7,365,3,2014\n");
        ties("import", "unga", votes);
        Files.writeString(
                folder.resolve("r.ties.csv"),
                "kind,a,b,name,from,to,event,source\nambassador,FRA,TUV,,,2026-03-01,,event 1\n");
        Terminal.Answer told = new Terminal().run("doctor", "--record", record);
        assertThat(told.code()).isEqualTo(ExitCode.BAD_INPUT);
        assertThat(told.out())
                .contains("ok   standing ties: 2 votes of unga\n")
                .contains("BAD  no ties lie beside the record: [")
                .contains("r.ties.csv] are not: demarche doctor --repair");
        Terminal.Answer mended = new Terminal().run("doctor", "--repair", "--record", record);
        assertThat(mended.code()).isZero();
        assertThat(mended.out())
                .contains("ok   standing ties: 1 accepted change to the register, 2 votes of unga");
    }

    @Test
    void exportsTiesAndVotesWithWhatToCite() throws IOException {
        Path alliances = folder.resolve("alliances.csv");
        Files.writeString(alliances, "ccode1,ccode2,year,cow_defense\n371,365,2012,1\n");
        Path votes = folder.resolve("votes.csv");
        Files.writeString(votes, "rcid,ccode,vote,year\n7,371,1,2014\n7,365,3,2014\n");
        ties("import", "cow-alliance", alliances);
        ties("import", "unga", votes);
        assertThat(export("ties.csv", "ties"))
                .isEqualTo(
                        "dataset,kind,what,a,b,name,note,begins,ends,cut,bodies,source,coder\n"
                                + "cow-alliance,treaty,defence"
                                + " pact,ARM,RUS,\"\",\"\",2012,2013,true,,cow-alliance,\"\"\n");
        assertThat(export("votes.csv", "votes"))
                .isEqualTo(
                        """
                        dataset,roll_call,year,state,vote
                        unga,7,2014,ARM,yes
                        unga,7,2014,RUS,no
                        """);
        assertThat(folder.resolve("votes.csv.citation.txt"))
                .content()
                .contains("1 tie of cow-alliance; 2 votes of unga");
    }

    @Test
    void tiesOfAnotherRecordComeWithItsEvents() throws IOException {
        Path alliances = folder.resolve("alliances.csv");
        Files.writeString(alliances, "ccode1,ccode2,year,cow_defense\n371,365,2012,1\n");
        Object desk = folder.resolve("desk.duckdb");
        assertThat(
                        new Terminal()
                                .run("ties", "import", "cow-alliance", alliances, "--record", desk)
                                .code())
                .isZero();
        Terminal.Answer answer =
                new Terminal()
                        .run(
                                "import",
                                "demarche",
                                folder.resolve("desk.parquet"),
                                "--record",
                                folder.resolve("r.duckdb"));
        assertThat(answer.code()).isZero();
        assertThat(answer.err())
                .contains("of standing ties 0 decisions and 1 row of other data sets came with it");
        assertThat(ties("ARM", "RUS").out()).contains("COW alliances: defence pact, 2012");
    }

    @Test
    void agreementInTheGeneralAssemblyIsToldByYearWithItsCount() throws IOException {
        Path calls = folder.resolve("rollcalls.csv");
        Files.writeString(
                calls, "rcid,session,date\n3,70,2015-12-01\n4,70,2015-12-02\n5,71,2016-10-01\n");
        Path votes = folder.resolve("votes.csv");
        Files.writeString(
                votes,
                """
                rcid,country,country_code,vote
                3,Armenia,AM,yes
                3,Russia,RU,no
                4,Armenia,AM,abstain
                4,Russia,RU,abstain
                5,Armenia,AM,yes
                5,Russia,RU,yes
                5,Russia,RU,maybe
                """);
        assertThat(ties("import", "unga", calls, votes).out())
                .contains("10 rows")
                .contains("9 imported")
                .contains("1 rejected");
        assertThat(folder.resolve("rejects.jsonl"))
                .content()
                .contains("votes.csv\",\"line\":8,\"reason\":\"vote must be yes, no, abstain or");
        assertThat(flat(ties("ARM", "RUS").out()))
                .contains("UN General Assembly: voted alike in 50 %")
                .contains("(1 of 2 roll calls) in 2015")
                .contains("(1 of 1 roll call) in 2016");
        assertThat(flat(ties("ARM", "RUS", "--on", "2016-06-01").out()))
                .contains("(1 of 1 roll call) in 2016")
                .doesNotContain("in 2015");
    }

    @Test
    void bringsInOtherDataSetsAndShowsThemApart() throws IOException {
        Path file = folder.resolve("alliances.csv");
        Files.writeString(
                file,
                "ccode1,ccode2,year,cow_defense\n371,365,2011,1\n371,365,2012,1\n371,9,2012,1\n");
        Terminal.Answer answer = ties("import", "cow-alliance", file, "--json");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .isEqualTo(
                        "{\"rows\":3,\"imported\":2,\"joined\":0,\"unchanged\":0,\"rejected\":1}\n");
        assertThat(folder.resolve("rejects.jsonl"))
                .content()
                .contains("\"line\":4,\"reason\":\"COW state 9 has no code here\"");
        assertThat(ties("RUS", "ARM").out())
                .contains(
                        "COW alliances: defence pact, 2011–2012 (the data end there; no treaty"
                                + " named)");
        assertThat(ties("import", "cow", file).err())
                .contains("DATASET must be one of cow-alliance, cow-igo, atop, unga, was cow");
        assertThat(ties("import", "atop", folder.resolve("none.csv")).code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }

    @Test
    void eventsProposeChangesThatAPersonDecidesOn() throws IOException {
        Path news = folder.resolve("news.jsonl");
        Files.writeString(
                news,
                "{\"id\":\"n1\",\"published\":\"2026-03-05\",\"text\":\"Armenia expelled the"
                        + " Russian ambassador. It was said on the third page.\"}\n");
        Path record = folder.resolve("r.duckdb");
        assertThat(new Terminal().run("read", news, "--record", record).code()).isZero();
        assertThat(flat(ties("ARM", "RUS", "--proposals").out()))
                .startsWith("1 change proposed by coded events.")
                .contains("Russia in Armenia: ambassador ends on 5 March 2026")
                .contains("“Armenia expelled the Russian ambassador.”")
                .contains("rule: ambassador ends (rules.txt:");
        assertThat(ties("ARM", "RUS").out())
                .contains("1 change to the register proposed by events between the two");
        Terminal.Answer decided =
                new Terminal()
                        .typing("y")
                        .run("review", "--ties", "--coder", "anna", "--record", record);
        assertThat(decided.code()).isZero();
        assertThat(decided.out()).contains("ambassador ends on 5 March 2026?").contains("y accept");
        assertThat(decided.err()).contains("1 of 1 decided");
        assertThat(export("ties.csv", "ties"))
                .contains(
                        "demarche,ambassador,ambassador,RUS,ARM,\"\",\"\",\"\",2026-03-05,false,,event"
                                + " ");
        assertThat(flat(ties("ARM", "RUS", "--on", "2026-04-01").out()))
                .contains("Ended before Russia in Armenia: ambassador · until 5 March 2026");
        assertThat(ties("ARM", "RUS", "--proposals").out())
                .startsWith("0 changes proposed by coded events; 1 more");
        assertThat(new Terminal().run("review", "--ties", "--record", record).err())
                .contains("there is no change to decide on");
    }
}
