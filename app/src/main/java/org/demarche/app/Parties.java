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
