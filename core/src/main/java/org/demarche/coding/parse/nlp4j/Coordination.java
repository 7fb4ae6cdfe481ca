package org.demarche.coding.parse.nlp4j;

/**
 * Hangs every joined word on the first of its kind, where NLP4J makes a chain (A ← B ← C), and the
 * word "and" on the one it precedes.
 */
final class Coordination {
    private Coordination() {}

    static void flatten(DraftTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "cc")) {
                moveToNextJoined(tree, i);
            }
        }
        for (int i = 0; i < tree.size(); i++) {
            if (tree.is(i, "conj")) {
                int first = tree.head(i);
                while (tree.is(first, "conj")) {
                    first = tree.head(first);
                }
                tree.hang(i, first, "conj");
            }
        }
    }

    private static void moveToNextJoined(DraftTree tree, int coordinator) {
        int head = tree.head(coordinator);
        tree.child(head, c -> c > coordinator && tree.is(c, "conj"))
                .ifPresent(joined -> tree.hang(coordinator, joined, "cc"));
    }
}
