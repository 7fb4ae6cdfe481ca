package org.demarche.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CodeCommandTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir private Path folder = Path.of("");

    @Test
    void codesALineIntoEventsWithTheirEvidence() throws IOException {
        Terminal.Answer answer =
                new Terminal()
                        .typing(
                                "{\"id\":\"a\",\"text\":\"Russia condemned Azerbaijan.\","
                                        + "\"published\":\"2024-12-25\"}")
                        .run("code");
        assertThat(answer.code()).isZero();
        JsonNode node = JSON.readTree(answer.out());
        assertThat(node.path("id").asText()).isEqualTo("a");
        JsonNode event = node.path("events").path(0);
        assertThat(event.path("actor").asText()).isEqualTo("RUS");
        assertThat(event.path("recipient").asText()).isEqualTo("AZE");
        assertThat(event.path("plover").asText()).isEqualTo("ACCUSE");
        assertThat(event.path("date").asText()).isEqualTo("2024-12-25");
        assertThat(event.path("symmetric").isBoolean()).isTrue();
        assertThat(event.path("spans").path("recipient").toString()).isEqualTo("[17,27]");
        assertThat(event.path("evidence").asText()).isEqualTo("Russia condemned Azerbaijan");
    }

    @Test
    void takesADateForTheDayOfPublication() throws IOException {
        String line = "{\"text\":\"Russia condemned Azerbaijan.\",\"date\":\"20150609\"}";
        Terminal.Answer answer = new Terminal().typing(line).run("code");
        JsonNode event = JSON.readTree(answer.out()).path("events").path(0);
        assertThat(event.path("date").asText()).isEqualTo("2015-06-09");
    }

    @Test
    void tellsWhatHappensWithinAStateUnlessOnlyPairsAreWanted() throws IOException {
        String line = "{\"text\":\"Russia condemned a judge.\"}";
        JsonNode all = JSON.readTree(new Terminal().typing(line).run("code").out());
        JsonNode pairs =
                JSON.readTree(new Terminal().typing(line).run("code", "--pairs-only").out());
        assertThat(all.path("events").path(0).path("recipient").asText()).isEqualTo("UNK");
        assertThat(pairs.path("events")).isEmpty();
        assertThat(pairs.path("reasons").path(0).path("reason").asText()).isEqualTo("ONE_PARTY");
    }

    @Test
    void countsSpansInCharactersOfTheTextAsItWasHandedOver() throws IOException {
        String text = "\uD83D\uDE00  Russia  condemned Azerbaijan.";
        Terminal.Answer answer = new Terminal().typing("{\"text\":\"" + text + "\"}").run("code");
        JsonNode spans = JSON.readTree(answer.out()).path("events").path(0).path("spans");
        assertThat(spans.path("actor").toString()).isEqualTo("[3,9]");
        assertThat(spans.path("recipient").toString()).isEqualTo("[21,31]");
    }

    @Test
    void answersInTheOrderOfTheInput() {
        String lines =
                IntStream.range(0, 2000).mapToObj(News::line).collect(Collectors.joining("\n"));
        Terminal.Answer answer = new Terminal().typing(lines).run("code", "--threads", 4);
        List<String> ids =
                answer.out()
                        .lines()
                        .map(l -> l.replaceAll("\\{\"id\":\"(\\w+)\".*", "$1"))
                        .toList();
        assertThat(ids).isEqualTo(IntStream.range(0, 2000).mapToObj(i -> "n" + i).toList());
    }

    @Test
    void tellsBrokenLinesAndCodesTheRest() throws IOException {
        Path file = folder.resolve("in.jsonl");
        Files.writeString(
                file, News.line(1) + "\n{\"id\":2\n\n[]\n{\"id\":5}\n" + News.line(6) + "\n");
        Terminal.Answer answer = new Terminal().run("code", file);
        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines()).hasSize(2);
        assertThat(answer.err())
                .contains(
                        file + ":2: ",
                        file + ":4: not a JSON object",
                        file + ":5: no \"text\" in the object",
                        "2 lines coded, 3 broken");
    }

    @Test
    void failsWhereNothingCanBeCoded() {
        assertThat(new Terminal().typing("nonsense\n").run("code").code()).isEqualTo(3);
        assertThat(new Terminal().typing("").run("code").code()).isEqualTo(3);
        assertThat(new Terminal().run("code", folder.resolve("none")).code()).isEqualTo(3);
    }

    @Test
    void answersAPairWhateverItIs() throws IOException {
        String text = "The committee greeted the orchestra.";
        Terminal.Answer answer =
                new Terminal()
                        .typing(
                                "{\"id\":7,\"text\":\"%s\",\"actor_span\":[0,13],\"recipient_span\":[22,35]}"
                                        .formatted(text))
                        .run("code");
        JsonNode node = JSON.readTree(answer.out());
        assertThat(node.path("id").isInt()).isTrue();
        assertThat(node.path("events")).hasSize(1);
        JsonNode event = node.path("events").path(0);
        assertThat(event.path("actor").asText()).isEqualTo("UNK");
        assertThat(event.path("spans").path("actor").toString()).isEqualTo("[0,13]");
        assertThat(event.path("spans").path("recipient").toString()).isEqualTo("[22,35]");
    }

    @Test
    void answersWhereOneSideIsNotInTheText() throws IOException {
        Terminal.Answer answer =
                new Terminal()
                        .typing(
                                "{\"id\":1,\"text\":\"Russia condemned Azerbaijan.\","
                                        + "\"actor_span\":[0,6],\"recipient_span\":null}")
                        .run("code");
        JsonNode event = JSON.readTree(answer.out()).path("events").path(0);
        assertThat(event.path("plover").asText()).isEqualTo("ACCUSE");
        assertThat(event.path("spans").path("recipient").isNull()).isTrue();
    }

    @Test
    void refusesAPairThatIsNotInTheText() {
        Terminal.Answer answer =
                new Terminal()
                        .typing(
                                "{\"text\":\"short\",\"actor_span\":[0,2],\"recipient_span\":[3,99]}")
                        .run("code");
        assertThat(answer.code()).isEqualTo(3);
        assertThat(answer.err()).contains("-:1: \"recipient_span\" must be");
    }

    @Test
    void passesOverALineThatIsTooLong() {
        Terminal.Answer answer =
                new Terminal()
                        .typing(new LongLine(200L << 20, "\n" + News.line(2) + "\n"))
                        .run("code");
        assertThat(answer.code()).isZero();
        assertThat(answer.out().lines()).hasSize(1);
        assertThat(answer.err()).contains("-:1: a line of more than 16 MiB");
    }

    @Test
    void tellsInOneLineThatTheModelsDoNotFitIntoMemory() {
        Loader small =
                cache -> {
                    throw new IllegalStateException("the English reader needs more heap");
                };
        Terminal.Answer answer = new Terminal().with(small).typing(News.line(1)).run("code");
        assertThat(answer.code()).isEqualTo(1);
        assertThat(answer.err()).contains("needs more heap", "DEMARCHE_JAVA_OPTS");
        assertThat(answer.err()).doesNotContain("fault of the program", "\tat ");
    }
}
