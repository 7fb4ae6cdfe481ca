package org.demarche.coding.party;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;

/**
 * Which states a description may mean: the Gulf state, the kingdom, the former Soviet republic. It
 * names nobody; it only says who, of those spoken of, it can be. The table is {@code
 * descriptions.txt}. Immutable.
 */
final class Descriptions {
    private static final String TABLE = "descriptions.txt";
    private static final String ALONE = "alone ";

    /** Nouns that stand after a describing word. */
    private static final Set<String> STATES =
            Set.of("state", "country", "nation", "republic", "kingdom", "neighbour", "neighbor");

    private static final Descriptions BUNDLED = load();

    private final Map<String, Set<String>> before = new HashMap<>();
    private final Map<String, Set<String>> alone = new HashMap<>();

    private Descriptions() {}

    /** The table that ships with the library. */
    static Descriptions bundled() {
        return BUNDLED;
    }

    /**
     * Codes of the states that the noun with what stands before it may mean; empty if it is none.
     */
    Optional<Set<String>> of(Word noun, ParsedSentence sentence) {
        if (noun.isProper() || !isDefinite(noun, sentence)) {
            return Optional.empty();
        }
        Optional<Set<String>> all = Optional.ofNullable(alone.get(noun.lemma()));
        if (all.isPresent() || !STATES.contains(noun.lemma())) {
            return all;
        }
        return sentence.dependentsOf(noun).stream()
                .filter(d -> d.index() < noun.index())
                .flatMap(d -> describedBy(d).stream())
                .reduce(Descriptions::both);
    }

    private Optional<Set<String>> describedBy(Word word) {
        return Optional.ofNullable(before.get(word.form().toLowerCase(Locale.ROOT)));
    }

    private static Set<String> both(Set<String> a, Set<String> b) {
        Set<String> shared = new HashSet<>(a);
        shared.retainAll(b);
        return shared;
    }

    private static boolean isDefinite(Word noun, ParsedSentence sentence) {
        return sentence.firstDependent(
                        noun,
                        d ->
                                d.index() < noun.index()
                                        && (d.lemma().equals("the") || d.lemma().equals("this")))
                .isPresent();
    }

    private static Descriptions load() {
        InputStream in = Descriptions.class.getResourceAsStream(TABLE);
        if (in == null) {
            throw new IllegalStateException("the library is incomplete, it has no " + TABLE);
        }
        Descriptions table = new Descriptions();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            lines.lines().filter(l -> !l.isBlank() && !l.startsWith("#")).forEach(table::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return table;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        String word = line.substring(0, colon).strip();
        Set<String> states = Set.of(line.substring(colon + 1).strip().split(" +", -1));
        if (word.startsWith(ALONE)) {
            alone.put(word.substring(ALONE.length()), states);
        } else {
            before.put(word, states);
        }
    }
}
