package org.demarche.source.dataset.polecat;

import java.util.Locale;
import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;
import org.demarche.source.vocabulary.NamedParties;
import org.demarche.source.vocabulary.Vocabulary;
import org.demarche.text.PartialDate;

/** POLECAT writes events as PLOVER does, and parties as name, sectors and country. */
final class PolecatVocabulary implements Vocabulary {
    private static final int PARTS = 3;

    private final NamedParties names;

    PolecatVocabulary(ActorKnowledge actors) {
        this.names = new NamedParties(actors);
    }

    @Override
    public Party party(String actor) {
        String[] parts = actor.split("\u001F", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException(
                    "party must be name, sectors, country, was " + actor);
        }
        String country = first(parts[2]);
        Optional<Sector> sector = sector(first(parts[1]));
        Optional<String> state = country.isEmpty() ? Optional.empty() : names.state(country);
        if (state.isPresent()) {
            return new Party(state.get(), sector.orElse(Sector.UNK));
        }
        Party named = names.party(first(parts[0]), PartialDate.UNKNOWN);
        return new Party(named.code(), sector.orElse(named.sector()));
    }

    private static String first(String list) {
        return list.split(";", -1)[0].strip();
    }

    private Optional<Sector> sector(String written) {
        return Sector.named(written).or(() -> names.sector(written));
    }

    /** A mode that is none of ours leaves the type. */
    @Override
    public Optional<EventClass> event(String code) {
        int dot = code.indexOf('.');
        Optional<EventType> type = EventType.named(dot < 0 ? code : code.substring(0, dot));
        if (dot < 0 || type.isEmpty()) {
            return type.map(EventClass::of);
        }
        String mode = first(code.substring(dot + 1)).toLowerCase(Locale.ROOT);
        return Optional.of(
                Mode.of(type.get(), mode).map(EventClass::of).orElse(EventClass.of(type.get())));
    }

    @Override
    public Optional<String> state(String place) {
        return names.state(first(place));
    }
}
