package org.demarche.coding.parse.conllu;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.coding.parse.Relation;

/** The labels of Universal Dependencies, version 2, in {@link Relation}'s words. */
final class ConlluLabels {
    private static final Set<String> NEGATIONS = Set.of("not", "n't", "never");

    /** By full label first, then by what stands before the colon. */
    private static final Map<String, Relation> RELATIONS =
            Map.ofEntries(
                    Map.entry("root", Relation.ROOT),
                    Map.entry("nsubj", Relation.SUBJECT),
                    Map.entry("csubj", Relation.SUBJECT),
                    Map.entry("nsubj:pass", Relation.PASSIVE_SUBJECT),
                    Map.entry("csubj:pass", Relation.PASSIVE_SUBJECT),
                    Map.entry("obj", Relation.OBJECT),
                    Map.entry("iobj", Relation.INDIRECT_OBJECT),
                    Map.entry("obl", Relation.OBLIQUE),
                    Map.entry("obl:agent", Relation.AGENT),
                    Map.entry("nmod", Relation.OBLIQUE),
                    Map.entry("nmod:poss", Relation.POSSESSIVE),
                    Map.entry("case", Relation.CASE),
                    Map.entry("amod", Relation.MODIFIER),
                    Map.entry("nummod", Relation.NUMBER),
                    Map.entry("compound", Relation.COMPOUND),
                    Map.entry("compound:prt", Relation.PARTICLE),
                    Map.entry("flat", Relation.COMPOUND),
                    Map.entry("appos", Relation.APPOSITION),
                    Map.entry("conj", Relation.CONJUNCT),
                    Map.entry("cc", Relation.COORDINATOR),
                    Map.entry("ccomp", Relation.CLAUSE_COMPLEMENT),
                    Map.entry("xcomp", Relation.OPEN_COMPLEMENT),
                    Map.entry("advcl", Relation.ADVERBIAL_CLAUSE),
                    Map.entry("advcl:relcl", Relation.RELATIVE_CLAUSE),
                    Map.entry("acl", Relation.NOUN_CLAUSE),
                    Map.entry("acl:relcl", Relation.RELATIVE_CLAUSE),
                    Map.entry("aux", Relation.AUXILIARY),
                    Map.entry("aux:pass", Relation.PASSIVE_AUXILIARY),
                    Map.entry("cop", Relation.COPULA),
                    Map.entry("advmod", Relation.ADVERB),
                    Map.entry("advmod:neg", Relation.NEGATION),
                    Map.entry("mark", Relation.MARKER),
                    Map.entry("det", Relation.DETERMINER),
                    Map.entry("punct", Relation.PUNCTUATION));

    private ConlluLabels() {}

    static Relation relationOf(ConlluToken token, List<ConlluToken> sentence) {
        String label = token.label();
        String base = label.contains(":") ? label.substring(0, label.indexOf(':')) : label;
        if (base.equals("advmod") && isNegation(token)) {
            return Relation.NEGATION;
        }
        if (label.equals("obl") && isAgent(token, sentence)) {
            return Relation.AGENT;
        }
        Relation whole = RELATIONS.get(label);
        return whole != null ? whole : RELATIONS.getOrDefault(base, Relation.OTHER);
    }

    private static boolean isNegation(ConlluToken token) {
        return token.hasFeature("Polarity=Neg") || NEGATIONS.contains(token.lemma());
    }

    /** Treebanks without obl:agent: a by-phrase under a verb that has a passive dependent. */
    private static boolean isAgent(ConlluToken token, List<ConlluToken> sentence) {
        boolean by =
                sentence.stream()
                        .anyMatch(
                                t ->
                                        t.head() == token.id()
                                                && t.label().equals("case")
                                                && t.lemma().equals("by"));
        return by
                && sentence.stream()
                        .anyMatch(t -> t.head() == token.head() && t.label().endsWith(":pass"));
    }
}
