package org.demarche.claim.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which event on record some words of a claim name. */
final class EventWords {
    private final MatterBook matters;
    private final List<List<String>> topics;

    EventWords(MatterBook matters) {
        this.matters = matters;
        this.topics =
                PhraseBook.lines("topics.txt").stream()
                        .map(l -> Arrays.stream(l.split(",", -1)).map(String::strip).toList())
                        .toList();
    }

    /** All words for the things that are named. */
    List<String> topics(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        List<String> about = new ArrayList<>();
        topics.stream().filter(t -> t.stream().anyMatch(lower::contains)).forEach(about::addAll);
        return about;
    }

    /** The event: of a kind of thing that can happen, and what it is about; empty if of neither. */
    Optional<Bound.Anchor> read(String words, boolean isAfter) {
        ClaimText text = new ClaimText(words);
        List<String> about = topics(words);
        Optional<Matter> matter = Optional.empty();
        for (int i = 0; i < text.size() && matter.isEmpty(); i++) {
            matter = matters.at(text, i).map(h -> matters.matter(h.key()));
        }
        if (matter.isEmpty() && about.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Bound.Anchor(words.strip(), matter.orElse(Matter.ALL), about, isAfter));
    }
}
