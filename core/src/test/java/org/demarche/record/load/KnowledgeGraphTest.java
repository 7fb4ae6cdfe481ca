package org.demarche.record.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.demarche.source.dataset.DataSet;
import org.demarche.source.dataset.icews.KnowledgeGraph;
import org.junit.jupiter.api.Test;

class KnowledgeGraphTest extends DataSetContract {
    @Override
    DataSet set() {
        return new KnowledgeGraph(ACTORS);
    }

    @Override
    List<String> header() {
        return List.of("date\tsource\tevent_text\ttarget");
    }

    @Override
    char separator() {
        return '\t';
    }

    @Override
    String row(int number, LocalDate day) {
        return day + "\tPolice (Australia)\tMake a visit\tGerhard Kaiser " + number;
    }

    @Test
    void looksPeopleUpAsTheOfficeHoldersOfTheMonth() throws Exception {
        List<String> lines =
                List.of(
                        header().get(0),
                        "2018-09-01\tAngela Merkel\tCriticize or denounce\tPolice (Australia)",
                        "2018-09-01\tPeople of the Moon\tAccuse\tRussia");
        ImportCounts counts = imports.read(set(), file("a.tsv", lines));
        assertThat(counts.unknownParties()).isEqualTo(1);
        assertThat(
                        imports.ask(
                                "SELECT actor, actor_sector, recipient, recipient_sector, type,"
                                        + " actor_text FROM outside_event ORDER BY line"))
                .containsExactly(
                        "DEU|GOV|AUS|COP|ACCUSE|Angela Merkel",
                        "UNK|UNK|RUS|GOV|ACCUSE|People of the Moon");
    }
}
