package org.demarche.record;

import org.demarche.event.Event;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/**
 * An event on record with the sentence and article it came from.
 *
 * @param id its permanent name, 16 hexadecimal digits made from its content
 * @param event the event; its spans count characters of the article's body
 * @param sentence the sentence, verbatim
 * @param sentenceSpan where the sentence stands in the body
 * @param article what is kept of the article
 */
public record RecordedEvent(
        String id, Event event, String sentence, TextSpan sentenceSpan, ArticleHead article) {
    /**
     * What is kept of an article to cite it.
     *
     * @param id its name in the record
     * @param published day of publication, as far as known
     * @param title headline, empty if none
     * @param outlet paper or agency, empty if unknown
     * @param url address, empty if unknown
     * @param file what it was read from: a file as it was named, {@code -} for standard input
     */
    public record ArticleHead(
            String id,
            PartialDate published,
            String title,
            String outlet,
            String url,
            String file) {}

    /** The day, month or year to file it under: when it happened, else when it was published. */
    public PartialDate date() {
        return event.date().isKnown() ? event.date() : article.published();
    }

    /** A span of the event, counted in the characters of {@link #sentence()}. */
    public TextSpan inSentence(TextSpan span) {
        return span.isEmpty() ? TextSpan.NONE : span.shift(-sentenceSpan.begin());
    }
}
