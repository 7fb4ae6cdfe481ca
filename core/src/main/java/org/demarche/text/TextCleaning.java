package org.demarche.text;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Takes out of a text what is not writing: byte-order marks, control and zero-width characters,
 * soft hyphens, odd spaces, typographic ligatures, split accents, and letters garbled by a wrong
 * encoding.
 *
 * <p>Runs of spaces become one space, a blank line becomes exactly one; curly quotes stay. Linear
 * in time. Cleaning a clean text returns that text.
 */
public final class TextCleaning {
    private final String raw;
    private final StringBuilder out;
    private int[] begins;
    private int pendingNewlines;
    private int pendingAt = -1;

    private TextCleaning(String raw) {
        this.raw = raw;
        this.out = new StringBuilder(raw.length());
        this.begins = new int[raw.length() + 2];
    }

    /** The cleaned text. */
    public static String clean(String raw) {
        return isClean(raw) ? raw : trace(raw).text();
    }

    /** The cleaned text with the way back to the raw one. */
    public static CleanText trace(String raw) {
        TextCleaning cleaning = new TextCleaning(raw);
        int at = 0;
        while (at < raw.length()) {
            at += cleaning.take(at);
        }
        return new CleanText(
                cleaning.out.toString(),
                Arrays.copyOf(cleaning.begins, cleaning.out.length()),
                raw.length());
    }

    /** Whether there is surely nothing to do; plain ASCII and quotes with single spaces. */
    private static boolean isClean(String raw) {
        char before = '\n';
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean plain = (c > ' ' && c < 0x7F) || (c >= 0x2013 && c <= 0x201F);
            boolean single = c == ' ' && before != ' ' && before != '\n';
            if (!plain && !single) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    /** Takes what begins at {@code at} and says how many characters that was. */
    private int take(int at) {
        char c = raw.charAt(at);
        if (c >= 0x80) {
            return takeSpecial(c, at);
        }
        if (c == ' ' || c == '\t') {
            pend(0, at);
        } else if (c == '\r' || c == '\n' || c == '\f' || c == 0x0B) {
            boolean pair = c == '\r' && at + 1 < raw.length() && raw.charAt(at + 1) == '\n';
            pend(c == '\f' ? 2 : 1, at);
            return pair ? 2 : 1;
        } else if (c > ' ' && c < 0x7F) {
            put(c, at);
        }
        return 1;
    }

    private int takeSpecial(char c, int at) {
        int garbled = Mojibake.length(raw, at);
        if (garbled > 0) {
            Mojibake.repair(raw, at, garbled).chars().forEach(r -> takeChar((char) r, at));
            return garbled;
        }
        takeChar(c >= 0x80 && c <= 0x9F ? Mojibake.windowsChar(c) : c, at);
        return 1;
    }

    private void takeChar(char c, int at) {
        if (Character.isSpaceChar(c)) {
            pend(c == '\u2028' ? 1 : c == '\u2029' ? 2 : 0, at);
        } else if (c >= '\uFB00' && c <= '\uFB06') {
            Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKC)
                    .chars()
                    .forEach(letter -> put((char) letter, at));
        } else if (Character.getType(c) == Character.NON_SPACING_MARK) {
            combine(c, at);
        } else if (!isInvisible(c)) {
            put(c == '\u2010' || c == '\u2011' ? '-' : c, at);
        }
    }

    private static boolean isInvisible(char c) {
        int type = Character.getType(c);
        return type == Character.FORMAT
                || type == Character.CONTROL
                || type == Character.UNASSIGNED
                || c == '\uFFFC';
    }

    /** Joins an accent with the letter before it, where there is such a letter. */
    private void combine(char mark, int at) {
        if (pendingAt < 0 && out.length() > 0) {
            String pair = "" + out.charAt(out.length() - 1) + mark;
            String joined = Normalizer.normalize(pair, Normalizer.Form.NFC);
            if (joined.length() == 1) {
                out.setCharAt(out.length() - 1, joined.charAt(0));
                return;
            }
        }
        if (mark < '\uFE00' || mark > '\uFE0F') {
            put(mark, at);
        }
    }

    private void pend(int newlines, int at) {
        pendingNewlines += newlines;
        if (pendingAt < 0) {
            pendingAt = at;
        }
    }

    private void put(char c, int at) {
        if (pendingAt >= 0 && out.length() > 0) {
            if (pendingNewlines == 0) {
                append(' ', pendingAt);
            } else {
                append('\n', pendingAt);
                if (pendingNewlines > 1) {
                    append('\n', pendingAt);
                }
            }
        }
        pendingAt = -1;
        pendingNewlines = 0;
        append(c, at);
    }

    private void append(char c, int at) {
        if (out.length() == begins.length) {
            begins = Arrays.copyOf(begins, begins.length * 2);
        }
        begins[out.length()] = at;
        out.append(c);
    }
}
