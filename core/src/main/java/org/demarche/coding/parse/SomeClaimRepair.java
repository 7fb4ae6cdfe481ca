package org.demarche.coding.parse;

import java.util.Optional;
import java.util.Set;

/**
 * "Some claim that Moscow kept quiet": the verb after a bare quantifier was read as a noun. It
 * becomes a verb, the quantifier its subject, the that-clause its object.
 */
final class SomeClaimRepair implements ParseRepair {
    private static final Set<String> QUANTIFIERS =
            Set.of("some", "many", "others", "other", "few", "most", "several", "both");
    private static final Set<String> SAYING =
            Set.of(
                    "claim",
                    "fear",
                    "hope",
                    "doubt",
                    "charge",
                    "report",
                    "worry",
                    "wonder",
                    "dispute",
                    "demand",
                    "estimate",
                    "caution",
                    "guess",
                    "protest",
                    "argue",
                    "believe",
                    "suspect",
                    "warn",
                    "wish",
                    "complain",
                    "object");
    private static final Set<Relation> BEFORE_NOUN =
            Set.of(Relation.DETERMINER, Relation.MODIFIER, Relation.COMPOUND);

    @Override
    public ParsedSentence repair(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (int i = 1; i < sentence.size(); i++) {
            Word noun = sentence.word(i);
            if (noun.tag().equals("NN") && SAYING.contains(noun.lemma())) {
                repair(sentence, noun, edit);
            }
        }
        return edit.done();
    }

    private static void repair(ParsedSentence sentence, Word noun, TreeEdit edit) {
        Word before = sentence.word(noun.index() - 1);
        boolean isSubject =
                before.head() == noun.index()
                        && BEFORE_NOUN.contains(before.relation())
                        && (before.tag().equals("NNS") || QUANTIFIERS.contains(before.lemma()));
        Optional<Word> clause =
                sentence.firstDependent(
                        noun,
                        d ->
                                d.relation() == Relation.NOUN_CLAUSE
                                        && d.index() > noun.index()
                                        && beginsWithThat(sentence, d));
        if (isSubject && clause.isPresent() && governsItself(noun)) {
            edit.tag(noun, "VBP");
            edit.hang(before, noun, Relation.SUBJECT);
            edit.hang(clause.get(), noun, Relation.CLAUSE_COMPLEMENT);
        }
    }

    private static boolean beginsWithThat(ParsedSentence sentence, Word clause) {
        return sentence.dependentsOf(clause, Relation.MARKER).stream()
                .anyMatch(m -> m.lemma().equals("that"));
    }

    private static boolean governsItself(Word noun) {
        return switch (noun.relation()) {
            case ROOT, CONJUNCT, CLAUSE_COMPLEMENT, ADVERBIAL_CLAUSE, OTHER -> true;
            default -> false;
        };
    }
}
