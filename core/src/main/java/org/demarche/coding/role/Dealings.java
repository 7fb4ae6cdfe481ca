package org.demarche.coding.role;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.coding.party.Mention;
import org.demarche.ontology.EventType;

/**
 * Who has dealt with whom so far in a passage, for finding whom an act is meant for when the words
 * do not say: "Baku summoned the envoy. It demanded an explanation." One for each article.
 */
public final class Dealings {
    private final Map<String, Map<String, Mention>> targets = new HashMap<>();
    private final Map<String, Map<String, Mention>> sources = new HashMap<>();
    private final Map<String, Map<String, Mention>> accusers = new HashMap<>();
    private final Map<String, Map<String, Mention>> partners = new HashMap<>();

    private List<Mention> lastDoers = List.of();
    private List<Mention> victims = List.of();
    private List<Mention> claimants = List.of();

    /** Remembers that these did something of that type to those. */
    public void note(Roles roles, EventType type) {
        if (roles.actors().isEmpty()) {
            victims = roles.recipients();
            return;
        }
        lastDoers = roles.actors();
        for (Mention actor : roles.actors()) {
            for (Mention recipient : roles.recipients()) {
                note(targets, actor, recipient);
                note(sources, recipient, actor);
                if (type == EventType.ACCUSE) {
                    note(accusers, recipient, actor);
                }
                note(partners, actor, recipient);
                note(partners, recipient, actor);
            }
        }
    }

    private static void note(Map<String, Map<String, Mention>> to, Mention of, Mention other) {
        if (!of.party().code().equals(other.party().code())) {
            to.computeIfAbsent(of.party().code(), c -> new LinkedHashMap<>())
                    .putIfAbsent(other.party().code(), other);
        }
    }

    /**
     * Remembers who claimed something in a sentence; a sentence in which nobody did changes
     * nothing.
     */
    public void noteClaimants(List<Mention> speakers) {
        claimants = speakers.isEmpty() ? claimants : List.copyOf(speakers);
    }

    /** Who claimed something last. */
    List<Mention> claimants() {
        return claimants;
    }

    /** Whom the last deed befell of which it was not told who did it. */
    List<Mention> victims() {
        return victims;
    }

    /** Whoever acted last, unless it is one of these. */
    List<Mention> lastDoerBut(Set<String> codes) {
        return lastDoers.stream().noneMatch(m -> codes.contains(m.party().code()))
                ? lastDoers
                : List.of();
    }

    /** The one party this one has acted on, if there is just one. */
    List<Mention> targetOf(String code) {
        return only(targets, code);
    }

    /** The one party that has acted on this one, if there is just one. */
    List<Mention> sourceOf(String code) {
        return only(sources, code);
    }

    /** The one party that has accused this one, if there is just one. */
    List<Mention> accuserOf(String code) {
        return only(accusers, code);
    }

    /** The one party this one has had to do with, if there is just one. */
    List<Mention> partnerOf(String code) {
        return only(partners, code);
    }

    private static List<Mention> only(Map<String, Map<String, Mention>> from, String code) {
        return Optional.ofNullable(from.get(code))
                .filter(all -> all.size() == 1)
                .map(all -> List.copyOf(all.values()))
                .orElse(List.of());
    }
}
