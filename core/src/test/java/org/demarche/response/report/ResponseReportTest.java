package org.demarche.response.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.demarche.response.rate.Quarrel.A;
import static org.demarche.response.rate.Quarrel.B;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.response.Response;
import org.demarche.response.ResponseOptions;
import org.demarche.response.SeriesResponse;
import org.demarche.response.lag.Draws;
import org.demarche.response.rate.Quarrel;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResponseReportTest {
    private static final ResponseOptions.Effort LITTLE = new ResponseOptions.Effort(5, 40, 1);

    @TempDir private Path folder = Path.of("");

    private static ResponseWords words(double share) {
        Draws draws = new Draws(1);
        Quarrel quarrel = new Quarrel(2500);
        for (int d = 0; d < 2480; d++) {
            if (draws.uniform() < 0.03) {
                quarrel.act(A, "SANCTION", d);
                if (draws.uniform() < share) {
                    quarrel.act(B, "ACCUSE", d + 5);
                }
            }
            if (draws.uniform() < 0.01) {
                quarrel.act(B, "ACCUSE", d);
            }
        }
        ResponseOptions options =
                ResponseOptions.of(SeriesFrame.of(SeriesUnit.WEEK, Quarrel.FIRST, quarrel.end()))
                        .withLags(2)
                        .withDays(15)
                        .withEffort(LITTLE);
        Response response = Response.of(quarrel.pair(), quarrel.reading(), options);
        return new ResponseWords(response, c -> c.equals(A) ? "Arvania & Co" : "Belmora");
    }

    @Test
    void everyFigureStandsInTheText() {
        String text = new ResponseText().write(words(0.7));
        assertThat(text)
                .startsWith("Who answers whom: Arvania & Co and Belmora\n2014-12-29")
                .contains("AFTER AN ACT", "Arvania & Co acts, Belmora answers", "WEEK BY WEEK")
                .contains("more often than otherwise", "Latest of those answered", "SUMS OF SCORES")
                .contains("about as often as otherwise", "dispersion 0.", "are needed)");
        assertThat(text.lines()).noneMatch(l -> l.endsWith(" "));
    }

    @Test
    void thePageNeedsNothingElseAndLeadsToTheSentences() {
        String page = ResponsePage.write(words(0.7));
        assertThat(page)
                .contains("<h1>Who answers whom: Arvania &amp; Co and Belmora</h1>")
                .contains("id=\"curve-0\"", "href=\"#curve-0\"", "id=\"push-0-o\"")
                .contains("id=\"events\"", "<mark>expelled</mark> two diplomats")
                .doesNotContain("<script", "src=");
        List<String> ids =
                java.util.regex.Pattern.compile(" id=\"([^\"]+)\"")
                        .matcher(page)
                        .results()
                        .map(m -> m.group(1))
                        .toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(page.split("href=\"#", -1)).hasSizeGreaterThan(6);
        java.util.regex.Pattern.compile("href=\"#([^\"]+)\"")
                .matcher(page)
                .results()
                .forEach(m -> assertThat(ids).contains(m.group(1)));
    }

    @Test
    void aPairWithoutAnythingHasAPageToo() {
        Quarrel quarrel = new Quarrel(200);
        ResponseOptions options =
                ResponseOptions.of(SeriesFrame.of(SeriesUnit.WEEK, Quarrel.FIRST, quarrel.end()));
        ResponseWords words =
                new ResponseWords(Response.of(quarrel.pair(), quarrel.reading(), options), c -> c);
        assertThat(ResponsePage.write(words)).contains("no act dated to a day is on record");
        assertThat(new ResponseText().write(words)).doesNotContain("AFTER AN ACT");
        assertThat(new ResponseJson().write(words)).contains("\"obstacle\" : \"no act dated");
    }

    @Test
    void headsWithWhoAnswersWhomOnlyWhereSomebodyDoes() {
        assertThat(words(0.7).headline())
                .startsWith("After a hostile ")
                .contains("comes within 15 days more often than otherwise: in ", ", otherwise in ");
        Quarrel none = new Quarrel(40);
        ResponseOptions options =
                ResponseOptions.of(SeriesFrame.of(SeriesUnit.WEEK, Quarrel.FIRST, none.end()));
        assertThat(
                        new ResponseWords(Response.of(none.pair(), none.reading(), options), c -> c)
                                .headline())
                .isEmpty();
    }

    @Test
    void jsonHasEveryFigure() throws Exception {
        JsonNode json = new ObjectMapper().readTree(new ResponseJson().write(words(0.7)));
        JsonNode answer = json.get("answers").get(0);
        assertThat(answer.get("act").asText()).isEqualTo("hostile-deed");
        assertThat(answer.get("cases").get("whole").asInt()).isGreaterThan(8);
        assertThat(answer.get("curve")).hasSize(16);
        assertThat(answer.get("examples").get(0).get("act").get("id").asText()).hasSize(16);
        assertThat(json.get("influences")).hasSize(8);
        assertThat(json.get("scores").get("ways")).hasSize(2);
        assertThat(json.get("sentences").get(0).asText()).startsWith("After a hostile deed of");
    }

    @Test
    void tellsTwoSeriesOfAFile() throws Exception {
        Draws draws = new Draws(4);
        StringBuilder csv = new StringBuilder("week;north;south;rain\n");
        double before = 0;
        for (int t = 0; t < 300; t++) {
            double north = draws.normal();
            csv.append("%d;%.4f;%s;7%n".formatted(t, north, t == 50 ? "NA" : before));
            before = 0.6 * north + draws.normal();
        }
        Path file = Files.writeString(folder.resolve("s.csv"), csv, StandardCharsets.UTF_8);
        PairSeries pair = PairSeriesFile.read(file, List.of("north", "south"));
        assertThat(pair.gaps()).isEqualTo(1);
        SeriesResponse found = SeriesResponse.of(pair.series(), 2, LITTLE).orElseThrow();
        SeriesResponseWords words =
                new SeriesResponseWords(
                        found, new SeriesNames(pair.first(), pair.second(), "step", "value"));
        assertThat(SeriesResponsePage.text(words))
                .contains("North runs ahead of south: its last 2 steps tell of it, its next do not")
                .contains("2 lags, 295 steps observed");
        assertThat(SeriesResponsePage.page("north & south", words))
                .contains("north &amp; south", "push-1-g");
        assertThat(new SeriesResponseJson().write(words)).contains("\"cause\":\"north\"");
    }

    private static void refused(String csv, List<String> columns, String problem) {
        assertThatThrownBy(() -> PairSeriesFile.read("s.csv", csv, columns))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining(problem);
    }

    @Test
    void namesTheLineItCannotRead() throws Exception {
        refused("date,a,b\n2020,1,x\n", List.of(), "s.csv:2: b must be a number, was x");
        refused("date,a,b\n2020,1\n", List.of(), "s.csv:2: must have 3 fields, has 2");
        refused("date,a\n2020,1\n", List.of(), "s.csv:1: must be date,a,b, has 2 fields");
        refused("d,a,b,c\n1,1,1,1\n", List.of("a", "z"), "has no column z; there are d, a, b, c");
        refused("1,2,3\n", List.of("a", "b"), "must be a header, as columns are named");
        refused("date,a,b\n", List.of(), "holds no observation");
        refused("2,1,1\n1,1,1\n", List.of(), "s.csv:2: date must be after the one before");
        refused("2020-02,1,1\n2020-01,1,1\n", List.of(), "was 2020-01 after 2020-02");
        refused(",1,1\n", List.of(), "s.csv:1: date is missing");
        refused("1,1e151,1\n", List.of(), "must be within ±1e150");
        assertThat(PairSeriesFile.read("s.csv", "1,.5,NaN\n2,,3\n", List.of()).gaps()).isEqualTo(2);
        assertThatThrownBy(() -> PairSeriesFile.read(folder.resolve("x"), List.of("a")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
