package org.demarche.claim.grammar;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.text.TextSpan;

/** The words of a claim, and which of them have been taken for something. */
final class ClaimText {
    private static final Pattern WORD =
            Pattern.compile(
                    "\\p{L}+(?=n['’]t\\b)|n['’]t|['’]s\\b|[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*");

    /**
     * A word.
     *
     * @param text as written
     * @param span its characters
     */
    record Token(String text, TextSpan span) {
        /** Lower case, with a plain apostrophe. */
        String key() {
            return text.toLowerCase(Locale.ROOT).replace('’', '\'');
        }

        boolean isPossessive() {
            return key().equals("'s");
        }
    }

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final BitSet taken = new BitSet();

    ClaimText(String text) {
        this.text = text;
        Matcher m = WORD.matcher(text);
        while (m.find()) {
            tokens.add(new Token(m.group(), new TextSpan(m.start(), m.end())));
        }
    }

    String text() {
        return text;
    }

    int size() {
        return tokens.size();
    }

    Token at(int index) {
        return tokens.get(index);
    }

    /** The word in lower case; the empty text before the first and after the last. */
    String key(int index) {
        return index < 0 || index >= tokens.size() ? "" : tokens.get(index).key();
    }

    boolean isFree(int index) {
        return index >= 0 && index < tokens.size() && !taken.get(index);
    }

    void take(int from, int end) {
        taken.set(from, end);
    }

    /** Takes every word that shares a character with the span. */
    void take(TextSpan span) {
        for (int i = 0; i < tokens.size(); i++) {
            TextSpan of = tokens.get(i).span();
            if (of.begin() < span.end() && span.begin() < of.end()) {
                taken.set(i);
            }
        }
    }

    /** Whether any word of the span has been taken. */
    boolean isTaken(TextSpan span) {
        for (int i = 0; i < tokens.size(); i++) {
            TextSpan of = tokens.get(i).span();
            if (taken.get(i) && of.begin() < span.end() && span.begin() < of.end()) {
                return true;
            }
        }
        return false;
    }

    /** The index of the first word that ends after a character. */
    int indexAt(int character) {
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).span().end() > character) {
                return i;
            }
        }
        return tokens.size();
    }

    /** The words as they stand in the text. */
    String words(int from, int end) {
        return from >= end ? "" : text.substring(at(from).span().begin(), at(end - 1).span().end());
    }
}
