package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Sector;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The form of the published coding examples; what they say is judged by people. */
class CodingExamplesTest {
    private static final Path FOLDER = Path.of("../examples/coding");
    private static final Path PAGE = Path.of("../docs/data/coding-examples.md");
    private static final int MEBIBYTE = 1 << 20;

    /** Parties the actor tables do not know: nobody known, and Doctors of the World. */
    private static final Set<String> LISTED = Set.of("UNK", "MDM");

    private static final Map<String, List<JsonNode>> EXAMPLES = new TreeMap<>();

    @BeforeAll
    static void readsAll() throws IOException {
        for (Path file : files()) {
            EXAMPLES.put(name(file), lines(file));
        }
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".jsonl", "");
    }

    private static List<JsonNode> lines(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> all = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            all.add(json.readTree(line));
        }
        return all;
    }

    private static Stream<JsonNode> all() {
        return EXAMPLES.values().stream().flatMap(List::stream);
    }

    private static Stream<JsonNode> events(JsonNode example) {
        List<JsonNode> events = new ArrayList<>();
        example.path("events").forEach(events::add);
        return events.stream();
    }

    private static EventType type(JsonNode event) {
        return EventType.named(event.path("plover").asText()).orElseThrow();
    }

    @Test
    void idsAndTextsAreThereOnce() {
        Set<String> ids = new HashSet<>();
        Set<String> texts = new HashSet<>();
        all().forEach(
                        e -> {
                            assertThat(ids.add(e.path("id").asText())).as("%s", e).isTrue();
                            assertThat(texts.add(e.path("text").asText())).as("%s", e).isTrue();
                        });
        assertThat(texts).hasSizeGreaterThanOrEqualTo(3000);
    }

    @Test
    void evaluationReadsThem() throws Exception {
        assertThat(GoldFile.read(files())).hasSize((int) all().count());
    }

    @Test
    void eachStandsInTheFileOfItsFirstEvent() throws IOException {
        EXAMPLES.forEach(
                (name, examples) ->
                        assertThat(examples)
                                .allSatisfy(
                                        e -> {
                                            String first = e.at("/events/0/plover").asText("none");
                                            String type = first.isEmpty() ? "none" : lower(first);
                                            assertThat(type).as("%s", e).isEqualTo(name);
                                            assertThat(e.path("no_required_event").asBoolean())
                                                    .isEqualTo(name.equals("none"));
                                        }));
        for (Path file : files()) {
            assertThat(Files.size(file)).as("%s", file).isLessThan(MEBIBYTE);
        }
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    @Test
    void spansLieInTheTextAndEachEventHasATrigger() {
        all().forEach(
                        example -> {
                            String text = example.path("text").asText();
                            int length = text.codePointCount(0, text.length());
                            events(example)
                                    .forEach(
                                            e -> {
                                                JsonNode spans = e.path("spans");
                                                assertThat(spans.path("trigger").isArray())
                                                        .as("%s", example)
                                                        .isTrue();
                                                spans.forEach(s -> isWithin(s, length, example));
                                            });
                        });
    }

    private static void isWithin(JsonNode span, int length, JsonNode example) {
        if (span.isArray()) {
            assertThat(span).as("%s", example).hasSize(2);
            assertThat(span.get(0).asInt(-1)).as("%s", example).isBetween(0, length - 1);
            assertThat(span.get(1).asInt(-1))
                    .as("%s", example)
                    .isBetween(span.get(0).asInt() + 1, length);
        }
    }

    @Test
    void partiesAndSectorsAreTheProjectsOwn() {
        ActorKnowledge actors = ActorKnowledge.bundled();
        Set<String> strangers = new HashSet<>();
        all().flatMap(CodingExamplesTest::events)
                .forEach(
                        e -> {
                            for (String side : List.of("actor", "recipient")) {
                                strangers.add(e.path(side).asText());
                                assertThat(Sector.named(e.path(side + "_sector").asText()))
                                        .as("%s", e)
                                        .isPresent();
                            }
                            strangers.add(e.path("attribution").asText("UNK"));
                        });
        strangers.removeIf(actors::has);
        strangers.remove("");
        assertThat(strangers).isEqualTo(LISTED);
    }

    @Test
    void typesModesAndFactualitiesAreTheProjectsOwn() {
        all().flatMap(CodingExamplesTest::events)
                .forEach(
                        e -> {
                            assertThat(Factuality.named(e.path("factuality").asText()))
                                    .as("%s", e)
                                    .isPresent();
                            if (!e.path("mode").isNull()) {
                                assertThat(Mode.of(type(e), e.path("mode").asText()))
                                        .as("%s", e)
                                        .isPresent();
                            }
                            e.path("alt").forEach(a -> assertThat(type(a)).isNotNull());
                        });
    }

    @Test
    void whoIsUnknownOrWithinOneStateIsNotRequired() {
        all().flatMap(CodingExamplesTest::events)
                .forEach(
                        e -> {
                            String actor = e.path("actor").asText();
                            String recipient = e.path("recipient").asText();
                            boolean free =
                                    e.path("optional").asBoolean()
                                            || e.path("domestic").asBoolean();
                            boolean isOutside =
                                    actor.equals("UNK")
                                            || recipient.equals("UNK")
                                            || actor.equals(recipient);
                            assertThat(free || !isOutside).as("%s", e).isTrue();
                        });
    }

    @Test
    void countsAreAsDocumented() throws IOException {
        Map<String, List<Long>> counted = new TreeMap<>();
        EXAMPLES.forEach(
                (name, examples) -> {
                    long held =
                            examples.stream()
                                    .filter(e -> e.path("split").asText().equals("held"))
                                    .count();
                    counted.put(name, List.of((long) examples.size(), held, events(name)));
                });
        Map<String, List<Long>> documented = new TreeMap<>();
        Matcher row =
                Pattern.compile(
                                "(?m)^\\| `(\\w+)\\.jsonl` \\| ([\\d,]+) \\| ([\\d,]+) \\| ([\\d,]+) \\|")
                        .matcher(Files.readString(PAGE));
        while (row.find()) {
            documented.put(row.group(1), List.of(number(row, 2), number(row, 3), number(row, 4)));
        }
        assertThat(documented).isEqualTo(counted);
    }

    /** Events of a type in all files; 0 for none. */
    private static long events(String type) {
        return all().flatMap(CodingExamplesTest::events)
                .filter(e -> lower(e.path("plover").asText()).equals(type))
                .count();
    }

    private static long number(Matcher row, int group) {
        return Long.parseLong(row.group(group).replace(",", ""));
    }
}
