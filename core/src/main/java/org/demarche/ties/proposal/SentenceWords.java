package org.demarche.ties.proposal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.record.RecordedEvent;
import org.demarche.text.TextSpan;

/**
 * A sentence as words, and which of them told of the event.
 *
 * @param words in lower case
 * @param places where each stands in the sentence
 * @param triggerBegin number of the first word that told of it
 * @param triggerEnd number of the word after the last
 */
record SentenceWords(List<String> words, List<TextSpan> places, int triggerBegin, int triggerEnd) {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:[-.][\\p{L}\\p{N}]+)*");

    static SentenceWords of(RecordedEvent event) {
        TextSpan trigger = event.inSentence(event.event().evidence().trigger());
        List<String> words = new ArrayList<>();
        List<TextSpan> places = new ArrayList<>();
        int begin = -1;
        int end = -1;
        Matcher matcher = WORD.matcher(event.sentence());
        while (matcher.find()) {
            TextSpan place = new TextSpan(matcher.start(), matcher.end());
            if (place.overlaps(trigger)) {
                begin = begin < 0 ? words.size() : begin;
                end = words.size() + 1;
            }
            words.add(matcher.group().toLowerCase(Locale.ROOT));
            places.add(place);
        }
        return new SentenceWords(words, places, Math.max(0, begin), Math.max(0, end));
    }

    /** The sentence from one word until before another; less at its ends. */
    String text(String sentence, int from, int to) {
        int first = Math.max(0, from);
        int last = Math.min(words.size(), to) - 1;
        return last < first
                ? ""
                : sentence.substring(places.get(first).begin(), places.get(last).end());
    }
}
