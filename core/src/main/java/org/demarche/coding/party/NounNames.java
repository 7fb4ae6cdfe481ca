package org.demarche.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.NameMatch;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;
import org.demarche.text.TextSpan;

/** Which names stand on which words of a sentence. */
final class NounNames {
    private final List<List<NameMatch>> byWord = new ArrayList<>();

    NounNames(ParsedSentence sentence, List<NameMatch> matches) {
        for (Word word : sentence.words()) {
            byWord.add(matches.stream().filter(m -> m.span().overlaps(word.span())).toList());
        }
    }

    /** The names that end on this word: it is their head. Two for a word like Russian-Turkish. */
    List<NameMatch> endingOn(Word word) {
        return byWord.get(word.index()).stream()
                .filter(m -> m.span().end() <= word.span().end())
                .toList();
    }

    /** The names that share a character with the word. */
    List<NameMatch> on(Word word) {
        return byWord.get(word.index());
    }

    Optional<NameMatch> firstOn(Word word) {
        return on(word).stream().findFirst();
    }

    /** All names inside a span, in order. */
    List<NameMatch> within(TextSpan span, List<NameMatch> all) {
        return all.stream().filter(m -> span.contains(m.span())).toList();
    }
}
