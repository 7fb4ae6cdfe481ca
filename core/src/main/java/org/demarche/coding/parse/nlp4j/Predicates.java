package org.demarche.coding.parse.nlp4j;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Makes the noun or adjective after "be" the head of its clause, with "be" as copula beside it, and
 * gives the object of "want X to go" to "want", as Universal Dependencies do.
 */
final class Predicates {
    private static final Set<String> BETWEEN = Set.of("neg", "advmod", "punct");

    private Predicates() {}

    static void raise(DraftTree tree) {
        for (int i = 0; i < tree.size(); i++) {
            int verb = i;
            if (tree.lemma(i).equals("be") && tree.isVerb(i) && !isHelper(tree, i)) {
                predicate(tree, i).ifPresent(p -> raise(tree, p, verb));
            }
            if (tree.is(i, "ccomp")) {
                giveObjectToGovernor(tree, i);
            }
        }
    }

    private static boolean isHelper(DraftTree tree, int verb) {
        return tree.is(verb, "aux") || tree.is(verb, "auxpass");
    }

    private static Optional<Integer> predicate(DraftTree tree, int be) {
        List<Integer> children = tree.children(be);
        if (children.stream().anyMatch(c -> tree.is(c, "expl"))) {
            children.stream()
                    .filter(c -> tree.is(c, "attr") && c > be)
                    .findFirst()
                    .ifPresent(c -> tree.rename(c, "nsubj"));
            return Optional.empty();
        }
        Optional<Integer> plain =
                children.stream()
                        .filter(c -> tree.is(c, "attr") || tree.is(c, "acomp"))
                        .filter(c -> c > be || !tree.tag(c).startsWith("W"))
                        .findFirst();
        return plain.isPresent() ? plain : placed(tree, children, be);
    }

    /** The noun of "is at war", "are in Syria": right after the verb, and nothing else is there. */
    private static Optional<Integer> placed(DraftTree tree, List<Integer> children, int be) {
        for (int child : children) {
            if (child < be || BETWEEN.contains(tree.label(child))) {
                continue;
            }
            return tree.is(child, "obl") && startsAfter(tree, child, be)
                    ? Optional.of(child)
                    : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean startsAfter(DraftTree tree, int noun, int be) {
        return tree.child(noun, c -> tree.is(c, "case") && c > be && c <= be + 3).isPresent();
    }

    private static void raise(DraftTree tree, int predicate, int be) {
        List<Integer> children = tree.children(be);
        tree.hang(predicate, tree.head(be), tree.label(be));
        tree.hang(be, predicate, "cop");
        for (int child : children) {
            if (child != predicate) {
                tree.hang(child, predicate, tree.label(child));
            }
        }
    }

    /** In "wants Israel to accept", Israel becomes object of "wants" and the clause open. */
    private static void giveObjectToGovernor(DraftTree tree, int clause) {
        Optional<Integer> subject = tree.child(clause, c -> tree.is(c, "nsubj"));
        Optional<Integer> to =
                tree.child(clause, c -> tree.is(c, "aux") && tree.tag(c).equals("TO"));
        int governor = tree.head(clause);
        boolean applies =
                subject.isPresent()
                        && to.isPresent()
                        && governor >= 0
                        && tree.isVerb(governor)
                        && governor < subject.get()
                        && subject.get() < to.get()
                        && tree.child(clause, c -> tree.is(c, "mark")).isEmpty();
        if (applies) {
            tree.hang(subject.get(), governor, "dobj");
            tree.rename(clause, "xcomp");
        }
    }
}
