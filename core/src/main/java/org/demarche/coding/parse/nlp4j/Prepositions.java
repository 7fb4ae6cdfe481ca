package org.demarche.coding.parse.nlp4j;

import java.util.Comparator;
import java.util.List;

/**
 * Puts prepositions under their nouns: where NLP4J has verb → "to" → noun, Universal Dependencies
 * have verb → noun → "to". A clause after a preposition ("of killing …") likewise takes its place.
 */
final class Prepositions {
    private Prepositions() {}

    static void lift(DraftTree tree) {
        for (int i = tree.size() - 1; i >= 0; i--) {
            if (isPreposition(tree, i)) {
                lift(tree, i);
            }
        }
    }

    private static boolean isPreposition(DraftTree tree, int word) {
        return switch (tree.label(word)) {
            case "prep", "agent" -> true;
            case "dative", "pcomp", "conj", "advmod", "root", "dep", "advcl", "acl", "nmod" ->
                    hasObject(tree, word);
            default -> false;
        };
    }

    private static boolean hasObject(DraftTree tree, int word) {
        String tag = tree.tag(word);
        return (tag.equals("IN") || tag.equals("TO"))
                && tree.child(word, c -> isObject(tree, c)).isPresent();
    }

    private static boolean isObject(DraftTree tree, int word) {
        String label = tree.label(word);
        return label.equals("pobj") || label.equals("pcomp") || label.equals("lifted");
    }

    private static void lift(DraftTree tree, int preposition) {
        List<Integer> children = tree.children(preposition);
        int object = objectOf(tree, children);
        if (object < 0) {
            object = borrowed(tree, children);
        }
        if (object < 0) {
            strand(tree, preposition);
            return;
        }
        boolean clause = tree.is(object, "pcomp") && tree.isVerb(object);
        String label = labelOf(tree, preposition, clause);
        tree.hang(object, tree.head(preposition), label);
        tree.hang(preposition, object, clause ? "mark" : "case");
        for (int child : children) {
            if (child != object) {
                tree.hang(child, object, leftover(tree, child));
            }
        }
    }

    private static int objectOf(DraftTree tree, List<Integer> children) {
        return children.stream()
                .filter(c -> isObject(tree, c))
                .min(Comparator.comparing((Integer c) -> tree.is(c, "pcomp")))
                .orElse(-1);
    }

    /** What else hung on the preposition: in "because of the war" the "of" is one more. */
    private static String leftover(DraftTree tree, int child) {
        return switch (tree.label(child)) {
            case "pcomp" -> isParticle(tree, child) ? "case" : "advcl";
            case "pobj" -> "dep";
            default -> tree.label(child);
        };
    }

    /** The noun of "around" in "in and around the city", when "in" has none of its own. */
    private static int borrowed(DraftTree tree, List<Integer> children) {
        return children.stream()
                .filter(c -> tree.is(c, "conj") && !isParticle(tree, c))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isParticle(DraftTree tree, int word) {
        return tree.tag(word).equals("IN") || tree.tag(word).equals("RB");
    }

    /** What the noun or clause becomes in place of its preposition. */
    private static String labelOf(DraftTree tree, int preposition, boolean clause) {
        String label = tree.label(preposition);
        int head = tree.head(preposition);
        boolean underPreposition =
                head >= 0
                        && (tree.is(head, "prep") || tree.is(head, "agent"))
                        && !label.equals("conj");
        if (underPreposition) {
            return clause ? "pcomp" : "lifted";
        }
        return switch (label) {
            case "conj", "root", "agent" -> label;
            default -> clause ? (head >= 0 && isNoun(tree, head) ? "acl" : "advcl") : "obl";
        };
    }

    private static boolean isNoun(DraftTree tree, int word) {
        return tree.tag(word).startsWith("NN");
    }

    private static void strand(DraftTree tree, int preposition) {
        if (!tree.is(preposition, "root")) {
            tree.rename(preposition, tree.is(preposition, "conj") ? "conj" : "advmod");
        }
    }
}
