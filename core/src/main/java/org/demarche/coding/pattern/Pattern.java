package org.demarche.coding.pattern;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.demarche.coding.parse.Word;
import org.demarche.ontology.EventClass;

/**
 * A readable rule: a verb or noun in certain company tells of a certain event.
 *
 * @param what the event
 * @param kind what sort of word it is about
 * @param lemmas the words it is about, in base form
 * @param needs words of which one must stand in that slot; {@code *} means any, {@code -} none
 * @param actors slots that name the actor, first filled first; empty for the usual ones
 * @param recipients slots that name the recipient, first filled first; empty for the usual ones
 * @param flags what else is special
 * @param source where it is written, {@code file:line}
 */
public record Pattern(
        EventClass what,
        Kind kind,
        Set<String> lemmas,
        Map<String, Set<String>> needs,
        List<String> actors,
        List<String> recipients,
        Set<Flag> flags,
        String source) {

    /** Stands for any verb, or for any word in a slot. */
    public static final String ANY = "*";

    /** Sorts of words that tell of events. */
    public enum Kind {
        VERB,
        NOUN,
        /** One that is said of somebody: is critical of. */
        ADJECTIVE;

        static Kind of(Word word) {
            if (word.isNoun()) {
                return NOUN;
            }
            return word.isAdjective() ? ADJECTIVE : VERB;
        }

        /** Its name in pattern files. */
        String label() {
            return this == ADJECTIVE ? "adj" : name().toLowerCase(Locale.ROOT);
        }
    }

    /** Turns of a pattern from the usual. */
    public enum Flag {
        /** What fills the recipient's slot is a deed: its doer is the recipient. */
        DOER,
        /** The parties do it together, in no order. */
        MUTUAL,
        /** Several actors do it to one another, each to each. */
        EACH,
        /** It answers: the recipient is whoever has just said or done something to the actor. */
        ANSWER,
        /**
         * It tells who did a deed: the recipient is whoever that befell, as told here or before.
         */
        CLAIMED,
        /** What looks like an event is none. */
        NOTHING,
        /** The recipient must be named: what is unspoken is nobody. */
        EXPLICIT
    }

    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    /** How much it asks for: the more, the surer, and the sooner it is tried. */
    public int strictness() {
        return needs.size() * 2 + (needs.values().stream().anyMatch(w -> w.contains("*")) ? -1 : 0);
    }

    /** How many words it is about and asks for: the fewer, the more it means just this. */
    int breadth() {
        return lemmas.size() + needs.values().stream().mapToInt(Set::size).sum();
    }
}
