package org.demarche.source.dataset.icews;

import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.ontology.EventClass;
import org.demarche.source.vocabulary.CameoLabels;
import org.demarche.source.vocabulary.NamedParties;
import org.demarche.source.vocabulary.Vocabulary;
import org.demarche.text.PartialDate;

/** ICEWS writes parties as a name, a list of sectors in no order, and a country. */
final class IcewsVocabulary implements Vocabulary {
    private static final int PARTS = 3;

    private final NamedParties names;

    IcewsVocabulary(ActorKnowledge actors) {
        this.names = new NamedParties(actors);
    }

    @Override
    public Party party(String actor) {
        String[] parts = actor.split("\u001F", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(
                    "party must be name, sectors, country, was " + actor);
        }
        Optional<String> state = names.state(parts[2]);
        if (state.isEmpty() || parts[2].isEmpty()) {
            return names.party(parts[0], PartialDate.UNKNOWN);
        }
        boolean isState = parts[0].equals(parts[2]) || parts[0].isEmpty();
        Optional<Sector> sector = names.sector(parts[1]).or(() -> names.sector(parts[0]));
        return new Party(state.get(), sector.orElse(isState ? Sector.GOV : Sector.UNK));
    }

    @Override
    public Optional<EventClass> event(String code) {
        return CameoLabels.event(code);
    }

    @Override
    public Optional<String> state(String place) {
        return names.state(place);
    }
}
