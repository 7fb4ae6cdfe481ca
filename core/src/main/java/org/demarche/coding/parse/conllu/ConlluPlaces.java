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
    private TextSpan split = TextSpan.NONE;
    private int splitTo;
    private int from;

    private ConlluPlaces(String text) {
        this.text = text;
    }

    static List<ConlluToken> of(List<ConlluLine> lines, String text) throws FormatException {
        ConlluPlaces places = new ConlluPlaces(text);
        for (ConlluLine line : lines) {
            if (line.isRange()) {
                places.split = places.find(line);
                places.splitTo = line.last();
            } else {
                places.add(line);
            }
        }
        return places.tokens;
    }

    private void add(ConlluLine line) throws FormatException {
        if (line.id() != tokens.size() + 1) {
            throw line.fault("word %d, must be %d".formatted(line.id(), tokens.size() + 1));
        }
        boolean inSplit = line.id() <= splitTo;
        TextSpan span = inSplit ? piece(line) : find(line);
        from = inSplit && line.id() == splitTo ? split.end() : Math.max(from, span.end());
        tokens.add(new ConlluToken(line, span));
    }

    private TextSpan piece(ConlluLine line) {
        int begin = text.indexOf(line.form(), Math.max(from, split.begin()));
        int end = begin + line.form().length();
        return begin >= 0 && end <= split.end() ? new TextSpan(begin, end) : split;
    }

    private TextSpan find(ConlluLine line) throws FormatException {
        int begin = text.indexOf(line.form(), from);
        if (begin < 0 || !text.substring(from, begin).isBlank()) {
            throw line.fault("\"%s\" does not come next in the text".formatted(line.form()));
        }
        return new TextSpan(begin, begin + line.form().length());
    }
}
