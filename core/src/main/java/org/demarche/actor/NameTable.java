package org.demarche.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All names, as a tree of tokens, for finding the longest name that begins at a token. */
final class NameTable {
    private static final class Node {
        final Map<String, Node> next = new HashMap<>(2);
        final List<Entry> entries = new ArrayList<>(1);

        boolean hasEntries() {
            return !entries.isEmpty();
        }
    }

    /**
     * @param actor whom the name names
     * @param allCapitals whether it must be written in capitals, as US must
     */
    record Entry(NamedActor actor, boolean allCapitals) {}

    /**
     * @param length how many tokens the name has
     */
    record Found(int length, List<Entry> entries) {
        static final Found NONE = new Found(0, List.of());
    }

    private final Node root = new Node();
    private final Set<String> words = new HashSet<>();
    private final Set<String> firstNames = new HashSet<>();
    private final Map<String, Set<Character>> initials = new HashMap<>();

    /** Adds a name; one without a letter is ignored. */
    void add(String name, NamedActor actor) {
        List<NameTokens.Token> tokens = NameTokens.of(name);
        if (tokens.isEmpty()) {
            return;
        }
        Node node = root;
        for (NameTokens.Token token : tokens) {
            node = node.next.computeIfAbsent(token.key(), k -> new Node());
            words.add(token.key());
        }
        boolean shortUpper =
                tokens.size() == 1
                        && tokens.get(0).shape() == NameTokens.Shape.UPPER
                        && tokens.get(0).key().length() <= 5;
        Entry entry = new Entry(actor, shortUpper);
        if (!node.entries.contains(entry)) {
            node.entries.add(entry);
        }
    }

    /** Adds the full name of a person. */
    void addPerson(String name, NamedActor actor) {
        add(name, actor);
        List<NameTokens.Token> tokens = NameTokens.of(name);
        if (tokens.size() > 1) {
            firstNames.add(tokens.get(0).key());
            String family = tokens.get(tokens.size() - 1).key();
            Set<Character> known = initials.computeIfAbsent(family, k -> new HashSet<>());
            tokens.subList(0, tokens.size() - 1).forEach(t -> known.add(t.key().charAt(0)));
        }
    }

    /** Whether a word is somebody's first name, and nobody's of that family, however spelt. */
    boolean isOnlyOthersFirstName(String first, String family) {
        return firstNames.contains(first)
                && !root.next.getOrDefault(first, new Node()).hasEntries()
                && !initials.getOrDefault(family, Set.of(first.charAt(0)))
                        .contains(first.charAt(0));
    }

    /** Whether some name has that token. */
    boolean hasWord(String key) {
        return words.contains(key);
    }

    /** The longest name that begins at token {@code from}; length 0 if none does. */
    Found longest(List<NameTokens.Token> tokens, int from) {
        Node node = root;
        Found best = Found.NONE;
        for (int at = from; at < tokens.size(); at++) {
            Node next = node.next.get(tokens.get(at).key());
            if (next == null) {
                break;
            }
            node = next;
            if (!node.entries.isEmpty()) {
                best = new Found(at - from + 1, node.entries);
            }
        }
        return best;
    }
}
