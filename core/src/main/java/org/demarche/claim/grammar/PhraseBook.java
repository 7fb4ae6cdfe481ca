package org.demarche.claim.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which phrases stand for what: lines {@code key : phrase, phrase}, in which {@code *} stands for
 * any ending and {@code N} for a number.
 */
final class PhraseBook {
    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("eleven", 11),
                    Map.entry("twelve", 12),
                    Map.entry("twenty", 20),
                    Map.entry("fifty", 50),
                    Map.entry("hundred", 100),
                    Map.entry("once", 1),
                    Map.entry("twice", 2),
                    Map.entry("thrice", 3));

    private final List<Phrase> phrases = new ArrayList<>();

    private record Phrase(String key, List<String> words) {}

    /**
     * A phrase found.
     *
     * @param key what it stands for
     * @param from index of its first word
     * @param end index after its last
     * @param number the number in it; 0 if there is none
     */
    record Hit(String key, int from, int end, int number) {
        int length() {
            return end - from;
        }
    }

    static PhraseBook bundled(String file) {
        PhraseBook book = new PhraseBook();
        for (String line : lines(file)) {
            int colon = line.indexOf(" : ");
            String key = line.substring(0, colon).strip();
            for (String phrase : line.substring(colon + 3).split(",", -1)) {
                book.phrases.add(new Phrase(key, List.of(phrase.strip().split(" ", -1))));
            }
        }
        return book;
    }

    /** The lines of a table that ships with the library, without remarks. */
    static List<String> lines(String file) {
        InputStream in = PhraseBook.class.getResourceAsStream(file);
        if (in == null) {
            throw new IllegalStateException("the library is incomplete, it has no " + file);
        }
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number a word tells, 0 if none. */
    static int number(String word) {
        if (word.matches("\\d{1,6}")) {
            return Integer.parseInt(word);
        }
        return NUMBERS.getOrDefault(word, 0);
    }

    /** The longest phrase of words not taken that begins at the index. */
    Optional<Hit> at(ClaimText text, int index) {
        Optional<Hit> best = Optional.empty();
        for (Phrase phrase : phrases) {
            Optional<Hit> hit = match(phrase, text, index);
            if (hit.isPresent() && (best.isEmpty() || hit.get().length() > best.get().length())) {
                best = hit;
            }
        }
        return best;
    }

    private static Optional<Hit> match(Phrase phrase, ClaimText text, int index) {
        int number = 0;
        for (int i = 0; i < phrase.words().size(); i++) {
            if (!text.isFree(index + i)) {
                return Optional.empty();
            }
            String word = text.key(index + i);
            String wanted = phrase.words().get(i);
            boolean isFit = wanted.equals("N") ? number(word) != 0 : isMatch(wanted, word);
            if (!isFit) {
                return Optional.empty();
            }
            int told = number(word);
            number = told == 0 ? number : told;
        }
        int end = index + phrase.words().size();
        return Optional.of(new Hit(phrase.key(), index, end, number));
    }

    private static boolean isMatch(String wanted, String word) {
        return wanted.endsWith("*")
                ? word.startsWith(wanted.substring(0, wanted.length() - 1))
                : word.equals(wanted);
    }

    /** The first words of all phrases, without stars: for telling what could be meant. */
    Stream<String> firstWords() {
        return phrases.stream().map(p -> p.words().get(0).replace("*", "")).distinct();
    }
}
