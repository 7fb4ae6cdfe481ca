package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.demarche.Demarche;
import org.junit.jupiter.api.Test;

/** The published figures of coding the bundled sample are those the coder reaches. */
class SampleResultsTest {
    private static final Path ROOT = Path.of("..");
    private static final double TOLERANCE = 0.005;

    @Test
    void publishedFiguresAreThoseTheCoderReaches() throws IOException {
        JsonNode published =
                new ObjectMapper()
                        .readTree(ROOT.resolve("docs/results/sample-coding.json").toFile());
        Path gold = ROOT.resolve("examples/caucasus/gold.jsonl");
        Terminal.Answer answer =
                new Terminal()
                        .with(cache -> Demarche.load(modelCache()))
                        .run("evaluate", gold, "--json");
        JsonNode reached = new ObjectMapper().readTree(answer.out());
        assertThat(reached.get("texts")).isEqualTo(published.get("texts"));
        compare("levels", published.get("levels"), reached.get("levels"));
        compare("types", published.get("types"), reached.get("types"));
        String traps = "not_actual_reported_as_actual";
        compare(traps, published.get(traps), reached.get(traps));
    }

    private static void compare(String at, JsonNode published, JsonNode reached) {
        for (Map.Entry<String, JsonNode> field : published.properties()) {
            String name = at + "." + field.getKey();
            JsonNode now = reached.path(field.getKey());
            if (field.getValue().isObject()) {
                compare(name, field.getValue(), now);
            } else if (field.getValue().isDouble()) {
                assertThat(now.asDouble())
                        .as(
                                "%s moved: tell why in CHANGELOG and make the file anew with"
                                        + " ./demarche evaluate examples/caucasus/gold.jsonl --json",
                                name)
                        .isCloseTo(field.getValue().asDouble(), within(TOLERANCE));
            }
        }
    }

    private static Path modelCache() {
        String stated = System.getenv("DEMARCHE_CACHE");
        return stated == null || stated.isEmpty()
                ? Path.of(System.getProperty("java.io.tmpdir"), "demarche-test-cache")
                : Path.of(stated);
    }
}
