package org.demarche.coding.modality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Which words have which effect, by how the event stands to them.
 *
 * <p>The table {@code effects.txt} has lines {@code place effect: word, word, …}; its places are
 * {@code clause} (the event is a verb under the word), {@code object} (an event noun under a verb),
 * {@code subject} (an event noun over a verb) and {@code beside} (the word modifies the event). A
 * word may be joined to its particle or preposition: {@code call-off}, {@code call-for}.
 */
public final class EffectWords {
    enum Place {
        CLAUSE,
        OBJECT,
        SUBJECT,
        BESIDE
    }

    private final Map<Place, Map<String, Effect>> effects = new EnumMap<>(Place.class);

    private EffectWords() {}

    /** The table that ships with the library. */
    public static EffectWords bundled() {
        InputStream in = EffectWords.class.getResourceAsStream("effects.txt");
        if (in == null) {
            throw new IllegalStateException("the library is incomplete, it has no effects.txt");
        }
        EffectWords words = new EffectWords();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(words::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }

    private void addLine(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).toUpperCase(Locale.ROOT).split(" ", -1);
        Map<String, Effect> place =
                effects.computeIfAbsent(Place.valueOf(head[0]), p -> new HashMap<>());
        Effect effect = Effect.valueOf(head[1]);
        for (String word : line.substring(colon + 1).split(",", -1)) {
            place.put(word.strip(), effect);
        }
    }

    /**
     * What a word does to what stands after it and a preposition: who calls for a truce wants it,
     * who calls a truce a sham takes it for a fact.
     */
    Effect ofObject(String lemma, String preposition) {
        Effect both = of(Place.OBJECT, lemma + "-" + preposition);
        return both == Effect.NONE ? of(Place.OBJECT, lemma) : both;
    }

    Effect of(Place place, String lemma) {
        return effects.getOrDefault(place, Map.of()).getOrDefault(lemma, Effect.NONE);
    }
}
