package org.demarche.coding.type;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.coding.type.MaskedWords.Zone;
import org.demarche.ontology.EventType;
import org.demarche.text.TextSpan;

/**
 * What in a text speaks for one type of event or another between two parties: its stems and pairs
 * of neighbouring stems with the parties masked, by where they stand, and the parties' own words in
 * small letters: that one is a court may count, which state it is of may not.
 *
 * @param all the clues, each once, in alphabetical order
 * @param meaning numbers that tell what the words mean together, by name
 */
public record Clues(Set<String> all, Map<String, Float> meaning) {
    public Clues(Set<String> all) {
        this(all, Map.of());
    }

    /** How much a vector of length 1 counts beside words; the best of 4, 6 and 9 in folds. */
    private static final float MEANING = 7;

    /** The label of RETREAT and CONCEDE, which are learned as one. */
    public static final String YIELD = "YIELD";

    /** The label of a sentence that tells of no event. */
    public static final String NONE = "NONE";

    private static final int NEAR = 3;

    /** What a type is called among labels. */
    public static String label(EventType type) {
        boolean yields = type == EventType.RETREAT || type == EventType.CONCEDE;
        return yields ? YIELD : type.name();
    }

    /**
     * The clues in a text.
     *
     * @param actor who acts; may be {@link TextSpan#NONE}
     * @param recipient on whom; may be {@link TextSpan#NONE}, but not both
     * @throws IllegalArgumentException if both are empty or one is not in the text
     */
    public static Clues of(String text, TextSpan actor, TextSpan recipient) {
        TextSpan both = actor.union(recipient);
        if (both.isEmpty() || both.end() > text.length()) {
            throw new IllegalArgumentException(
                    "span must be 1 to %d characters of the text, was %d..%d"
                            .formatted(text.length(), both.begin(), both.end()));
        }
        Set<String> all = new TreeSet<>();
        MaskedWords words = new MaskedWords(text, actor, recipient);
        addOrder(all, actor, recipient);
        addWords(all, words);
        addNear(all, words, MaskedWords.ACTOR);
        addNear(all, words, MaskedWords.RECIPIENT);
        MaskedWords.plainStemsOf(actor.of(text)).forEach(s -> all.add("actor~" + s));
        MaskedWords.plainStemsOf(recipient.of(text)).forEach(s -> all.add("recipient~" + s));
        return new Clues(all);
    }

    /** The clues of a text as a whole: its stems, and pairs of them, names left out. */
    public static Clues of(String text) {
        Set<String> all = new TreeSet<>();
        String before = "";
        for (String stem : MaskedWords.plainStemsOf(text)) {
            all.add("any:" + stem);
            all.add("two:" + before + " " + stem);
            before = stem;
        }
        return new Clues(all);
    }

    /** These and others found by other means. */
    public Clues with(Collection<String> others) {
        Set<String> both = new TreeSet<>(all);
        both.addAll(others);
        return new Clues(both, meaning);
    }

    /**
     * These and a vector.
     *
     * @param name what it is a vector of
     * @param vector of length 1
     */
    public Clues with(String name, float[] vector) {
        Map<String, Float> both = new TreeMap<>(meaning);
        for (int i = 0; i < vector.length; i++) {
            both.put(name + "#" + i, MEANING * vector[i]);
        }
        return new Clues(all, both);
    }

    /** How strongly each clue stands: 1 for words, any number for meaning. */
    public Map<String, Float> strengths() {
        Map<String, Float> strengths = new TreeMap<>(meaning);
        all.forEach(clue -> strengths.put(clue, 1f));
        return strengths;
    }

    private static void addOrder(Set<String> all, TextSpan actor, TextSpan recipient) {
        if (actor.isEmpty()) {
            all.add("order:no actor");
        } else if (recipient.isEmpty()) {
            all.add("order:no recipient");
        } else {
            all.add(actor.begin() <= recipient.begin() ? "order:actor" : "order:recipient");
        }
    }

    private static void addWords(Set<String> all, MaskedWords words) {
        for (int i = 0; i < words.size(); i++) {
            String stem = words.stem(i);
            Zone zone = words.zone(i);
            if (zone != Zone.PARTY) {
                all.add("any:" + stem);
                all.add(zone.name().toLowerCase(Locale.ROOT) + ":" + stem);
            }
            if (i + 1 < words.size()) {
                all.add("two:" + stem + " " + words.stem(i + 1));
            }
        }
    }

    /** The stems up to three words from a party, on either side. */
    private static void addNear(Set<String> all, MaskedWords words, String party) {
        int at = words.indexOf(party);
        if (at < 0) {
            return;
        }
        for (int i = Math.max(0, at - NEAR); i < Math.min(words.size(), at + NEAR + 1); i++) {
            if (i != at) {
                String side = i < at ? "-" : "+";
                all.add(party.toLowerCase(Locale.ROOT) + side + ":" + words.stem(i));
            }
        }
    }
}
