package org.demarche.record.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.keds.Keds;
import org.junit.jupiter.api.Test;

class KedsTest extends DataSetContract {
    @Override
    DataSet set() {
        return new Keds(ACTORS);
    }

    @Override
    List<String> header() {
        return List.of("date\tsource\ttarget\tcode");
    }

    @Override
    char separator() {
        return '\t';
    }

    @Override
    String row(int number, LocalDate day) {
        return day + "\tFRAGOV\tIGOUNO\t0" + (40 + number % 5);
    }

    @Test
    void readsCameoCodesAndActors() throws Exception {
        List<String> lines = lines(1);
        lines.add("1991-02-03\tEUR\tGMW\t010");
        lines.add("1991-02-03\tPSEREB\tISRMIL\t190");
        assertCounts(imports.read(set(), file("a.tsv", lines)), 3, 0, 0);
        assertThat(
                        imports.ask(
                                "SELECT actor, actor_sector, recipient, recipient_sector, type, code"
                                        + " FROM outside_event ORDER BY line"))
                .containsExactly(
                        "FRA|GOV|UNO|IGO|CONSULT|041",
                        "UNK|UNK|DEU|GOV|UNK|010",
                        "PSE|REB|ISR|MIL|ASSAULT|190");
    }

    @Test
    void tellsWeisAndTheOlderActorsByTheirCodes() throws Exception {
        List<String> lines =
                List.of(
                        header().get(0),
                        "1991-02-03\tUNK\tAUS\t223",
                        "1991-02-03\tFRN\tAZRGOV\t032",
                        "1991-02-04\tUNO\tUAR\t023");
        assertCounts(imports.read(set(), file("a.tsv", lines)), 3, 0, 0);
        assertThat(imports.ask("SELECT actor, recipient, type FROM outside_event ORDER BY line"))
                .containsExactly("GBR|AUT|ASSAULT", "FRA|AZE|CONSULT", "UNO|EGY|UNK");
    }

    @Test
    void refusesCodesThatLostTheirLeadingZero() throws Exception {
        List<String> lines = lines(1);
        lines.add("1991-02-03\tFRA\tDEU\t42");
        assertCounts(imports.read(set(), file("a.tsv", lines)), 1, 0, 1);
    }
}
