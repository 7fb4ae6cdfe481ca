package org.demarche.dyad;

import static org.demarche.ontology.EventType.ACCUSE;
import static org.demarche.ontology.EventType.AGREE;
import static org.demarche.ontology.EventType.AID;
import static org.demarche.ontology.EventType.ASSAULT;
import static org.demarche.ontology.EventType.COERCE;
import static org.demarche.ontology.EventType.CONCEDE;
import static org.demarche.ontology.EventType.CONSULT;
import static org.demarche.ontology.EventType.COOPERATE;
import static org.demarche.ontology.EventType.MOBILIZE;
import static org.demarche.ontology.EventType.REJECT;
import static org.demarche.ontology.EventType.RETREAT;
import static org.demarche.ontology.EventType.SANCTION;
import static org.demarche.ontology.EventType.SUPPORT;
import static org.demarche.ontology.EventType.THREATEN;

import java.util.List;
import java.util.Set;
import org.demarche.ontology.EventType;

/** Which types two reports of one happening may bear, as they lie next to each other. */
final class Kinship {
    private static final List<Set<EventType>> KIN =
            List.of(
                    Set.of(AGREE, CONSULT, COOPERATE, SUPPORT),
                    Set.of(AGREE, CONCEDE),
                    Set.of(SUPPORT, AID),
                    Set.of(COOPERATE, AID),
                    Set.of(CONCEDE, RETREAT),
                    Set.of(ACCUSE, REJECT),
                    Set.of(THREATEN, MOBILIZE),
                    Set.of(SANCTION, COERCE),
                    Set.of(COERCE, ASSAULT));

    private Kinship() {}

    static boolean isKin(EventType one, EventType other) {
        return one == other || KIN.stream().anyMatch(k -> k.contains(one) && k.contains(other));
    }
}
