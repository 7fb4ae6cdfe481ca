package org.demarche.source.dataset.published;

import java.util.Optional;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.ontology.EventClass;
import org.demarche.source.vocabulary.Vocabulary;

/** Our own words, which need no table: {@code AZE:GOV}, {@code SANCTION.expel}. */
final class PublishedVocabulary implements Vocabulary {
    @Override
    public Party party(String actor) {
        int colon = actor.indexOf(':');
        if (colon < 1) {
            return Party.UNKNOWN;
        }
        Sector sector = Sector.named(actor.substring(colon + 1)).orElse(Sector.UNK);
        return new Party(actor.substring(0, colon), sector);
    }

    @Override
    public Optional<EventClass> event(String code) {
        try {
            return Optional.of(EventClass.parse(code));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    @Override
    public Optional<String> state(String place) {
        return Optional.empty();
    }
}
