package org.demarche.source.dataset.ucdp;

import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.source.vocabulary.NamedParties;
import org.demarche.source.vocabulary.Vocabulary;
import org.demarche.text.PartialDate;

/** UCDP writes parties out; one that no table knows acts within the country of the event. */
final class UcdpVocabulary implements Vocabulary {
    private static final int PARTS = 3;

    private final NamedParties names;

    UcdpVocabulary(ActorKnowledge actors) {
        this.names = new NamedParties(actors);
    }

    @Override
    public Party party(String actor) {
        String[] parts = actor.split("\u001F", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("party must be side, name, country, was " + actor);
        }
        String home = names.state(parts[2]).orElse(Party.UNKNOWN.code());
        if (parts[1].equals("Civilians")) {
            return new Party(home, Sector.CVL);
        }
        Party named = names.party(parts[1], PartialDate.UNKNOWN);
        if (parts[1].startsWith("Government of") && named.isKnown()) {
            return Party.government(named.code());
        }
        boolean isGroup = !parts[1].startsWith("Government of");
        Sector sector = isGroup && named.sector() == Sector.UNK ? Sector.REB : named.sector();
        return new Party(named.isKnown() ? named.code() : home, sector);
    }

    @Override
    public Optional<EventClass> event(String code) {
        return code.matches("[123]")
                ? Optional.of(EventClass.of(EventType.ASSAULT))
                : Optional.empty();
    }

    @Override
    public Optional<String> state(String place) {
        return names.state(place);
    }
}
