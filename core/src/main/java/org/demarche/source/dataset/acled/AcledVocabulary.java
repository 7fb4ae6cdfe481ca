package org.demarche.source.dataset.acled;

import java.util.Locale;
import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.ontology.EventClass;
import org.demarche.source.vocabulary.CodeTable;
import org.demarche.source.vocabulary.NamedParties;
import org.demarche.source.vocabulary.Vocabulary;
import org.demarche.text.PartialDate;

/**
 * ACLED writes parties out and adds what kind they are, as a number or in words. A group that no
 * table knows acts within the country of the event; a foreign or unclear one (kind 8) is nobody
 * known.
 */
final class AcledVocabulary implements Vocabulary {
    private static final int PARTS = 3;
    private static final CodeTable EVENTS = CodeTable.bundled("acled.csv");

    private final NamedParties names;

    AcledVocabulary(ActorKnowledge actors) {
        this.names = new NamedParties(actors);
    }

    @Override
    public Party party(String actor) {
        String[] parts = actor.split("\u001F", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("party must be name, kind, country, was " + actor);
        }
        Optional<Sector> kind = sector(parts[1]);
        Party named = names.party(parts[0], PartialDate.UNKNOWN);
        boolean isForces = kind.filter(k -> k == Sector.MIL).isPresent();
        Sector sector =
                isForces && named.sector().isState() ? named.sector() : kind.orElse(named.sector());
        if (named.isKnown()) {
            return new Party(named.code(), sector);
        }
        Optional<String> home = kind.flatMap(k -> names.state(parts[2]));
        return new Party(home.orElse(Party.UNKNOWN.code()), sector);
    }

    private static Optional<Sector> sector(String kind) {
        return switch (kind.toLowerCase(Locale.ROOT)) {
            case "1", "state forces" -> Optional.of(Sector.MIL);
            case "2", "rebel group", "rebel groups" -> Optional.of(Sector.REB);
            case "3", "political militia", "4", "identity militia" -> Optional.of(Sector.PRM);
            case "5", "rioters", "6", "protesters", "7", "civilians" -> Optional.of(Sector.CVL);
            default -> Optional.empty();
        };
    }

    @Override
    public Optional<EventClass> event(String code) {
        int main = code.lastIndexOf('/');
        return EVENTS.meaning(code)
                .or(() -> main > 0 ? EVENTS.meaning(code.substring(0, main)) : Optional.empty())
                .map(EventClass::parse);
    }

    @Override
    public Optional<String> state(String place) {
        return names.state(place);
    }
}
