package org.demarche.coding.parse.conllu;

import java.util.ArrayList;
import java.util.List;
import org.demarche.text.FormatException;
import org.demarche.text.TextSpan;

/**
 * Finds where words stand in their sentence. Words of a split token that are no parts of its
 * characters ("del" as "de" and "el") share its place.
 */
final class ConlluPlaces {
    private final String text;
    private final List<ConlluToken> tokens = new ArrayList<>();
    private TextSpan shared = TextSpan.NONE;
    private int sharedTo;
    private int from;

    private ConlluPlaces(String text) {
        this.text = text;
    }

    static List<ConlluToken> of(List<ConlluLine> lines, String text) throws FormatException {
        ConlluPlaces places = new ConlluPlaces(text);
        for (ConlluLine line : lines) {
            if (!line.isRange()) {
                places.add(line);
            } else if (!isMadeOfItsWords(line, lines)) {
                places.shared = places.find(line);
                places.sharedTo = line.last();
            }
        }
        return places.tokens;
    }

    /** Whether the split token is its words in a row, as "weren't" is "were" and "n't". */
    private static boolean isMadeOfItsWords(ConlluLine range, List<ConlluLine> lines) {
        StringBuilder forms = new StringBuilder();
        for (ConlluLine line : lines) {
            if (line.isWord() && line.id() >= range.id() && line.id() <= range.last()) {
                forms.append(line.form());
            }
        }
        return range.form().contentEquals(forms);
    }

    private void add(ConlluLine line) throws FormatException {
        if (line.id() != tokens.size() + 1) {
            throw line.fault("word %d, must be %d".formatted(line.id(), tokens.size() + 1));
        }
        TextSpan span = line.id() <= sharedTo ? shared : find(line);
        from = span.end();
        tokens.add(new ConlluToken(line, span));
    }

    private TextSpan find(ConlluLine line) throws FormatException {
        int begin = text.indexOf(line.form(), from);
        if (begin < 0 || !text.substring(from, begin).isBlank()) {
            throw line.fault("\"%s\" does not come next in the text".formatted(line.form()));
        }
        return new TextSpan(begin, begin + line.form().length());
    }
}
