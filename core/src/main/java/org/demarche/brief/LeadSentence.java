package org.demarche.brief;

import org.demarche.wording.Articles;

/**
 * A sentence of the lead, a stretch of which may lead to what it rests on.
 *
 * @param before the text before the link
 * @param linked the linked text, empty if none
 * @param target the anchor it leads to, without {@code #}; empty if it leads nowhere
 * @param after the text after the link
 */
record LeadSentence(String before, String linked, String target, String after) {
    static LeadSentence plain(String text) {
        return new LeadSentence(text, "", "", "");
    }

    LeadSentence with(Articles articles) {
        return new LeadSentence(
                articles.in(before),
                before.isEmpty() ? articles.in(linked) : inner(articles, linked),
                target,
                inner(articles, after));
    }

    /** What does not begin the sentence; a full stop within it still ends one. */
    private static String inner(Articles articles, String text) {
        return articles.in(" " + text).substring(1);
    }

    String text() {
        return before + linked + after;
    }
}
