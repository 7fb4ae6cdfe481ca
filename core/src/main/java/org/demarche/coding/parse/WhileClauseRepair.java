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

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");

    @Override
    public ParsedSentence repair(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (Word verb : sentence.words()) {
            subjectAfterAs(sentence, verb).ifPresent(s -> make(sentence, verb, s, edit));
        }
        for (Word conjunction : sentence.words()) {
            if (CONJUNCTIONS.contains(conjunction.lemma())) {
                sentence.headOf(conjunction).ifPresent(h -> repair(sentence, conjunction, h, edit));
            }
        }
        return edit.done();
    }

    /** "As protesters gather": the noun read as standing after a preposition. */
    private static Optional<Word> subjectAfterAs(ParsedSentence sentence, Word verb) {
        boolean bare =
                (verb.relation() == Relation.OTHER || verb.relation() == Relation.CONJUNCT)
                        && FINITE.contains(verb.tag())
                        && sentence.dependentOf(verb, Relation.SUBJECT).isEmpty()
                        && sentence.dependentOf(verb, Relation.PASSIVE_SUBJECT).isEmpty();
        return !bare
                ? Optional.empty()
                : sentence.words().stream()
                        .filter(w -> w.relation() == Relation.OBLIQUE && w.isNoun())
                        .filter(w -> sentence.prepositionOf(w).equals("as"))
                        .filter(w -> w.index() < verb.index())
                        .filter(w -> endsBefore(sentence, w, verb))
                        .findFirst();
    }

    private static boolean endsBefore(ParsedSentence sentence, Word noun, Word verb) {
        return sentence.words().stream()
                .filter(w -> w.index() >= noun.index() && w.index() < verb.index())
                .allMatch(w -> sentence.isWithin(w, noun));
    }

    private static void make(ParsedSentence sentence, Word verb, Word subject, TreeEdit edit) {
        edit.hang(subject, verb, Relation.SUBJECT);
        sentence.dependentOf(subject, Relation.CASE)
                .ifPresent(as -> edit.hang(as, verb, Relation.MARKER));
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
