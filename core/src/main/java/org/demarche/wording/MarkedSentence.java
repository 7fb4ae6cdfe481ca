package org.demarche.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.demarche.dyad.Report;
import org.demarche.record.RecordedEvent;
import org.demarche.text.TextSpan;

/**
 * A sentence cut where the spans of its event begin and end, so that spans may overlap, nest, be
 * empty, or lie outside of it.
 *
 * @param pieces in order; joined they are the sentence, or the shown part of a long one
 */
public record MarkedSentence(List<Piece> pieces) {
    /** Longest stretch shown of a sentence, in characters. */
    private static final int LONGEST = 700;

    /**
     * A stretch that is marked alike throughout.
     *
     * @param text its characters
     * @param isTrigger whether it tells what happened
     * @param isActor whether it names who acts
     * @param isRecipient whether it names on whom
     */
    public record Piece(String text, boolean isTrigger, boolean isActor, boolean isRecipient) {
        public boolean isParty() {
            return isActor || isRecipient;
        }
    }

    /** The text of a report; where it was not coded here nothing in it is marked. */
    public static MarkedSentence of(Report report) {
        return report.coded()
                .map(MarkedSentence::of)
                .orElse(
                        new MarkedSentence(
                                List.of(
                                        new Piece(
                                                Words.shortened(report.text(), LONGEST),
                                                false,
                                                false,
                                                false))));
    }

    public static MarkedSentence of(RecordedEvent recorded) {
        TextSpan trigger = place(recorded, recorded.event().evidence().trigger());
        TextSpan actor = place(recorded, recorded.event().evidence().actor());
        TextSpan recipient = place(recorded, recorded.event().evidence().recipient());
        String text = recorded.sentence();
        TextSpan window = window(text.length(), trigger);
        TreeSet<Integer> cuts = new TreeSet<>(List.of(window.begin(), window.end()));
        for (TextSpan span : List.of(trigger, actor, recipient)) {
            cuts.add(span.begin());
            cuts.add(span.end());
        }
        List<Piece> pieces = new ArrayList<>();
        if (window.begin() > 0) {
            pieces.add(new Piece("… ", false, false, false));
        }
        List<Integer> ends = List.copyOf(cuts);
        for (int i = 1; i < ends.size(); i++) {
            TextSpan piece = new TextSpan(ends.get(i - 1), ends.get(i));
            if (window.contains(piece)) {
                pieces.add(
                        new Piece(
                                piece.of(text),
                                trigger.contains(piece),
                                actor.contains(piece),
                                recipient.contains(piece)));
            }
        }
        if (window.end() < text.length()) {
            pieces.add(new Piece(" …", false, false, false));
        }
        return new MarkedSentence(pieces);
    }

    /** Where a span of the article lies in the sentence: the part of it that does. */
    public static TextSpan place(RecordedEvent recorded, TextSpan inBody) {
        int offset = recorded.sentenceSpan().begin();
        int length = recorded.sentence().length();
        int begin = Math.max(0, Math.min(length, inBody.begin() - offset));
        int end = Math.max(0, Math.min(length, inBody.end() - offset));
        return inBody.isEmpty() || begin >= end ? TextSpan.NONE : new TextSpan(begin, end);
    }

    private static TextSpan window(int length, TextSpan trigger) {
        if (length <= LONGEST) {
            return new TextSpan(0, length);
        }
        int middle = (trigger.begin() + trigger.end()) / 2;
        int begin = Math.max(0, Math.min(length - LONGEST, middle - LONGEST / 2));
        return new TextSpan(begin, begin + LONGEST);
    }
}
