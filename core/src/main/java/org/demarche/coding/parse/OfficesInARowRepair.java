package org.demarche.coding.parse;

import java.util.Optional;
import java.util.Set;

/**
 * "The president of Chile Ricardo Lagos and the president of Peru": an office read as if it stood
 * in a row with the holder of the one before, or its country as if it were that holder's. Two
 * offices stand in a row, each with its own country.
 */
final class OfficesInARowRepair implements ParseRepair {
    private static final Set<String> OFFICES =
            Set.of(
                    "president",
                    "minister",
                    "premier",
                    "chancellor",
                    "king",
                    "queen",
                    "emir",
                    "secretary",
                    "leader",
                    "ambassador",
                    "chief",
                    "head");

    @Override
    public ParsedSentence repair(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (Word office : sentence.words()) {
            if (OFFICES.contains(office.lemma())) {
                officeBefore(sentence, office)
                        .ifPresent(first -> edit.hang(office, first, Relation.CONJUNCT));
                countryAfter(sentence, office)
                        .ifPresent(country -> edit.hang(country, office, Relation.OBLIQUE));
            }
        }
        return edit.done();
    }

    /** The office of whoever this one is said to stand in a row with. */
    private static Optional<Word> officeBefore(ParsedSentence sentence, Word office) {
        return office.relation() == Relation.CONJUNCT
                ? sentence.headOf(office)
                        .filter(h -> h.isProper() && sentence.prepositionOf(h).equals("of"))
                        .filter(h -> !OFFICES.contains(h.lemma()))
                        .flatMap(sentence::headOf)
                        .filter(h -> OFFICES.contains(h.lemma()))
                : Optional.empty();
    }

    /** The name in the phrase with "of" right after the office, if another name has it. */
    private static Optional<Word> countryAfter(ParsedSentence sentence, Word office) {
        int next = office.index() + 1;
        return next < sentence.size() && sentence.word(next).lemma().equals("of")
                ? sentence.headOf(sentence.word(next))
                        .filter(Word::isProper)
                        .filter(
                                w ->
                                        sentence.headOf(w).filter(Word::isProper).isPresent()
                                                && w.head() < office.index()
                                                && w.relation() == Relation.OBLIQUE)
                : Optional.empty();
    }
}
