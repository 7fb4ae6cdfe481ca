package org.demarche.text;

/** What punctuation marks do at the edge of a sentence. */
final class Marks {
    private Marks() {}

    /** Whether a sentence can end here. */
    static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    /** Whether the mark can close a quotation or bracket. */
    static boolean canClose(char c) {
        return c == '"' || c == '\'' || isCloser(c);
    }

    /** Whether the mark can do nothing but close. */
    static boolean isCloser(char c) {
        return c == '”' || c == '’' || c == ')' || c == ']' || c == '}' || c == '»' || c == '›';
    }

    /** Whether the mark can stand before the first word of a sentence. */
    static boolean canOpen(char c) {
        return "\"'“‘„«‹([{-–—•*#".indexOf(c) >= 0;
    }
}
