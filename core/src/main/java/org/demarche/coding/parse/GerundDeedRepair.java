package org.demarche.coding.parse;

import java.util.Optional;
import java.util.Set;

/**
 * "Killed in air strikes and shelling in the south": the second deed was read as a verb beside the
 * first verb. It joins the noun before it, and with it where it took place.
 */
final class GerundDeedRepair implements ParseRepair {
    private static final Set<String> DEEDS =
            Set.of("shell", "bomb", "shoot", "fight", "loot", "kill", "burn", "storm");

    @Override
    public ParsedSentence repair(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (Word word : sentence.words()) {
            firstDeed(sentence, word).ifPresent(noun -> join(sentence, word, noun, edit));
        }
        return edit.done();
    }

    /** The noun a gerund without an object is joined to by "and". */
    private static Optional<Word> firstDeed(ParsedSentence sentence, Word gerund) {
        boolean fits =
                gerund.tag().equals("VBG")
                        && gerund.relation() == Relation.CONJUNCT
                        && gerund.index() > 1
                        && DEEDS.contains(gerund.lemma())
                        && sentence.dependentOf(gerund, Relation.OBJECT).isEmpty()
                        && sentence.word(gerund.index() - 1).tag().equals("CC");
        return fits
                ? Optional.of(sentence.word(gerund.index() - 2))
                        .filter(noun -> noun.isNoun() && !sentence.prepositionOf(noun).isEmpty())
                : Optional.empty();
    }

    private static void join(ParsedSentence sentence, Word gerund, Word noun, TreeEdit edit) {
        edit.tag(gerund, "NN");
        edit.hang(gerund, noun, Relation.CONJUNCT);
        sentence.dependentsOf(gerund, Relation.OBLIQUE)
                .forEach(d -> edit.hang(d, noun, Relation.OBLIQUE));
    }
}
