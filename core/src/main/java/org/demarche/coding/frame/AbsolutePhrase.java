package org.demarche.coding.frame;

import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;

/**
 * Tells a clause after "with" from a partner or opponent: in "were killed in clashes, with the
 * council set to meet" nobody clashed with the council.
 */
final class AbsolutePhrase {
    private static final Set<String> PARTICIPLES = Set.of("VBG", "VBN", "VBD");

    private AbsolutePhrase() {}

    /** Whether a noun after "with" is the subject of a participle, set apart by a comma. */
    static boolean is(Word noun, ParsedSentence sentence) {
        int next = noun.index() + 1;
        return next < sentence.size()
                && PARTICIPLES.contains(sentence.word(next).tag())
                && sentence.firstDependent(noun, d -> isWithAfterComma(d, sentence)).isPresent();
    }

    private static boolean isWithAfterComma(Word word, ParsedSentence sentence) {
        return word.relation() == Relation.CASE
                && word.lemma().equals("with")
                && word.index() > 0
                && sentence.word(word.index() - 1).form().equals(",");
    }
}
