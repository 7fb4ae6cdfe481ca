package org.demarche.dyad.likeness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words are empty, titles, months, numbers, name an act or announce another happening. */
final class WordKinds {
    private static final Set<String> PAIRED = Set.of("number", "lasting", "single");
    private static final Map<String, Map<String, String>> KINDS = load();

    private WordKinds() {}

    static boolean isEmpty(String word) {
        return is("empty", word);
    }

    /** Whether it is written with a capital without naming a place or person. */
    static boolean isTitle(String word) {
        return is("title", word) || is("month", word);
    }

    static boolean isMonth(String word) {
        return is("month", word);
    }

    /** Whether it tells this happening from an earlier one: another, further, second. */
    static boolean isAnother(String word) {
        return is("another", word);
    }

    /** The name that a stem stands for, if it names an act that is done once; empty if not. */
    static String actName(String stem) {
        return of("lasting").getOrDefault(stem, of("single").getOrDefault(stem, ""));
    }

    /** Whether a stem names an act that lasts. */
    static boolean isLasting(String stem) {
        return is("lasting", stem);
    }

    /** The digits of a number in words; empty if it is none. */
    static String digits(String word) {
        return of("number").getOrDefault(word, "");
    }

    private static boolean is(String kind, String word) {
        return of(kind).containsKey(word);
    }

    private static Map<String, String> of(String kind) {
        return KINDS.getOrDefault(kind, Map.of());
    }

    private static Map<String, Map<String, String>> load() {
        try (InputStream in = WordKinds.class.getResourceAsStream("words.txt")) {
            if (in == null) {
                throw new IllegalStateException("words.txt is missing beside WordKinds");
            }
            return read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Map<String, String>> read(List<String> lines) {
        Map<String, Map<String, String>> kinds = new HashMap<>();
        String kind = "";
        for (String line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("[")) {
                kind = line.substring(1, line.length() - 1);
                continue;
            }
            Map<String, String> words = kinds.computeIfAbsent(kind, k -> new HashMap<>());
            List<String> parts = List.of(line.split(" "));
            if (PAIRED.contains(kind)) {
                words.put(parts.get(0), parts.get(1));
            } else {
                Set<String> all = new HashSet<>(parts);
                all.forEach(w -> words.put(w, w));
            }
        }
        return Map.copyOf(kinds);
    }
}
