package org.demarche.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.text.TextSpan;

/** Cuts text into the tokens names are made of: letters and digits, without accents and dots. */
final class NameTokens {
    private NameTokens() {}

    /**
     * A token.
     *
     * @param key lower case, no accents, no dots: {@code U.S.} is {@code us}
     * @param span its characters
     * @param shape how it is written
     * @param joined whether a hyphen joins it to the token before
     */
    record Token(String key, TextSpan span, Shape shape, boolean joined) {}

    enum Shape {
        LOWER,
        CAPITALISED,
        /** All capitals, at least two letters. */
        UPPER
    }

    static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            if (!Character.isLetterOrDigit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = endOfToken(text, at);
            boolean joined = !tokens.isEmpty() && at > 0 && isHyphen(text.charAt(at - 1));
            tokens.add(token(text, new TextSpan(at, end), joined));
            at = end;
        }
        return tokens;
    }

    private static int endOfToken(String text, int begin) {
        int at = begin;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean dotInside =
                    c == '.'
                            && at + 1 < text.length()
                            && Character.isLetter(text.charAt(at + 1))
                            && isInitial(text, begin, at);
            boolean dotAfterInitials =
                    c == '.'
                            && at > begin
                            && text.charAt(at - 1) != '.'
                            && text.substring(begin, at).indexOf('.') > 0;
            if (!Character.isLetterOrDigit(c) && !dotInside && !dotAfterInitials) {
                break;
            }
            at++;
        }
        return at;
    }

    /** Whether the dot at {@code at} follows a single letter, as in {@code U.S.}. */
    private static boolean isInitial(String text, int begin, int at) {
        boolean single = at == begin + 1 || text.charAt(at - 2) == '.';
        return single && Character.isUpperCase(text.charAt(at - 1));
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '–' || c == '‑';
    }

    private static Token token(String text, TextSpan span, boolean joined) {
        String form = span.of(text);
        return new Token(key(form), span, shape(form), joined);
    }

    static String key(String form) {
        String plain = isAscii(form) ? form : withoutAccents(form);
        return plain.replace(".", "").toLowerCase(Locale.ROOT);
    }

    private static boolean isAscii(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }

    private static String withoutAccents(String form) {
        String apart = Normalizer.normalize(form, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(apart.length());
        apart.chars()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append(simple((char) c)));
        return plain.toString();
    }

    private static char simple(char c) {
        return switch (c) {
            case 'ı' -> 'i';
            case 'ł' -> 'l';
            case 'Ł' -> 'L';
            case 'ø' -> 'o';
            case 'Ø' -> 'O';
            case 'đ' -> 'd';
            case 'Đ' -> 'D';
            case 'ə' -> 'a';
            case 'Ə' -> 'A';
            default -> c;
        };
    }

    private static boolean isPlainLower(char c) {
        return c >= 'a' && c <= 'z';
    }

    private static Shape shape(String form) {
        if (!Character.isUpperCase(form.charAt(0))) {
            return Shape.LOWER;
        }
        if (form.length() == 1 || isPlainLower(form.charAt(1))) {
            return Shape.CAPITALISED;
        }
        String letters = form.replace(".", "");
        boolean upper = letters.length() > 1 && letters.equals(letters.toUpperCase(Locale.ROOT));
        return upper ? Shape.UPPER : Shape.CAPITALISED;
    }
}
