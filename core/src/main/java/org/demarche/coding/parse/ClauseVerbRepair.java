package org.demarche.coding.parse;

import java.util.Locale;
import java.util.Set;

/**
 * "Turkey only talks": a word that heads a clause with a subject, without a form of "be", is a
 * verb, whatever its tag says; so is an adjective with a subject and an object, "guards open fire".
 */
final class ClauseVerbRepair implements ParseRepair {
    private static final Set<Relation> OF_NOUNS =
            Set.of(
                    Relation.DETERMINER,
                    Relation.POSSESSIVE,
                    Relation.CASE,
                    Relation.COPULA,
                    Relation.MODIFIER,
                    Relation.NUMBER,
                    Relation.COMPOUND);

    @Override
    public ParsedSentence repair(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (Word word : sentence.words()) {
            if (isPluralForm(word) && headsClause(word) && isVerb(sentence, word)) {
                edit.tag(word, "VBZ");
            } else if (word.isAdjective() && headsClause(word) && takesObject(sentence, word)) {
                edit.tag(word, "VBP");
            }
        }
        return edit.done();
    }

    private static boolean isPluralForm(Word word) {
        return word.tag().equals("NNS")
                && word.form().toLowerCase(Locale.ROOT).endsWith("s")
                && !word.form().equalsIgnoreCase(word.lemma());
    }

    private static boolean headsClause(Word word) {
        return switch (word.relation()) {
            case ROOT, CONJUNCT, CLAUSE_COMPLEMENT, ADVERBIAL_CLAUSE, RELATIVE_CLAUSE, OTHER ->
                    true;
            default -> false;
        };
    }

    private static boolean takesObject(ParsedSentence sentence, Word word) {
        return isVerb(sentence, word)
                && sentence.dependentOf(word, Relation.OBJECT)
                        .filter(o -> o.index() > word.index())
                        .isPresent();
    }

    private static boolean isVerb(ParsedSentence sentence, Word word) {
        return sentence.dependentOf(word, Relation.SUBJECT)
                        .filter(s -> s.index() < word.index())
                        .isPresent()
                && sentence.firstDependent(word, d -> OF_NOUNS.contains(d.relation())).isEmpty();
    }
}
