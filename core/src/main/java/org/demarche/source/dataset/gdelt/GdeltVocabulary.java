package org.demarche.source.dataset.gdelt;

import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.source.vocabulary.CameoActors;
import org.demarche.source.vocabulary.CameoVocabulary;
import org.demarche.source.vocabulary.Fips;

/** GDELT writes actors and events in CAMEO's codes and places in FIPS. */
final class GdeltVocabulary implements CameoVocabulary {
    private final CameoActors actors;

    GdeltVocabulary(ActorKnowledge knowledge) {
        this.actors = new CameoActors(knowledge);
    }

    @Override
    public Party party(String actor) {
        return actors.party(actor);
    }

    @Override
    public Optional<String> state(String place) {
        return Fips.state(place);
    }
}
