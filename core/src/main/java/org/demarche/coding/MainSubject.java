package org.demarche.coding;

import java.util.Comparator;
import java.util.Optional;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;

/** Tells what a sentence is about: whom "it" or "the country" in the next one means. */
final class MainSubject {
    private MainSubject() {}

    /**
     * The subject nearest to the root, first among equals. The doer of a passive main clause is
     * what the sentence is about, rather than its subject.
     */
    static Optional<Word> of(ParsedSentence sentence) {
        return sentence.words().stream()
                .filter(w -> w.relation().isSubject())
                .min(Comparator.comparingInt(w -> depth(sentence, w)))
                .map(subject -> agentOr(sentence, subject));
    }

    private static Word agentOr(ParsedSentence sentence, Word subject) {
        return sentence.headOf(subject)
                .flatMap(verb -> sentence.dependentOf(verb, Relation.AGENT))
                .orElse(subject);
    }

    private static int depth(ParsedSentence sentence, Word word) {
        int depth = 0;
        Word at = word;
        while (at.head() >= 0 && depth < sentence.size()) {
            at = sentence.word(at.head());
            depth++;
        }
        return depth;
    }
}
