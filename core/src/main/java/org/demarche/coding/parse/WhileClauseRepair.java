package org.demarche.coding.parse;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * "While Turkey talks, Iran acts": the clause after the conjunction hung loosely on the main verb,
 * with the conjunction on that verb too. The clause becomes an adverbial clause and takes the
 * conjunction; a verb read as a plural noun becomes a verb with its own subject.
 */
final class WhileClauseRepair implements ParseRepair {
    private static final Set<String> CONJUNCTIONS =
            Set.of("while", "whereas", "although", "though", "as", "because", "after", "since");

    @Override
    public ParsedSentence repair(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (Word conjunction : sentence.words()) {
            if (CONJUNCTIONS.contains(conjunction.lemma())) {
                sentence.headOf(conjunction).ifPresent(h -> repair(sentence, conjunction, h, edit));
            }
        }
        return edit.done();
    }

    private static void repair(
            ParsedSentence sentence, Word conjunction, Word head, TreeEdit edit) {
        if (conjunction.relation() == Relation.MARKER && head.relation() != Relation.OTHER) {
            loose(sentence, conjunction, head)
                    .ifPresent(
                            clause -> {
                                edit.hang(conjunction, clause, Relation.MARKER);
                                edit.hang(clause, head, Relation.ADVERBIAL_CLAUSE);
                            });
        }
        Word clause = edit.word(edit.word(conjunction.index()).head());
        if (clause.relation() == Relation.ADVERBIAL_CLAUSE && clause.tag().equals("NNS")) {
            giveSubject(sentence, clause, conjunction, edit);
        }
    }

    /** What hangs loosely between the conjunction and the main verb and can be a clause's verb. */
    private static Optional<Word> loose(ParsedSentence sentence, Word conjunction, Word head) {
        return sentence.firstDependent(
                head,
                d ->
                        d.relation() == Relation.OTHER
                                && d.index() > conjunction.index()
                                && d.index() < head.index()
                                && (d.isVerb() || d.tag().equals("NNS")));
    }

    private static void giveSubject(
            ParsedSentence sentence, Word clause, Word conjunction, TreeEdit edit) {
        List<Word> names = sentence.dependentsOf(clause, Relation.COMPOUND);
        boolean wholeBefore =
                !names.isEmpty()
                        && names.get(0).index() == conjunction.index() + 1
                        && names.get(names.size() - 1).index() == clause.index() - 1
                        && names.stream().allMatch(Word::isProper);
        if (!wholeBefore) {
            return;
        }
        Word subject = names.get(names.size() - 1);
        edit.tag(clause, "VBZ");
        edit.hang(subject, clause, Relation.SUBJECT);
        names.subList(0, names.size() - 1).forEach(n -> edit.hang(n, subject, Relation.COMPOUND));
    }
}
