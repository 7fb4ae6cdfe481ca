package org.demarche.coding.frame;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.coding.parse.Word;

/**
 * A predicate with what stands around it, by slot: {@code subj}, {@code obj}, {@code iobj}, {@code
 * poss} (a possessor or adjective of nationality of an event noun), {@code comp} (the verb of a
 * complement clause), or a preposition such as {@code against}.
 *
 * @param predicate the verb or event noun
 * @param slots the head words in each slot, in order of the text
 */
public record Frame(Word predicate, Map<String, List<Word>> slots) {
    public static final String SUBJECT = "subj";
    public static final String OBJECT = "obj";
    public static final String INDIRECT_OBJECT = "iobj";
    public static final String POSSESSOR = "poss";
    public static final String COMPLEMENT = "comp";

    /** Whom an attack befell: <i>two Yemenis</i> were killed in a raid. */
    public static final String VICTIM = "victim";

    /** The verb of a complement clause that states something: that it attacked. */
    public static final String THAT = "that";

    /** The verb of a complement clause that tells what to do: to attack. */
    public static final String INFINITIVE = "inf";

    public boolean isNominal() {
        return predicate.isNoun();
    }

    /** The head words in a slot; empty if nothing stands there. */
    public List<Word> in(String slot) {
        return slots.getOrDefault(slot, List.of());
    }

    public boolean has(String slot) {
        return !in(slot).isEmpty();
    }

    /** Collects slots while a frame is being found. */
    static final class Builder {
        private final Word predicate;
        private final Map<String, List<Word>> slots = new LinkedHashMap<>();

        Builder(Word predicate) {
            this.predicate = predicate;
        }

        Builder add(String slot, Word word) {
            List<Word> words = slots.computeIfAbsent(slot, s -> new ArrayList<>(1));
            if (!words.contains(word) && word.index() != predicate.index()) {
                words.add(word);
            }
            return this;
        }

        boolean has(String slot) {
            return slots.containsKey(slot);
        }

        Frame build() {
            return new Frame(predicate, slots);
        }
    }
}
