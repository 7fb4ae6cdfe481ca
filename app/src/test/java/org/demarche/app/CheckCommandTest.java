package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Claims about a record of two years in which Russia accuses Azerbaijan, more in the second. */
class CheckCommandTest {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);

    @TempDir private static Path folder = Path.of("");

    private static Path record = Path.of("");

    @BeforeAll
    static void readNews() throws IOException {
        StringBuilder lines = new StringBuilder();
        int n = 0;
        for (int week = 0; week < 104; week++) {
            LocalDate day = FIRST.plusWeeks(week);
            for (int i = 0; i < 4; i++) {
                boolean isQuarrel = week >= 52 ? i < 2 : i == 0 && week % 4 == 0;
                String text = isQuarrel ? "Russia accused Azerbaijan." : "The weather was fair.";
                lines.append(
                        "{\"id\":\"w%d\",\"published\":\"%s\",\"text\":\"%s\"}\n"
                                .formatted(n++, day.plusDays(i), text));
            }
        }
        Path news = Files.writeString(folder.resolve("news.jsonl"), lines);
        record = folder.resolve("r.duckdb");
        assertThat(new Terminal().run("read", news, "--record", record).code()).isZero();
    }

    private static Terminal.Answer check(Object... words) {
        Object[] all = new Object[words.length + 3];
        all[0] = "check";
        System.arraycopy(words, 0, all, 1, words.length);
        all[words.length + 1] = "--record";
        all[words.length + 2] = record;
        return new Terminal().run(all);
    }

    @Test
    void showsWhatWasUnderstoodBeforeTheVerdict() {
        Terminal.Answer answer =
                check("Russia criticised Azerbaijan more often in 2021 than in 2020");
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .startsWith("understood as")
                .contains("BORNE OUT", "Russia accused");
        assertThat(answer.out().indexOf("--who")).isLessThan(answer.out().indexOf("BORNE OUT"));
    }

    @Test
    void answersInJsonAndHtml() throws IOException {
        Path page = folder.resolve("card.html");
        Terminal.Answer answer =
                check("Russia has never criticised Azerbaijan", "--json", "--html", page);
        JsonNode node = new ObjectMapper().readTree(answer.out());
        assertThat(node.path("verdict").asText()).isEqualTo("contradicted");
        assertThat(node.path("understood").path("form").asText()).isEqualTo("did-not");
        assertThat(node.path("against").path("total").asInt()).isEqualTo(117);
        assertThat(Files.readString(page))
                .contains("Contradicted", "<mark>accused</mark>", "For: none on record")
                .doesNotContain("http://localhost");
    }

    @Test
    void takesCorrections() {
        Terminal.Answer answer =
                check(
                        "they quarrelled a lot",
                        "--who",
                        "Russia",
                        "--whom",
                        "AZE",
                        "--type",
                        "verbal-conflict",
                        "--polarity",
                        "more",
                        "--since",
                        "2021",
                        "--compare",
                        "before");
        assertThat(answer.out()).contains("REQUEST, ACCUSE, REJECT, THREATEN", "BORNE OUT");
    }

    @Test
    void saysWhichPartWasNotUnderstood() {
        assertThat(check("Russia frobnicated Azerbaijan").err())
                .contains("was not understood", "what: “frobnicated” does not tell what is done");
        assertThat(check("Azerbajan expelled Russian diplomats").err())
                .contains("who: “Azerbajan”", "did you mean AZE (Azerbaijan)?");
        assertThat(check("Russia attacked Russia").err()).contains("the same party");
        assertThat(check("Russia attacked Azerbaijan on 31 February 2020").err())
                .contains("no such date: 2020-02-31");
        assertThat(check("Russia frobnicated Azerbaijan").code()).isEqualTo(ExitCode.USAGE);
        assertThat(check("Russia frobnicated Azerbaijan", "--json").out()).contains("\"doubts\"");
    }

    @Test
    void answersPairsAndTimesThatAreNotOnRecord() {
        assertThat(check("Russia attacked Peru").out())
                .contains("NOT ENOUGH COVERAGE", "Nothing at all is on record between the two");
        assertThat(check("Russia attacked Azerbaijan in 2010").out())
                .contains("NOT ENOUGH COVERAGE", "Nothing was read of the time claimed");
    }

    @Test
    void refusesWrongOptions() {
        assertThat(check().err()).contains("give either a claim in quotation marks, or --found");
        assertThat(check(" ").err()).contains("1 to 1000 characters, had 0");
        assertThat(check("Russia met Azerbaijan", "--polarity", "perhaps").err())
                .contains("--polarity must be one of did, did-not");
        assertThat(check("Russia met Azerbaijan", "--type", "KISS").err())
                .contains("--type: no event");
        assertThat(check("Russia met Azerbaijan", "--compare", "soon").err())
                .contains("--compare must be before");
        assertThat(check("Russia met Azerbaijan", "--who", "Azerbajan").err())
                .contains("did you mean AZE");
        assertThat(check("Russia met Azerbaijan", "--source", "gdelt").err())
                .contains("nothing of gdelt is on record");
    }

    @Test
    void listsTheClaimsThatWereFoundInReading() throws IOException {
        Path article =
                Files.writeString(
                        folder.resolve("b.txt"),
                        "It rained. Some claim that Moscow has never criticised Azerbaijan.");
        Path own = folder.resolve("own.duckdb");
        assertThat(new Terminal().run("read", article, "--record", own).code()).isZero();
        Terminal.Answer all = new Terminal().run("check", "--found", "--record", own);
        assertThat(all.out())
                .contains("sentence 2, Some:", "demarche check 'Moscow has never criticised Azerb");
        assertThat(all.err()).contains("1 claims on record, 1 of them can be checked");
        Terminal.Answer none =
                new Terminal()
                        .run("check", "--found", "--who", "ARM", "--whom", "RUS", "--record", own);
        assertThat(none.err()).contains("0 claims on record");
        assertThat(check("--found", "--who", "ARM").err()).contains("--who and --whom, or neither");
        assertThat(check("x", "--found").err()).contains("give either a claim");
    }

    @Test
    void findsClaimsInArticles() throws IOException {
        Path article =
                Files.writeString(
                        folder.resolve("a.txt"),
                        "Some claim that Moscow has never criticised Azerbaijan. It rained.");
        Terminal.Answer answer = new Terminal().run("check", "--find", article);
        assertThat(answer.code()).isZero();
        assertThat(answer.out())
                .contains("sentence 1, Some:", "demarche check 'Moscow has never criticised Azerb");
        assertThat(answer.err()).contains("1 claims in 1 articles, 1 of them can be checked");
        assertThat(new Terminal().run("check", "--find", folder.resolve("no.txt")).code())
                .isEqualTo(ExitCode.BAD_INPUT);
    }
}
