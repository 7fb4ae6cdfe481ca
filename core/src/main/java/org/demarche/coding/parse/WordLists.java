package org.demarche.coding.parse;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Named lists of words, kept as text beside the classes that use them: lines {@code name: word word
 * …}, a name on as many lines as it needs; {@code #} begins a comment. Immutable.
 */
public final class WordLists {
    private final String file;
    private final Map<String, Set<String>> lists;

    private WordLists(String file, Map<String, Set<String>> lists) {
        this.file = file;
        this.lists = lists;
    }

    /** The lists in a file that lies beside a class. */
    public static WordLists beside(Class<?> user, String file) {
        try (InputStream in = user.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("the library is incomplete, it has no " + file);
            }
            return of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    static WordLists of(String file, String text) {
        Map<String, Set<String>> lists = new HashMap<>();
        text.lines()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .forEach(line -> add(line, lists));
        return new WordLists(file, lists);
    }

    private static void add(String line, Map<String, Set<String>> lists) {
        int colon = line.indexOf(':');
        Set<String> list =
                lists.computeIfAbsent(line.substring(0, colon).strip(), n -> new HashSet<>());
        list.addAll(Arrays.asList(line.substring(colon + 1).strip().split("\\s+", -1)));
    }

    /**
     * The words of one list.
     *
     * @throws IllegalArgumentException if there is none of that name
     */
    public Set<String> list(String name) {
        Set<String> list = lists.get(name);
        if (list == null) {
            throw new IllegalArgumentException("%s has no list %s".formatted(file, name));
        }
        return Set.copyOf(list);
    }
}
