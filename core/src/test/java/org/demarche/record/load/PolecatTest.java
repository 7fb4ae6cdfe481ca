package org.demarche.record.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.polecat.Polecat;
import org.junit.jupiter.api.Test;

class PolecatTest extends DataSetContract {
    @Override
    DataSet set() {
        return new Polecat(ACTORS);
    }

    @Override
    List<String> header() {
        return List.of(
                "Event Type\tEvent ID\tEvent Mode\tEvent Date\tIntensity\tRecipient Name\t"
                        + "Recipient Country\tRecipient Sectors\tActor Name\tActor Country\t"
                        + "Actor Sectors\tHeadline\tSource\tCountry\tCity");
    }

    @Override
    char separator() {
        return '\t';
    }

    @Override
    String row(int number, LocalDate day) {
        return row(number, day, "Mot\u00f6rhead minister; another");
    }

    private static String row(int number, LocalDate day, String name) {
        return "SANCTION\tE%d\texpel\t%s\t-5.5\tNone\tRUS\tNone\t%s\tAZE;TUR\tMIL;GOV\tA headline\tA Paper\tAZE\tBaku"
                .formatted(number, day, name);
    }

    @Test
    void findsColumnsByNameAndTheFirstOfALst() throws Exception {
        assertCounts(imports.read(set(), file("a.txt", lines(1))), 1, 0, 0);
        assertThat(
                        imports.ask(
                                "SELECT key, actor, actor_sector, actor_text, recipient,"
                                        + " recipient_sector, recipient_text, type, mode, code,"
                                        + " place_state FROM outside_event"))
                .containsExactly(
                        "E1@2019-10-25|AZE|MIL|Mot\u00f6rhead minister; another|RUS|UNK||SANCTION|"
                                + "expel|SANCTION.expel|AZE");
    }

    @Test
    void readsIso88591AsWellAsUtf8() throws Exception {
        Path file = folder.resolve("latin.txt");
        String content = String.join("\n", lines(2)) + "\n";
        Files.write(file, content.getBytes(StandardCharsets.ISO_8859_1));
        assertCounts(imports.read(set(), file), 2, 0, 0);
        assertCounts(imports.read(set(), file("utf8.txt", lines(2))), 0, 2, 0);
    }
}
