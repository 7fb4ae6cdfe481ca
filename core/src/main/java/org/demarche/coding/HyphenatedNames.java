package org.demarche.coding;

import java.util.List;
import org.demarche.actor.NameMatch;
import org.demarche.text.Sentence;
import org.demarche.text.TextSpan;

/**
 * Keeps parsers from cutting people's names at a hyphen: in Moon Jae-in they would see "in" as a
 * preposition. A letter takes the hyphen's place, so that every character stays where it was.
 */
final class HyphenatedNames {
    private HyphenatedNames() {}

    /** The sentence as it should be shown to a parser. */
    static Sentence joined(Sentence sentence, List<NameMatch> names) {
        StringBuilder text = new StringBuilder(sentence.text());
        for (NameMatch name : names) {
            TextSpan span = name.span();
            for (int i = span.begin(); name.kind().isPerson() && i < span.end(); i++) {
                char c = text.charAt(i);
                text.setCharAt(i, c == '-' || c == '–' ? 'x' : c);
            }
        }
        return new Sentence(sentence.index(), sentence.span(), text.toString());
    }
}
