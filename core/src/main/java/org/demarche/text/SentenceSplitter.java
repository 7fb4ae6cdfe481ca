package org.demarche.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the sentences of a body.
 *
 * <p>A sentence ends at a full stop, question or exclamation mark with the quotes and brackets that
 * close after it, unless {@link SentenceEnd} knows better (short forms, initials, dates, a sentence
 * that goes on in lower case), and at a line's end, unless the text is wrapped at a fixed width.
 * Semicolons end nothing. Stretches without a letter or digit are no sentences. Linear in time.
 */
public final class SentenceSplitter {
    /** The sentences in their order; each one's span counts characters of {@code body}. */
    public List<Sentence> split(String body) {
        List<Sentence> sentences = new ArrayList<>();
        LineEnds lines = LineEnds.of(body);
        SentenceEnd ends = new SentenceEnd(body, lines);
        int begin = 0;
        int at = 0;
        while (at < body.length()) {
            char c = body.charAt(at);
            int end = -1;
            if (c == '\n') {
                end = lines.endsSentence(at) ? at : -1;
            } else if (c == ':') {
                end = TopicHead.endsAt(body, begin, at) ? at + 1 : -1;
            } else if (Marks.isTerminal(c)) {
                int after = ends.closing(begin, at);
                end = ends.isEnd(begin, at, after) ? after : -1;
                at = Math.max(at, after - 1);
            }
            if (end >= 0) {
                add(body, begin, end, sentences);
                begin = Math.max(end, at);
            }
            at++;
        }
        add(body, begin, body.length(), sentences);
        return List.copyOf(sentences);
    }

    private static void add(String body, int from, int to, List<Sentence> sentences) {
        int begin = from;
        int end = to;
        while (begin < end && Character.isWhitespace(body.charAt(begin))) {
            begin++;
        }
        while (end > begin && Character.isWhitespace(body.charAt(end - 1))) {
            end--;
        }
        for (int i = begin; i < end; i++) {
            if (Character.isLetterOrDigit(body.charAt(i))) {
                TextSpan span = new TextSpan(begin, end);
                sentences.add(new Sentence(sentences.size(), span, span.of(body)));
                return;
            }
        }
    }
}
