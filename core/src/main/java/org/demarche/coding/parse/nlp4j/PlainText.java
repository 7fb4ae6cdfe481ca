package org.demarche.coding.parse.nlp4j;

import java.util.Locale;
import java.util.function.Predicate;

/**
 * Brings a sentence into the typing the models were trained on, character for character, so that a
 * place in the plain text is the same place in the sentence.
 */
final class PlainText {
    /** Above this share of capitals among the letters a text counts as wire capitals. */
    private static final double CAPITALS = 0.8;

    private PlainText() {}

    /** The text with typewriter quotes, dashes and blanks; as long as before. */
    static String of(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = plain(text, i);
        }
        return new String(plain);
    }

    private static char plain(String text, int at) {
        char c = text.charAt(at);
        return switch (c) {
            case '\u201C', '\u201D', '\u201E', '\u201F', '\u00AB', '\u00BB', '\u2033' -> '"';
            case '\u2018', '\u2019', '\u201A', '\u201B', '\u2032', '\u02BC', '\u00B4', '`' -> '\'';
            case '\u2010', '\u2011', '\u2012', '\u2212' -> '-';
            case '\u2013' -> betweenLetters(text, at) ? '-' : '\u2014';
            case '\u2026' -> at == text.length() - 1 ? '.' : ',';
            default -> isBlank(c) ? ' ' : c;
        };
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\uFEFF'
                || c == '\u200B';
    }

    private static boolean betweenLetters(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    /** Whether more than four fifths of the letters are capitals, as in old wire copy. */
    static boolean isCapitals(String text) {
        long letters = text.chars().filter(Character::isLetter).count();
        long capitals = text.chars().filter(Character::isUpperCase).count();
        return capitals > CAPITALS * letters;
    }

    /**
     * Wire capitals in the usual case: small letters but for the first of the sentence, of each
     * name, and of abbreviations with points.
     *
     * @param isName whether a word, given in small letters, is a name
     */
    static String usualCase(String text, Predicate<String> isName) {
        char[] usual = text.toCharArray();
        boolean first = true;
        for (int begin = 0; begin < usual.length; ) {
            int end = wordEnd(text, begin);
            if (end == begin) {
                begin++;
                continue;
            }
            String word = text.substring(begin, end).toLowerCase(Locale.ROOT);
            boolean capital = first || word.equals("i") || isName.test(word);
            if (!isPointed(text, begin, end)) {
                lower(usual, capital ? begin + 1 : begin, end);
            }
            first = false;
            begin = end;
        }
        return new String(usual);
    }

    /** Whether the word is a letter of an abbreviation such as U.S. */
    private static boolean isPointed(String text, int begin, int end) {
        if (end - begin != 1) {
            return false;
        }
        boolean opens =
                end < text.length() && text.charAt(end) == '.' && wordEnd(text, end + 1) == end + 2;
        boolean follows =
                begin > 1
                        && text.charAt(begin - 1) == '.'
                        && Character.isLetter(text.charAt(begin - 2));
        return opens || follows;
    }

    private static int wordEnd(String text, int begin) {
        int end = begin;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static void lower(char[] characters, int begin, int end) {
        for (int i = begin; i < end; i++) {
            characters[i] = Character.toLowerCase(characters[i]);
        }
    }
}
