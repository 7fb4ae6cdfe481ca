package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.demarche.Demarche;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an analyst claims of Moscow, Baku and Yerevan, held against the bundled sample. */
class SampleClaimsTest {
    private static final Path SAMPLE = Path.of("../examples/caucasus/news.jsonl");

    @TempDir private static Path folder = Path.of("");

    private static Path record = Path.of("");

    @BeforeAll
    static void readTheSample() {
        record = folder.resolve("sample.duckdb");
        Terminal.Answer answer =
                new Terminal()
                        .with(cache -> Demarche.load(modelCache()))
                        .run("read", SAMPLE, "--record", record, "--progress", "none");
        assertThat(answer.code()).isZero();
    }

    private static Path modelCache() {
        String stated = System.getenv("DEMARCHE_CACHE");
        return stated == null || stated.isEmpty()
                ? Path.of(System.getProperty("java.io.tmpdir"), "demarche-test-cache")
                : Path.of(stated);
    }

    private static JsonNode check(String claim) throws IOException {
        Terminal.Answer answer = new Terminal().run("check", claim, "--json", "--record", record);
        assertThat(answer.code()).isZero();
        return new ObjectMapper().readTree(answer.out());
    }

    private static String verdict(JsonNode answer) {
        return answer.path("verdict").asText();
    }

    @Test
    void moscowDidNotKeepQuiet() throws IOException {
        JsonNode answer =
                check(
                        "Moscow has refrained from harsh rhetoric against Azerbaijan since December"
                                + " 2024");
        assertThat(answer.path("understood").path("voice").asText()).isEqualTo("state");
        assertThat(verdict(answer)).isEqualTo("contradicted");
        assertThat(answer.path("against").path("strongest").toString())
                .contains("2025-06-30", "ACCUSE.disapprove");
    }

    @Test
    void armeniaTookHardlyAnyInstitutionalStep() throws IOException {
        JsonNode answer =
                check(
                        "Armenia has taken no institutional steps to reduce its dependence on Russia");
        assertThat(verdict(answer)).isEqualTo("contradicted");
        assertThat(answer.path("hangs_on_what_counts").asBoolean()).isTrue();
        assertThat(answer.path("hinges").toString()).contains("strongest single act", "borne out");
    }

    @Test
    void bakuWentItsOwnWayBeforeTheCrash() throws IOException {
        JsonNode answer =
                check(
                        "Azerbaijan pursued an independent policy towards Russia before the downing of"
                                + " the airliner");
        assertThat(answer.path("end").asText()).startsWith("2024-12");
        assertThat(verdict(answer)).isEqualTo("borne out");
    }

    @Test
    void moscowDoesNotGiveWayOnlyWhenForced() throws IOException {
        JsonNode answer = check("Moscow conciliates Azerbaijan only when forced");
        assertThat(verdict(answer)).isIn("contradicted", "not enough coverage");
        assertThat(answer.path("reasons").get(0).asText()).contains("acts came within 30 days");
    }

    @Test
    void theClosureOfTheRussianHouseHadNoPrecedent() throws IOException {
        JsonNode answer =
                check(
                        "The closure of the Russian House is unprecedented in Azerbaijani-Russian"
                                + " relations");
        assertThat(verdict(answer)).isEqualTo("borne out");
        assertThat(answer.path("reasons").get(0).asText())
                .contains("2025-02-06", "none of its kind");
    }

    @Test
    void whetherAidToUkraineFitsTheTrendCannotBeTold() throws IOException {
        JsonNode answer = check("Azerbaijan's aid to Ukraine fits its distancing from Russia");
        assertThat(verdict(answer)).isEqualTo("not enough coverage");
        assertThat(answer.path("reasons").get(0).asText()).contains("are needed to tell whether");
    }

    @Test
    void whetherMoscowToleratesArmenianSlightsCannotBeTold() throws IOException {
        JsonNode answer = check("Moscow tolerates Armenian criticism but not Azerbaijan's");
        assertThat(verdict(answer)).isEqualTo("not enough coverage");
        assertThat(answer.path("reasons").toString()).contains("too few to tell");
    }

    @Test
    void theDowningAsATurningPointIsBeyondAThinRecord() throws IOException {
        JsonNode answer =
                check(
                        "The downing of the airliner was a turning point in relations between"
                                + " Azerbaijan and Russia");
        assertThat(verdict(answer)).isEqualTo("not enough coverage");
        assertThat(answer.path("reasons").get(0).asText()).contains("are needed to tell when");
    }
}
