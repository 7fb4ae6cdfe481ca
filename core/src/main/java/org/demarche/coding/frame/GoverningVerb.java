package org.demarche.coding.frame;

import static org.demarche.coding.parse.Relation.CASE;
import static org.demarche.coding.parse.Relation.CONJUNCT;
import static org.demarche.coding.parse.Relation.OBJECT;

import java.util.Optional;
import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;

/** Finds the verb that says what is done with what a noun names: launched an attack. */
final class GoverningVerb {
    /** Prepositions through which a verb hands on its own parties to the noun after them. */
    private static final Set<String> HANDED_ON = Set.of("out", "in", "from", "into", "during");

    private static final Set<String> OCCURRING = Set.of("occur", "happen", "erupt", "continue");

    private final ParsedSentence sentence;

    GoverningVerb(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** The verb whose object or subject the noun is, through conjunction. */
    Optional<Word> of(Word noun) {
        Word at = noun;
        while (at.relation() == CONJUNCT && sentence.headOf(at).map(Word::isNoun).orElse(false)) {
            at = sentence.word(at.head());
        }
        Word top = at;
        return sentence.headOf(top).filter(h -> h.isVerb() && isArgument(top));
    }

    private boolean isArgument(Word noun) {
        return switch (noun.relation()) {
            case OBJECT, PASSIVE_SUBJECT -> true;
            case SUBJECT -> isTakingPlace(noun);
            case OBLIQUE ->
                    sentence.dependentOf(noun, CASE)
                            .map(c -> HANDED_ON.contains(c.lemma()) || isAimedAt(noun, c))
                            .orElse(false);
            default -> false;
        };
    }

    /** "Prepared for an invasion": what is prepared for, whoever prepares does. */
    private boolean isAimedAt(Word noun, Word preposition) {
        return preposition.lemma().equals("for")
                && sentence.headOf(noun).filter(v -> VerbKinds.isShared(v.lemma())).isPresent();
    }

    /** "A raid takes place in Chad": where it takes place it is done. */
    private boolean isTakingPlace(Word noun) {
        return sentence.headOf(noun)
                .filter(
                        verb ->
                                OCCURRING.contains(verb.lemma())
                                        || sentence.dependentOf(verb, OBJECT)
                                                .filter(o -> o.lemma().equals("place"))
                                                .isPresent())
                .isPresent();
    }
}
