package org.demarche.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import org.demarche.evaluation.Mistake;
import org.demarche.evaluation.Spans;
import org.demarche.text.TextSpan;

/**
 * A text, or of a long one the stretch that matters, with the words of all its mistakes marked.
 *
 * @param pieces in order; joined they are what is shown
 */
record Excerpt(List<Spans.Piece> pieces) {
    private static final int LONGEST = 900;
    private static final int MARGIN = 250;

    static Excerpt of(List<Mistake> ofOneText) {
        String text = ofOneText.get(0).text().article().body();
        List<Spans> spans = ofOneText.stream().map(Mistake::spans).toList();
        TextSpan shown = shown(text, spans);
        List<Spans.Piece> pieces = new ArrayList<>();
        if (shown.begin() > 0) {
            pieces.add(new Spans.Piece("… ", Spans.Part.NOTHING));
        }
        pieces.addAll(Spans.pieces(text, spans, shown));
        if (shown.end() < text.length()) {
            pieces.add(new Spans.Piece(" …", Spans.Part.NOTHING));
        }
        return new Excerpt(pieces);
    }

    private static TextSpan shown(String text, List<Spans> spans) {
        if (text.length() <= LONGEST) {
            return new TextSpan(0, text.length());
        }
        TextSpan whole = spans.stream().map(Spans::whole).reduce(TextSpan.NONE, TextSpan::union);
        int begin = Math.max(0, whole.begin() - MARGIN);
        int end = Math.min(text.length(), Math.max(whole.end() + MARGIN, begin + LONGEST / 2));
        return new TextSpan(begin, end);
    }

    /** The same as a line of text, what happened in brackets. */
    String plain() {
        StringBuilder out = new StringBuilder();
        for (Spans.Piece piece : pieces) {
            boolean isTrigger = piece.part() == Spans.Part.TRIGGER;
            out.append(isTrigger ? "[" + piece.text() + "]" : piece.text());
        }
        return out.toString().replace('\n', ' ');
    }
}
