package org.demarche.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GoldFileTest {
    @TempDir private Path folder = Path.of("");

    private Path file(String... lines) throws IOException {
        return Files.writeString(folder.resolve("gold.jsonl"), String.join("\n", lines));
    }

    @Test
    void readsTextsWithTheirEvents() throws Exception {
        List<GoldText> texts =
                GoldFile.read(
                        file(
                                "{'id':'a','published':'2024-05','text':'Chad met Mali.','events':["
                                                .replace('\'', '"')
                                        + "{'actor':'TCD','recipient':'MLI','plover':'CONSULT'}]}"
                                                .replace('\'', '"'),
                                "",
                                "{\"id\":\"b\",\"published\":null,\"text\":\"It rained.\"}"));
        assertThat(texts).hasSize(2);
        assertThat(texts.get(0).article().published()).isEqualTo(PartialDate.parse("2024-05"));
        assertThat(texts.get(0).article().body()).isEqualTo("Chad met Mali.");
        assertThat(texts.get(0).events())
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.first()).hasToString("TCD CONSULT MLI (actual)");
                            assertThat(e.weight()).isEqualTo(GoldEvent.Weight.REQUIRED);
                            assertThat(e.symmetric()).isFalse();
                        });
        assertThat(texts.get(1).events()).isEmpty();
    }

    @Test
    void readsWhatElseIsRight() throws Exception {
        String event =
                "{'actor':'TCD','alt_actor':['UNO'],'recipient':'MLI','plover':'SANCTION',"
                        + "'factuality':'denied','alt':[{'plover':'COERCE'}],'optional':true,"
                        + "'symmetric':true}";
        String line = "{'id':'a','text':'Words.','events':[" + event + "]}";
        GoldEvent gold = GoldFile.read(file(line.replace('\'', '"'))).get(0).events().get(0);
        assertThat(gold.actors()).containsExactly("TCD", "UNO");
        assertThat(gold.recipients()).containsExactly("MLI");
        assertThat(gold.readings())
                .containsExactly(
                        new GoldEvent.Reading(EventType.SANCTION, Factuality.DENIED),
                        new GoldEvent.Reading(EventType.COERCE, Factuality.ACTUAL));
        assertThat(gold.weight()).isEqualTo(GoldEvent.Weight.OPTIONAL);
        assertThat(gold.symmetric()).isTrue();
    }

    @Test
    void readsPredictionsByText() throws Exception {
        String event = "{'actor':'TCD','recipient':'MLI','plover':'AID','factuality':'alleged'}";
        Map<String, List<ReportedEvent>> claims =
                GoldFile.readPredictions(
                        file(
                                "{'id':'b','events':[]}".replace('\'', '"'),
                                ("{'id':'a','events':[" + event + "]}").replace('\'', '"')),
                        List.of());
        assertThat(claims).containsOnlyKeys("b", "a");
        assertThat(claims.get("b")).isEmpty();
        assertThat(claims.get("a"))
                .extracting(ReportedEvent::claim)
                .containsExactly(new Claim("TCD", "MLI", EventType.AID, Factuality.ALLEGED));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "[1]; not a JSON object",
                "{'text':'x'}; no id in it",
                "{'id':'a'}; no text in it",
                "{'id':'a','text':'x','published':'May'}; date must be YYYY, YYYY-MM or YYYY-MM-DD,"
                        + " was May",
                "{'id':'a','text':'x','events':[{'actor':'A','recipient':'B','plover':'HUG'}]}; no"
                        + " event type is called HUG",
                "{'id':'a','text':'x','events':[{'actor':'A','plover':'AID'}]}; no recipient in it",
                "{'id':'a','text':'x','events':[{'actor':'A','recipient':'B','plover':'AID',"
                        + "'factuality':'so'}]}; no factuality is called so"
            })
    void aBadLineIsNamedByFileAndLine(String line, String problem) throws IOException {
        Path file = file("", line.replace('\'', '"'));
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> GoldFile.read(file))
                .withMessage(file + ":2: " + problem);
    }

    @Test
    void aFileWithoutTextsIsNoGold() throws IOException {
        Path file = file("");
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> GoldFile.read(file))
                .withMessage(file + ": no object in it");
    }

    @Test
    void readsTagsAndWhereAnEventIsTold() throws Exception {
        String event =
                "{'actor':'TCD','recipient':'MLI','plover':'AID','evidence':'gave Mali grain'}";
        String spans =
                "{'actor':'TCD','recipient':'MLI','plover':'AID','spans':{'trigger':[5,9],'actor':"
                        + "[0,4],'recipient':null}}";
        String line =
                "{'id':'a','text':'Chad gave Mali grain.','split':'held','tags':['b','a'],"
                        + "'events':["
                        + event
                        + ","
                        + spans
                        + "]}";
        GoldText text = GoldFile.read(file(line.replace('\'', '"'))).get(0);
        assertThat(text.tags()).containsExactly("a", "b");
        assertThat(text.events().get(0).spans().trigger()).isEqualTo(new TextSpan(5, 20));
        assertThat(text.events().get(1).spans())
                .isEqualTo(new Spans(new TextSpan(5, 9), new TextSpan(0, 4), TextSpan.NONE));
    }

    @Test
    void carriesSpansOfPredictionsOverToTheCleanedText() throws Exception {
        Path gold = folder.resolve("g.jsonl");
        Files.writeString(gold, "{\"id\":\"a\",\"text\":\"\ud83d\ude00  Chad  praised Mali.\"}");
        String event =
                "{'actor':'TCD','recipient':'MLI','plover':'SUPPORT','spans':{'trigger':[9,16]}}";
        Path predictions = file(("{'id':'a','events':[" + event + "]}").replace('\'', '"'));
        List<GoldText> texts = GoldFile.read(gold);
        List<ReportedEvent> events =
                GoldFile.readPredictions(predictions, texts).getOrDefault("a", List.of());
        assertThat(events.get(0).spans().trigger().of(texts.get(0).article().body()))
                .isEqualTo("praised");
    }

    @Test
    void takesFilesTogetherUnlessAnIdComesTwice() throws IOException, FormatException {
        Path one = Files.writeString(folder.resolve("1.jsonl"), "{\"id\":\"a\",\"text\":\"x\"}");
        Path two = Files.writeString(folder.resolve("2.jsonl"), "{\"id\":\"b\",\"text\":\"y\"}");
        assertThat(GoldFile.read(List.of(one, two))).hasSize(2);
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> GoldFile.read(List.of(one, two, one)))
                .withMessage(one + ":1: the id a came before");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "'confidence':1.5; confidence must be 0..1, was 1.5",
                "'spans':{'trigger':[3,90]}; span must lie in the text of 1 characters, was 3..90"
            })
    void aBadPredictionIsNamedByFileAndLine(String field, String problem)
            throws IOException, FormatException {
        Path gold = Files.writeString(folder.resolve("g.jsonl"), "{\"id\":\"a\",\"text\":\"x\"}");
        List<GoldText> texts = GoldFile.read(gold);
        String event = "{'actor':'A','recipient':'B','plover':'AID'," + field + "}";
        Path file = file(("{'id':'a','events':[" + event + "]}").replace('\'', '"'));
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> GoldFile.readPredictions(file, texts))
                .withMessage(file + ":1: " + problem);
    }
}
