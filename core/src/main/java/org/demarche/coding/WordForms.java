package org.demarche.coding;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * All forms a set of base words can take in a text, for looking words up without parsing. Makes
 * forms that do not exist too; they are met by no text and cost nothing. Immutable.
 */
final class WordForms {
    private static final Map<String, String> IRREGULAR = irregular();

    private final Set<String> forms = new HashSet<>();

    WordForms(Set<String> lemmas) {
        for (String lemma : lemmas) {
            add(lemma);
        }
        IRREGULAR.forEach(
                (form, lemma) -> {
                    if (lemmas.contains(lemma)) {
                        forms.add(form);
                    }
                });
    }

    private void add(String lemma) {
        forms.add(lemma);
        forms.add(lemma + "s");
        forms.add(lemma + "es");
        forms.add(lemma + "ed");
        forms.add(lemma + "d");
        forms.add(lemma + "ing");
        char last = lemma.charAt(lemma.length() - 1);
        forms.add(lemma + last + "ed");
        forms.add(lemma + last + "ing");
        String stem = lemma.substring(0, lemma.length() - 1);
        if (last == 'e') {
            forms.add(stem + "ing");
        }
        if (last == 'y') {
            forms.add(stem + "ies");
            forms.add(stem + "ied");
        }
    }

    /** Whether a word in lower case is a form of one of the base words, or is spelt like one. */
    boolean has(String form) {
        return forms.contains(form);
    }

    private static Map<String, String> irregular() {
        Map<String, String> map = new HashMap<>();
        String table =
                "met meet, held hold, struck strike, fought fight, shot shoot, spoke speak, "
                        + "spoken speak, sent send, gave give, given give, took take, taken take, "
                        + "made make, broke break, broken break, sold sell, bought buy, sank sink, "
                        + "sunk sink, flew fly, flown fly, paid pay, lent lend, led lead, "
                        + "withdrew withdraw, withdrawn withdraw, sought seek, told tell, "
                        + "accusation accuse, threw throw, thrown throw, stole steal, shut shut, "
                        + "froze freeze, frozen freeze, drew draw, drawn draw, left leave, "
                        + "began begin, begun begin, brought bring, blew blow, blown blow, "
                        + "cut cut, beat beat, beaten beat, slew slay, slain slay, fled flee, "
                        + "came come, bade bid, stood stand, caught catch, hit hit, set set, "
                        + "held hold, lashed lash, slammed slam, kidnapped kidnap, lay lay, "
                        + "kept keep, built build, found find, laid lay, won win, lost lose, "
                        + "forgave forgive, talks talk, allies ally, dealt deal, spied spy, "
                        + "fed feed, shown show, forbade forbid, forbidden forbid, let let, "
                        + "rebuilt rebuild, retook retake, overtook overtake, said say";
        for (String pair : table.split(", ", -1)) {
            String[] both = pair.split(" ", -1);
            map.put(both[0], both[1]);
        }
        return Map.copyOf(map);
    }
}
