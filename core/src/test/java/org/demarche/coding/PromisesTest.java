package org.demarche.coding;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.actor.Party;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventClass;
import org.demarche.text.TextSpan;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PromisesTest {
    private static Happening happening(String what, Factuality factuality) {
        return new Happening(
                mention("TCD"),
                mention("MLI"),
                EventClass.parse(what),
                factuality,
                new Word(0, "meet", "meet", "VB", -1, Relation.ROOT, new TextSpan(0, 4)),
                "",
                "f:1",
                new Surety(0.8, Surety.Source.WORD));
    }

    private static Mention mention(String state) {
        return new Mention(Party.government(state), TextSpan.NONE, Mention.How.NAMED);
    }

    @ParameterizedTest
    @CsvSource({
        "CONSULT.visit, AGREE",
        "AID, AGREE",
        "COOPERATE, AGREE",
        "SUPPORT, AGREE",
        "RETREAT.withdraw, CONCEDE",
        "CONCEDE, CONCEDE"
    })
    void whatIsAnnouncedIsAnAgreementOrConcessionMade(String announced, String made) {
        Happening promise = Promises.of(happening(announced, Factuality.PLANNED));
        assertThat(promise.what()).hasToString(made);
        assertThat(promise.factuality()).isEqualTo(Factuality.ACTUAL);
        assertThat(promise.why()).startsWith("f:1, to come");
        assertThat(promise.surety().value()).isLessThan(0.8);
    }

    @ParameterizedTest
    @CsvSource({"ASSAULT", "SANCTION.expel", "MOBILIZE", "COERCE.arrest", "PROTEST", "ACCUSE"})
    void whatIsHostileAndToComeIsStillToCome(String announced) {
        Happening plan = happening(announced, Factuality.PLANNED);
        assertThat(Promises.of(plan)).isSameAs(plan);
    }

    @ParameterizedTest
    @EnumSource(value = Factuality.class, names = "PLANNED", mode = EnumSource.Mode.EXCLUDE)
    void whatIsNotAnnouncedStays(Factuality factuality) {
        Happening meeting = happening("CONSULT", factuality);
        assertThat(Promises.of(meeting)).isSameAs(meeting);
    }
}
