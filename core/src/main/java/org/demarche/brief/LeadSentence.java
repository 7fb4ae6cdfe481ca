package org.demarche.brief;

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

    String text() {
        return before + linked + after;
    }
}
