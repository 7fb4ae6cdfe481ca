package org.demarche.claim.grammar;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/** Words that change nothing of what a claim says: the table {@code aside.txt}. */
record Aside(Set<String> words) {
    private static final Aside BUNDLED = read();

    Aside {
        words = Set.copyOf(words);
    }

    static Aside bundled() {
        return BUNDLED;
    }

    private static Aside read() {
        Set<String> all = new TreeSet<>();
        for (String line : PhraseBook.lines("aside.txt")) {
            Arrays.stream(line.split(",", -1)).map(String::strip).forEach(all::add);
        }
        return new Aside(all);
    }

    boolean holds(String word) {
        return words.contains(word) || word.equals("'s");
    }
}
