package org.demarche.source.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CameoActorsTest {
    private static final ActorKnowledge ACTORS = ActorKnowledge.bundled();
    private static final SortedMap<String, String> WRITTEN = CameoActors.written(ACTORS);

    @ParameterizedTest
    @CsvSource({
        "UNO, IGOUNO",
        "EUR, IGOEEC",
        "NATO, IGONAT",
        "CSTO, IGOCSTO",
        "MSF, NGOMSF",
        "HAMAS, PSE",
        "ROU, ROM",
        "XKX, KSV"
    })
    void callsPartiesAsCameoDoes(String code, String cameo) {
        assertThat(WRITTEN).containsEntry(code, cameo);
    }

    @Test
    void mostStatesAreCalledAlike() {
        assertThat(WRITTEN).doesNotContainKeys("RUS", "AZE", "USA", "PSE", "UNK");
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        CameoActors reader = new CameoActors(ACTORS);
        SortedMap<String, String> bodies = CodeTable.written("cameo-actors.csv", "body");
        assertThat(bodies).hasSizeGreaterThan(50);
        bodies.keySet().stream()
                .filter(ACTORS::has)
                .forEach(
                        code ->
                                assertThat(reader.party(WRITTEN.getOrDefault(code, code)).code())
                                        .isEqualTo(code));
        assertThat(reader.party(WRITTEN.get("ROU") + "GOV")).isEqualTo(Party.government("ROU"));
        assertThat(reader.party(WRITTEN.get("HAMAS") + "REB"))
                .isEqualTo(new Party("PSE", Sector.REB));
    }
}
