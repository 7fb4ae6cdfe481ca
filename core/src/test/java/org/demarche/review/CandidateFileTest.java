package org.demarche.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CandidateFileTest {
    private static final String EVENT =
            "{'actor':'TCD','actor_sector':'GOV','recipient':'MLI','plover':'ACCUSE','mode':null,"
                    + "'date':'2024','confidence':0.7,'why':'a rule','spans':{'trigger':[5,12]}}";

    @TempDir private Path folder = Path.of("");

    private Path file(String name, String line) throws IOException {
        return Files.writeString(folder.resolve(name), line.replace('\'', '"') + "\n");
    }

    @Test
    void readsTextsWithTheirEventsAndEachEventOnce() throws IOException, FormatException {
        String line =
                "{'id':'a','text':'Chad accused Mali.','events':[" + EVENT + "," + EVENT + "]}";
        List<Candidate> read = CandidateFile.read(file("e.jsonl", line));
        assertThat(read)
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.key()).isEqualTo("TCD ACCUSE MLI (actual)@5");
                            assertThat(c.event().spans().trigger().of(c.passage().text()))
                                    .isEqualTo("accused");
                            assertThat(c.details())
                                    .isEqualTo(new Candidate.Details("GOV", "", "", "2024", ""));
                        });
    }

    @Test
    void readsEventsWhoseTextsAreElsewhere() throws IOException, FormatException {
        Path events = file("e.jsonl", "{'id':'a','events':[" + EVENT + "]}");
        Path texts = file("t.jsonl", "{'id':'a','text':'Chad accused Mali.','published':'2024'}");
        assertThat(CandidateFile.read(events, texts))
                .singleElement()
                .satisfies(c -> assertThat(c.passage().published()).hasToString("2024"));
        assertThatExceptionOfType(FormatException.class)
                .isThrownBy(() -> CandidateFile.read(events))
                .withMessage(events + ":1: no text of a; name the file it is in with --texts");
    }

    @Test
    void readsExportedEventsSentenceBySentence() throws IOException, FormatException {
        String event =
                EVENT.substring(0, EVENT.length() - 1)
                        + ",'sentence':'Chad accused Mali.','article':{'id':'n1','published':'2024'}}";
        List<Candidate> once = CandidateFile.read(file("e.jsonl", event));
        List<Candidate> again = CandidateFile.read(file("f.jsonl", event));
        assertThat(once).isEqualTo(again);
        assertThat(once.get(0).passage().id()).startsWith("n1#");
        assertThat(once.get(0).passage().text()).isEqualTo("Chad accused Mali.");
    }
}
