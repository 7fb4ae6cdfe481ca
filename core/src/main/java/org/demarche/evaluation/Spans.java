package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.demarche.text.TextSpan;

/**
 * Where in a text an event is told; spans count characters of the text and are {@link
 * TextSpan#NONE} where no words tell it.
 *
 * @param trigger the words that tell what happened
 * @param actor the words that name the actor
 * @param recipient the words that name the recipient
 */
public record Spans(TextSpan trigger, TextSpan actor, TextSpan recipient) {
    /** No words are known. */
    public static final Spans NONE = new Spans(TextSpan.NONE, TextSpan.NONE, TextSpan.NONE);

    /** What a stretch of a text tells of an event, the weightiest last. */
    public enum Part {
        NOTHING,
        RECIPIENT,
        ACTOR,
        TRIGGER
    }

    /** A stretch that is marked alike throughout. */
    public record Piece(String text, Part part) {}

    /** The smallest stretch that holds all of it. */
    public TextSpan whole() {
        return trigger.union(actor).union(recipient);
    }

    /** The part of the spans that lies in a stretch of the text, counted from its start. */
    public Spans within(TextSpan stretch) {
        return new Spans(
                within(trigger, stretch), within(actor, stretch), within(recipient, stretch));
    }

    private static TextSpan within(TextSpan span, TextSpan stretch) {
        int begin = Math.max(span.begin(), stretch.begin());
        int end = Math.min(span.end(), stretch.end());
        return begin < end ? new TextSpan(begin, end).shift(-stretch.begin()) : TextSpan.NONE;
    }

    /** Cuts a text where the spans begin and end; joined, the pieces are the text. */
    public List<Piece> pieces(String text) {
        return pieces(text, List.of(this), new TextSpan(0, text.length()));
    }

    /** Cuts a stretch of a text where any of the spans begin and end. */
    public static List<Piece> pieces(String text, List<Spans> all, TextSpan shown) {
        TreeSet<Integer> cuts = new TreeSet<>(List.of(shown.begin(), shown.end()));
        for (Spans spans : all) {
            for (TextSpan span : List.of(spans.trigger, spans.actor, spans.recipient)) {
                cuts.add(span.begin());
                cuts.add(span.end());
            }
        }
        List<Integer> ends = List.copyOf(cuts.subSet(shown.begin(), true, shown.end(), true));
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < ends.size(); i++) {
            TextSpan piece = new TextSpan(ends.get(i - 1), ends.get(i));
            Part part =
                    all.stream()
                            .map(s -> s.part(piece))
                            .max(Comparator.naturalOrder())
                            .orElseThrow();
            join(pieces, new Piece(piece.of(text), part));
        }
        return pieces;
    }

    private static void join(List<Piece> pieces, Piece next) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).part() == next.part()) {
            pieces.set(last, new Piece(pieces.get(last).text() + next.text(), next.part()));
        } else {
            pieces.add(next);
        }
    }

    private Part part(TextSpan piece) {
        if (trigger.contains(piece)) {
            return Part.TRIGGER;
        }
        if (actor.contains(piece)) {
            return Part.ACTOR;
        }
        return recipient.contains(piece) ? Part.RECIPIENT : Part.NOTHING;
    }
}
