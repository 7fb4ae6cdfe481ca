package org.demarche.coding.role;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;

/** Lists of mentions compared by the parties they mean, and where in its sentence one stands. */
final class Mentions {
    private Mentions() {}

    static Set<String> codes(List<Mention> mentions) {
        return mentions.stream().map(m -> m.party().code()).collect(Collectors.toUnmodifiableSet());
    }

    /** The word a mention ends with, which tells how it stands in the sentence. */
    static Word headOf(Mention mention, ParsedSentence sentence) {
        return sentence.words().stream()
                .filter(w -> w.span().overlaps(mention.span()))
                .reduce((a, b) -> b)
                .orElseThrow(() -> new IllegalArgumentException("not here: " + mention));
    }

    /** Those of all that mean none of the others' parties. */
    static List<Mention> without(List<Mention> all, List<Mention> others) {
        Set<String> codes = codes(others);
        return all.stream().filter(m -> !codes.contains(m.party().code())).toList();
    }
}
