package org.demarche.coding.parse;

import java.util.List;
import java.util.Optional;

/**
 * "Jan Kubis, the UN and EU envoy": bodies named before a noun in apposition, read as if they stood
 * in a row with the person before the comma. They belong to the noun.
 */
final class TitleInAppositionRepair implements ParseRepair {
    @Override
    public ParsedSentence repair(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (Word title : sentence.words()) {
            person(sentence, title)
                    .ifPresent(
                            person ->
                                    between(sentence, person, title)
                                            .forEach(
                                                    body ->
                                                            edit.hang(
                                                                    body,
                                                                    title,
                                                                    Relation.COMPOUND)));
        }
        return edit.done();
    }

    private static Optional<Word> person(ParsedSentence sentence, Word title) {
        boolean common = title.isNoun() && !title.isProper();
        return title.relation() != Relation.APPOSITION || !common
                ? Optional.empty()
                : sentence.headOf(title)
                        .filter(p -> p.isProper() && p.index() + 1 < title.index())
                        .filter(p -> sentence.word(p.index() + 1).form().equals(","));
    }

    /** The names in a row that run up to the title without a comma. */
    private static List<Word> between(ParsedSentence sentence, Word person, Word title) {
        List<Word> words = sentence.words().subList(person.index() + 2, title.index());
        return words.stream().anyMatch(w -> w.form().equals(","))
                ? List.of()
                : words.stream().filter(w -> w.isProper() && isInRow(w)).toList();
    }

    private static boolean isInRow(Word name) {
        return name.relation() == Relation.CONJUNCT || name.relation() == Relation.APPOSITION;
    }
}
