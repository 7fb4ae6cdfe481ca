package org.demarche.coding.type;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.text.TextSpan;

/** The stems of a text whose two parties are each made one word, and where each stem stands. */
final class MaskedWords {
    static final String ACTOR = "ACTOR";
    static final String RECIPIENT = "RECIPIENT";

    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{N}]+(?:['’.-][\\p{L}\\p{N}]+)*");

    private final List<String> stems = new ArrayList<>();
    private final List<Zone> zones = new ArrayList<>();

    /** Where a word stands; {@code ACROSS} if the recipient is named before the actor. */
    enum Zone {
        BEFORE,
        BETWEEN,
        ACROSS,
        AFTER,
        PARTY
    }

    MaskedWords(String text, TextSpan actor, TextSpan recipient) {
        boolean actorLater = !recipient.isEmpty() && recipient.compareTo(actor) < 0;
        boolean swap = actor.isEmpty() || actorLater;
        TextSpan first = swap ? recipient : actor;
        TextSpan second = swap ? actor : recipient;
        int done = first.end();
        add(text.substring(0, first.begin()), Zone.BEFORE);
        mask(swap ? RECIPIENT : ACTOR);
        if (!second.isEmpty()) {
            String gap = text.substring(done, Math.max(done, second.begin()));
            add(gap, swap ? Zone.ACROSS : Zone.BETWEEN);
            mask(swap ? ACTOR : RECIPIENT);
            done = Math.max(done, second.end());
        }
        add(text.substring(done), Zone.AFTER);
    }

    private void add(String text, Zone zone) {
        words(text)
                .map(Stem::of)
                .forEach(
                        stem -> {
                            stems.add(stem);
                            zones.add(zone);
                        });
    }

    private void mask(String name) {
        stems.add(name);
        zones.add(Zone.PARTY);
    }

    /** The stems of a piece of text that are no names, as far as capitals tell. */
    static List<String> plainStemsOf(String text) {
        return words(text).filter(w -> Character.isLowerCase(w.charAt(0))).map(Stem::of).toList();
    }

    private static Stream<String> words(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    int size() {
        return stems.size();
    }

    String stem(int index) {
        return stems.get(index);
    }

    Zone zone(int index) {
        return zones.get(index);
    }

    int indexOf(String mask) {
        return stems.indexOf(mask);
    }
}
