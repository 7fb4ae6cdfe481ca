package org.demarche.coding.party;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Party;

/**
 * Whom a passage has been speaking of: what pronouns and "the country" lead back to. One for each
 * article, fed sentence by sentence in order.
 */
public final class Discourse {
    /** How many parties back a reader still has in mind. */
    private static final int MEMORY = 8;

    private final Deque<Party> recent = new ArrayDeque<>();
    private List<Party> topics = List.of();
    private List<Party> lastPair = List.of();
    private List<Party> named = List.of();
    private final Map<String, Optional<Party>> owners = new HashMap<>();

    /** Notes the subject of a sentence that has been read: one party or several joined. */
    public void topics(List<Party> parties) {
        if (!parties.isEmpty()) {
            topics = List.copyOf(parties);
            parties.forEach(this::note);
        }
    }

    /** Notes all parties a sentence that has been read has named. */
    public void named(List<Party> parties) {
        Set<String> codes = new HashSet<>();
        named = parties.stream().filter(p -> codes.add(p.code())).toList();
    }

    /** Notes whose a thing was that a sentence that has been read has told of. */
    public void owned(String noun, Party owner) {
        owners.merge(
                noun,
                Optional.of(owner),
                (before, now) ->
                        before.filter(p -> p.code().equals(owner.code())).isPresent()
                                ? now
                                : Optional.empty());
    }

    /** Whose such a thing was; empty if nobody's or if there were several. */
    Optional<Party> ownerOf(String noun) {
        return owners.getOrDefault(noun, Optional.empty());
    }

    /** Whom the last sentence named, each once, in order. */
    List<Party> named() {
        return named;
    }

    /** Notes a party mentioned elsewhere in a sentence that has been read. */
    public void note(Party party) {
        Optional<Party> before = Optional.ofNullable(recent.peekFirst());
        if (before.isPresent() && !before.get().code().equals(party.code())) {
            lastPair = List.of(before.get(), party);
        }
        recent.removeIf(p -> p.code().equals(party.code()));
        recent.addFirst(party);
        if (recent.size() > MEMORY) {
            recent.removeLast();
        }
    }

    /** Whom "it", "he" or "the country" at the beginning of a sentence means. */
    Optional<Party> topic() {
        return topics.stream().findFirst();
    }

    /** Whom "they" at the beginning of a sentence means. */
    List<Party> topics() {
        return topics;
    }

    /**
     * The one party other than that one that has been spoken of; if there are several, the one the
     * sentence before was about.
     */
    public Optional<Party> onlyOther(String code) {
        List<Party> others = recent.stream().filter(p -> !p.code().equals(code)).toList();
        if (others.size() == 1) {
            return Optional.of(others.get(0));
        }
        return topics.size() == 1 ? topic().filter(p -> !p.code().equals(code)) : Optional.empty();
    }

    /** The party mentioned last. */
    Optional<Party> latest() {
        return Optional.ofNullable(recent.peekFirst());
    }

    /** The party mentioned last of those with one of these codes. */
    Optional<Party> latest(Set<String> codes) {
        return recent.stream().filter(p -> codes.contains(p.code())).findFirst();
    }

    /** The two that "both sides" or "the two countries" means; empty if there are not two. */
    List<Party> pair() {
        return lastPair;
    }

    /** Whether anybody has been mentioned. */
    public boolean isEmpty() {
        return recent.isEmpty();
    }

    /** Whether somebody other than that party has been mentioned. */
    public boolean hasOtherThan(String code) {
        return recent.stream().anyMatch(p -> !p.code().equals(code));
    }
}
