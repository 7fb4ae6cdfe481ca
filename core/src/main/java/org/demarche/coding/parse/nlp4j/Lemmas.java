package org.demarche.coding.parse.nlp4j;

import edu.emory.mathcs.nlp.component.template.node.NLPNode;
import java.util.Locale;
import java.util.Map;

/** Base forms: NLP4J's, but for shortened verbs and for numbers, which it blots out. */
final class Lemmas {
    private static final Map<String, String> SHORTENED =
            Map.of(
                    "'s", "be", "'re", "be", "'m", "be", "'ve", "have", "'d", "would", "'ll",
                    "will", "wo", "will", "ca", "can", "sha", "shall");

    /** Verbs that are taken for adjectives and left as they stand. */
    private static final Map<String, String> PARTICIPLES =
            Map.of("ended", "end", "provided", "provide", "represented", "represent");

    private Lemmas() {}

    static String of(NLPNode node) {
        String form = node.getWordForm().toLowerCase(Locale.ROOT);
        String tag = node.getPartOfSpeechTag();
        if (tag.startsWith("VB") || tag.equals("MD")) {
            boolean has = form.equals("'s") && isHelperOfParticiple(node);
            return has
                    ? "have"
                    : SHORTENED.getOrDefault(
                            form, PARTICIPLES.getOrDefault(form, lemma(node, form)));
        }
        return tag.equals("CD") || tag.equals("LS") || hasDigit(form) ? form : lemma(node, form);
    }

    private static boolean isHelperOfParticiple(NLPNode node) {
        NLPNode head = node.getDependencyHead();
        return node.isDependencyLabel("aux") && head != null && head.isPartOfSpeechTag("VBN");
    }

    private static String lemma(NLPNode node, String form) {
        String lemma = node.getLemma();
        return lemma == null || lemma.isEmpty() || lemma.startsWith("#")
                ? form
                : lemma.toLowerCase(Locale.ROOT);
    }

    private static boolean hasDigit(String form) {
        return form.chars().anyMatch(Character::isDigit);
    }
}
