package org.demarche.coding.parse;

import java.util.Optional;

/**
 * "Holds a trial for a tourist who was detained in April and sentences him": a verb in the present
 * joined to a participle under a noun, where the verb over that noun is in the present too. It
 * joins that verb.
 */
final class ClauseTenseRepair implements ParseRepair {
    @Override
    public ParsedSentence repair(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (Word word : sentence.words()) {
            if (word.tag().equals("VBZ") && word.relation() == Relation.CONJUNCT) {
                mainVerb(sentence, word).ifPresent(v -> edit.hang(word, v, Relation.CONJUNCT));
            }
        }
        return edit.done();
    }

    /** The verb of the same tense over the noun whose clause the word was joined to. */
    private static Optional<Word> mainVerb(ParsedSentence sentence, Word word) {
        Optional<Word> participle =
                sentence.headOf(word)
                        .filter(h -> h.tag().equals("VBN"))
                        .filter(h -> isClauseOnNoun(h.relation()))
                        .filter(h -> sentence.dependentOf(word, Relation.SUBJECT).isEmpty());
        Optional<Word> at = participle.flatMap(sentence::headOf);
        for (int i = 0; i < sentence.size() && at.isPresent(); i++) {
            if (at.get().tag().equals("VBZ")) {
                return at;
            }
            at = sentence.headOf(at.get());
        }
        return Optional.empty();
    }

    private static boolean isClauseOnNoun(Relation relation) {
        return relation == Relation.RELATIVE_CLAUSE || relation == Relation.NOUN_CLAUSE;
    }
}
