package org.demarche.coding.type;

import java.util.List;
import org.demarche.actor.NameMatch;
import org.demarche.coding.embedding.SentenceEncoder;
import org.demarche.text.TextSpan;

/**
 * Adds to clues what the words mean together: vectors of the sentence with known names made
 * neutral, and for a pair also with the pair masked, whole and cut to what lies from one to the
 * other.
 */
public final class Meaning {
    private final SentenceEncoder encoder;

    public Meaning(SentenceEncoder encoder) {
        this.encoder = encoder;
    }

    /**
     * Clues about a pair, with the meaning of their sentence.
     *
     * @param names all known names in the text
     */
    public Clues ofPair(
            Clues clues, String text, List<NameMatch> names, TextSpan actor, TextSpan recipient) {
        NeutralText.Masked masked = NeutralText.of(text, actor, recipient);
        return ofSentence(clues, text, names)
                .with("masked", encoder.encode(masked.text()).whole())
                .with("cut", encoder.encode(masked.cut().of(masked.text())).whole());
    }

    /** Clues about a whole sentence, with its meaning. */
    public Clues ofSentence(Clues clues, String text, List<NameMatch> names) {
        return clues.with("neutral", encoder.encode(NeutralText.of(text, names)).whole());
    }
}
