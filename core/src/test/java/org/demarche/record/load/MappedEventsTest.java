package org.demarche.record.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.mapped.MappedEvents;
import org.demarche.source.dataset.mapped.Mapping;
import org.demarche.text.FormatException;
import org.junit.jupiter.api.Test;

class MappedEventsTest extends DataSetContract {
    @Override
    DataSet set() {
        return new MappedEvents(Mapping.standard(), ACTORS);
    }

    @Override
    List<String> header() {
        return List.of("date,source,target,type");
    }

    @Override
    char separator() {
        return ',';
    }

    @Override
    String row(int number, LocalDate day) {
        return day + ",Azerbaijan,NATO,SANCTION.expel";
    }

    private Mapping mapping(String... lines) throws Exception {
        Path file = folder.resolve("mapping.txt");
        Files.writeString(file, String.join("\n", lines));
        return Mapping.read(file);
    }

    @Test
    void takesTheColumnsThatAMappingNames() throws Exception {
        Mapping mapping =
                mapping(
                        "# mine",
                        "dataset = my-events",
                        "codes = cameo",
                        "actors = cameo",
                        "day = When",
                        "actor = Wer",
                        "recipient = Wen",
                        "code = Was",
                        "deaths = Tote");
        Path file = file("b.csv", List.of("Tote;Was;Wer;Wen;When", "3;190;RUSMIL;UKR;20220301"));
        assertCounts(imports.read(new MappedEvents(mapping, ACTORS), file), 1, 0, 0);
        assertThat(
                        imports.ask(
                                "SELECT dataset, actor, actor_sector, recipient, type, deaths, day"
                                        + " FROM outside_event"))
                .containsExactly("my-events|RUS|MIL|UKR|ASSAULT|3|2022-03-01");
    }

    @Test
    void saysWhichLineOfAMappingIsWrong() {
        assertThatThrownBy(() -> mapping("day = Date", "colour = red"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("mapping.txt:2: no such word here: colour = red");
        assertThatThrownBy(() -> mapping("day"))
                .isInstanceOf(FormatException.class)
                .hasMessageContaining("mapping.txt:1: expected ours = theirs");
    }

    @Test
    void saysWhichMappedColumnIsMissing() throws Exception {
        Mapping mapping = mapping("deaths = Tote");
        Path file = file("b.csv", lines(1));
        assertThatThrownBy(() -> imports.read(new MappedEvents(mapping, ACTORS), file))
                .hasMessageContaining("expected the columns Tote; found 4: date, source");
    }
}
