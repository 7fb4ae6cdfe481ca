package org.demarche.app;

import java.util.List;
import org.demarche.actor.ActorKnowledge;

/** Understands how people write states and organisations on the command line. */
final class Parties {
    private final ActorKnowledge actors;

    Parties(ActorKnowledge actors) {
        this.actors = actors;
    }

    /**
     * The code of what was typed.
     *
     * @throws Trouble if nothing is called so, with what is called nearly so
     */
    String code(String typed) {
        return actors.codeOf(typed).orElseThrow(() -> Trouble.usage(unknown(typed)));
    }

    /** Two different parties, by code. */
    record Pair(String a, String b) {}

    /**
     * The codes of two that were typed.
     *
     * @throws Trouble if one is unknown, or both are the same
     */
    Pair pair(String a, String b) {
        Pair pair = new Pair(code(a), code(b));
        if (pair.a().equals(pair.b())) {
            throw Trouble.usage("a pair must be two different parties, was " + a + " " + b);
        }
        return pair;
    }

    private String unknown(String typed) {
        List<String> near =
                actors.closest(typed).stream()
                        .map(c -> c + " (" + actors.displayName(c) + ")")
                        .toList();
        return "no state or organisation is called "
                + typed
                + (near.isEmpty() ? "" : "; did you mean " + String.join(", ", near) + "?");
    }

    String name(String code) {
        return actors.displayName(code);
    }
}
