package org.demarche.coding.parse.nlp4j;

import java.util.Map;
import org.demarche.coding.parse.Relation;

/** NLP4J's labels in {@link Relation}'s words, for a tree that has been rebuilt. */
final class Labels {
    private static final Map<String, Relation> PLAIN =
            Map.ofEntries(
                    Map.entry("nsubj", Relation.SUBJECT),
                    Map.entry("csubj", Relation.SUBJECT),
                    Map.entry("nsubjpass", Relation.PASSIVE_SUBJECT),
                    Map.entry("csubjpass", Relation.PASSIVE_SUBJECT),
                    Map.entry("dobj", Relation.OBJECT),
                    Map.entry("dative", Relation.INDIRECT_OBJECT),
                    Map.entry("agent", Relation.AGENT),
                    Map.entry("obl", Relation.OBLIQUE),
                    Map.entry("lifted", Relation.OBLIQUE),
                    Map.entry("pobj", Relation.OBLIQUE),
                    Map.entry("case", Relation.CASE),
                    Map.entry("poss", Relation.POSSESSIVE),
                    Map.entry("appos", Relation.APPOSITION),
                    Map.entry("conj", Relation.CONJUNCT),
                    Map.entry("cc", Relation.COORDINATOR),
                    Map.entry("preconj", Relation.COORDINATOR),
                    Map.entry("ccomp", Relation.CLAUSE_COMPLEMENT),
                    Map.entry("xcomp", Relation.OPEN_COMPLEMENT),
                    Map.entry("oprd", Relation.OPEN_COMPLEMENT),
                    Map.entry("attr", Relation.OPEN_COMPLEMENT),
                    Map.entry("acomp", Relation.OPEN_COMPLEMENT),
                    Map.entry("advcl", Relation.ADVERBIAL_CLAUSE),
                    Map.entry("pcomp", Relation.ADVERBIAL_CLAUSE),
                    Map.entry("relcl", Relation.RELATIVE_CLAUSE),
                    Map.entry("acl", Relation.NOUN_CLAUSE),
                    Map.entry("auxpass", Relation.PASSIVE_AUXILIARY),
                    Map.entry("cop", Relation.COPULA),
                    Map.entry("neg", Relation.NEGATION),
                    Map.entry("advmod", Relation.ADVERB),
                    Map.entry("mark", Relation.MARKER),
                    Map.entry("prt", Relation.PARTICLE),
                    Map.entry("det", Relation.DETERMINER),
                    Map.entry("predet", Relation.DETERMINER),
                    Map.entry("punct", Relation.PUNCTUATION));

    private Labels() {}

    static Relation relationOf(DraftTree tree, int word) {
        if (tree.head(word) < 0) {
            return Relation.ROOT;
        }
        String tag = tree.tag(word);
        return switch (tree.label(word)) {
            case "aux" -> tag.equals("TO") ? Relation.MARKER : Relation.AUXILIARY;
            case "nmod", "compound" -> beforeNoun(tag);
            case "qmod" -> tag.equals("CD") ? Relation.NUMBER : Relation.ADVERB;
            case "npadvmod" -> tree.isNominal(word) ? Relation.OBLIQUE : Relation.ADVERB;
            default -> PLAIN.getOrDefault(tree.label(word), Relation.OTHER);
        };
    }

    private static Relation beforeNoun(String tag) {
        if (tag.equals("CD")) {
            return Relation.NUMBER;
        }
        return tag.startsWith("NN") ? Relation.COMPOUND : Relation.MODIFIER;
    }
}
