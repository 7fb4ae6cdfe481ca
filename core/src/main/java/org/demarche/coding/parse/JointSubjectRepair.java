package org.demarche.coding.parse;

import java.util.List;
import java.util.Optional;

/**
 * Joins to the first subject what is joined to it by "and" and was read as a second one: in "A, B,
 * and C closed their borders" all three do it, and none to another.
 */
final class JointSubjectRepair implements ParseRepair {
    @Override
    public ParsedSentence repair(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (Word word : sentence.words()) {
            first(word, sentence).ifPresent(f -> edit.hang(word, f, Relation.CONJUNCT));
        }
        return edit.done();
    }

    /** The subject of the same verb to which "and" joins a word. */
    private static Optional<Word> first(Word word, ParsedSentence sentence) {
        boolean joined =
                word.relation() == Relation.SUBJECT
                        && word.isNoun()
                        && word.index() > 0
                        && sentence.word(word.index() - 1).relation() == Relation.COORDINATOR;
        if (!joined) {
            return Optional.empty();
        }
        List<Word> subjects =
                sentence.headOf(word).stream()
                        .flatMap(verb -> sentence.dependentsOf(verb, Relation.SUBJECT).stream())
                        .filter(s -> s.isNoun() && s.index() < word.index())
                        .toList();
        return subjects.stream().findFirst();
    }
}
