package org.demarche.coding.party;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.actor.NameMatch;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;

/** Which names stand on which words of a sentence, and which of them stand for whoever acts. */
final class NounNames {
    /** Words hyphenated after a name that make it somebody else's: Saudi-backed forces. */
    private static final Set<String> SUFFIXES_OF_OTHERS =
            Set.of(
                    "backed",
                    "allied",
                    "supported",
                    "funded",
                    "brokered",
                    "mediated",
                    "speaking",
                    "armed",
                    "made",
                    "built",
                    "designed",
                    "born",
                    "manufactured",
                    "supplied",
                    "trained",
                    "style",
                    "language");

    /** Words hyphenated after the name of whoever holds a piece of land: Israeli-occupied. */
    private static final Set<String> HOLDING =
            Set.of("occupied", "controlled", "held", "administered", "annexed");

    /** Words hyphenated before a name that make it somebody else's: anti-Russian rallies. */
    private static final Set<String> PREFIXES_OF_OTHERS =
            Set.of("anti", "non", "pro", "ex", "post");

    private final List<List<NameMatch>> byWord = new ArrayList<>();

    NounNames(ParsedSentence sentence, List<NameMatch> matches) {
        List<NameMatch> acting = matches.stream().filter(NounNames::isActing).toList();
        for (Word word : sentence.words()) {
            byWord.add(acting.stream().filter(m -> m.span().overlaps(word.span())).toList());
        }
    }

    /** Whether what the name is hyphenated with leaves it acting: Kremlin-aligned, US-Turkish. */
    static boolean isActing(NameMatch match) {
        return !SUFFIXES_OF_OTHERS.contains(match.suffix())
                && !PREFIXES_OF_OTHERS.contains(match.prefix());
    }

    /** Whether a word names a piece of land and nothing else. */
    boolean isPlace(Word word) {
        return !on(word).isEmpty() && on(word).stream().allMatch(m -> m.kind().isPlace());
    }

    /** Who holds the land that a noun names: the Israeli-occupied heights. */
    static boolean isHolder(NameMatch match) {
        return HOLDING.contains(match.suffix());
    }

    /** The acting names that share a character with the word; two for Russian-Turkish. */
    List<NameMatch> on(Word word) {
        return byWord.get(word.index());
    }
}
