package org.demarche.source.vocabulary;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.NameKind;
import org.demarche.actor.NameMatch;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.text.PartialDate;

/**
 * Reads parties that are written out, as in {@code Police (India)} or {@code Military Forces of
 * Yemen (2012-)}, with the tables of actors and a list of words that tell a sector.
 */
public final class NamedParties {
    private static final SectorWords WORDS = SectorWords.bundled();

    private final ActorKnowledge actors;
    private final Map<String, Optional<String>> states = new HashMap<>();

    public NamedParties(ActorKnowledge actors) {
        this.actors = actors;
    }

    /** The state that is called so, in English or by its alpha-3 code. */
    public Optional<String> state(String name) {
        return states.computeIfAbsent(name.strip(), this::findState);
    }

    private Optional<String> findState(String name) {
        if (actors.isState(name.toUpperCase(Locale.ROOT)) && name.length() == 3) {
            return Optional.of(name.toUpperCase(Locale.ROOT));
        }
        Optional<Party> whole =
                whole(name, PartialDate.UNKNOWN).filter(p -> actors.isState(p.code()));
        return whole.or(() -> onlyState(name, PartialDate.UNKNOWN)).map(Party::code);
    }

    /** The party of one of our own codes, such as {@code AZE} or {@code NATO}. */
    public Optional<Party> code(String code) {
        if (!actors.has(code)) {
            return Optional.empty();
        }
        Sector ofBody =
                whole(actors.displayName(code), PartialDate.UNKNOWN)
                        .map(Party::sector)
                        .orElse(Sector.UNK);
        return Optional.of(new Party(code, actors.isState(code) ? Sector.GOV : ofBody));
    }

    /**
     * Who is meant.
     *
     * @param name as the data set writes it
     * @param day when, for people who hold an office for a time
     */
    public Party party(String name, PartialDate day) {
        Optional<Party> whole = whole(name, day);
        if (whole.isPresent()) {
            return whole.get();
        }
        int bracket = name.lastIndexOf('(');
        String words = bracket > 0 ? name.substring(0, bracket) : name;
        Optional<Sector> sector = WORDS.sector(words);
        Optional<Party> inside = whole(words.strip(), day);
        if (inside.isPresent() && (bracket < 0 || !inside.get().sector().isState())) {
            return inside.get();
        }
        Optional<Party> state = onlyState(name, day);
        return state.map(s -> new Party(s.code(), sector.orElse(Sector.UNK)))
                .orElseGet(() -> new Party(Party.UNKNOWN.code(), sector.orElse(Sector.UNK)));
    }

    /** The sector that the words tell, such as a list of ICEWS sectors. */
    public Optional<Sector> sector(String words) {
        return WORDS.sector(words);
    }

    /** The party that the text as a whole names. */
    public Optional<Party> whole(String text, PartialDate day) {
        return actors.find(text, day).stream()
                .filter(m -> m.span().length() == text.length())
                .filter(m -> m.kind() != NameKind.LOOKALIKE)
                .map(NameMatch::party)
                .findFirst();
    }

    /** The one state that is named in the text, if there is just one. */
    private Optional<Party> onlyState(String text, PartialDate day) {
        List<NameMatch> matches = actors.find(text, day);
        Set<String> codes =
                matches.stream()
                        .filter(m -> m.kind() == NameKind.STATE || m.kind() == NameKind.DEMONYM)
                        .map(m -> m.party().code())
                        .collect(Collectors.toSet());
        return codes.size() == 1
                ? Optional.of(Party.government(codes.iterator().next()))
                : Optional.empty();
    }
}
