package org.demarche.coding.parse;

import java.util.Optional;
import java.util.Set;

/**
 * "Rockets fired from the camp strike a town": what was fired read as having fired, and the verb of
 * the sentence as a clause beside it.
 */
final class ReducedRelativeRepair implements ParseRepair {
    /** Verbs that things do not do, but that are done to them. */
    private static final Set<String> DONE_TO_THINGS =
            Set.of("fire", "launch", "lob", "shoot", "throw", "drop");

    private static final Set<String> FINITE = Set.of("VB", "VBP", "VBD", "VBZ");

    @Override
    public ParsedSentence repair(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (Word done : sentence.words()) {
            Optional<Word> subject = subjectOfReduced(sentence, done);
            Optional<Word> verb = subject.flatMap(s -> verbAfter(sentence, done));
            if (verb.isPresent()) {
                swap(sentence, edit, done, verb.get());
                edit.hang(subject.get(), verb.get(), Relation.SUBJECT);
                edit.tag(done, "VBN");
                edit.hang(done, subject.get(), Relation.NOUN_CLAUSE);
            }
        }
        return edit.done();
    }

    private static Optional<Word> subjectOfReduced(ParsedSentence sentence, Word done) {
        boolean fits =
                DONE_TO_THINGS.contains(done.lemma())
                        && (done.tag().equals("VBD") || done.tag().equals("VBN"))
                        && sentence.dependentOf(done, Relation.OBJECT).isEmpty()
                        && sentence.dependentOf(done, Relation.AUXILIARY).isEmpty();
        return fits
                ? sentence.dependentOf(done, Relation.SUBJECT)
                        .filter(s -> s.isNoun() && !s.isProper() && s.index() < done.index())
                : Optional.empty();
    }

    private static Optional<Word> verbAfter(ParsedSentence sentence, Word done) {
        return sentence.dependentsOf(done).stream()
                .filter(v -> v.isVerb() && v.index() > done.index())
                .filter(v -> v.relation() == Relation.ADVERBIAL_CLAUSE)
                .filter(v -> FINITE.contains(v.tag()))
                .filter(v -> isBare(sentence, v))
                .findFirst();
    }

    private static boolean isBare(ParsedSentence sentence, Word verb) {
        return sentence.dependentsOf(verb).stream()
                .noneMatch(
                        d ->
                                d.index() < verb.index()
                                        && switch (d.relation()) {
                                            case MARKER, SUBJECT, PASSIVE_SUBJECT, AUXILIARY ->
                                                    true;
                                            default -> false;
                                        });
    }

    /** The verb takes the other's place and what stood after it. */
    private static void swap(ParsedSentence sentence, TreeEdit edit, Word done, Word verb) {
        edit.replace(done, verb);
        sentence.dependentsOf(done).stream()
                .filter(d -> d.index() > verb.index() || d.relation() == Relation.PUNCTUATION)
                .forEach(d -> edit.hang(d, verb, d.relation()));
    }
}
