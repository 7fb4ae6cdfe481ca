package org.demarche.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.ontology.EventClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChannelTest {
    @ParameterizedTest
    @CsvSource({
        "GOV, SANCTION.expel, MISSIONS",
        "GOV, SANCTION.convict, COURTS",
        "JUD, RETREAT.release, COURTS",
        "COP, COERCE.arrest, COURTS",
        "COP, COERCE.seize, AGENCIES",
        "GOV, ASSAULT.drone, FORCES",
        "MIL, AID, FORCES",
        "GOV, RETREAT.withdraw, FORCES",
        "GOV, AID, AGENCIES",
        "LEG, COERCE.restrict, LAWS",
        "GOV, AGREE, TREATIES",
        "GOV, ACCUSE, RHETORIC",
        "MIL, THREATEN, RHETORIC",
        "LEG, REJECT, LAWS",
        "LEG, ACCUSE.disapprove, RHETORIC",
        "JUD, ACCUSE, COURTS",
        "GOV, ACCUSE.investigate, COURTS",
        "GOV, REJECT.meet, MISSIONS",
        "GOV, REJECT, RHETORIC",
        "GOV, REQUEST.assist, REQUESTS",
        "GOV, REQUEST, REQUESTS",
        "GOV, REQUEST.yield, RHETORIC",
        "JRN, ACCUSE, MEDIA",
        "CVL, PROTEST.demo, OTHERS",
        "REB, ASSAULT, OTHERS"
    })
    void tellsInstitutionsFromOfficialsAndOthers(Sector sector, String what, Channel channel) {
        assertThat(Channel.of(new Party("XAR", sector), EventClass.parse(what))).isEqualTo(channel);
    }
}
