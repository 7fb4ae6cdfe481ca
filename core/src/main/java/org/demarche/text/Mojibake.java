package org.demarche.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * UTF-8 text that was once read as windows-1252, such as {@code â€™} for an apostrophe: finds such
 * runs and reads them anew.
 *
 * <p>A run is taken only where its characters are the very bytes of one UTF-8 character and where
 * honest text is not known to hold them: two-byte runs only for Latin letters and signs, and not
 * after a capital, so that {@code CÔTÉ »} stays.
 */
final class Mojibake {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String WINDOWS_CHARS = windowsChars();

    private Mojibake() {}

    private static String windowsChars() {
        StringBuilder chars = new StringBuilder(32);
        for (int i = 0; i < 32; i++) {
            char read = new String(new byte[] {(byte) (0x80 + i)}, WINDOWS).charAt(0);
            chars.append(read == '\uFFFD' ? (char) (0x80 + i) : read);
        }
        return chars.toString();
    }

    /** What a control character between 0x80 and 0x9F stands for in windows-1252. */
    static char windowsChar(char control) {
        return WINDOWS_CHARS.charAt(control - 0x80);
    }

    /** How many characters at {@code at} are one garbled character, 0 if none are. */
    static int length(String text, int at) {
        int lead = toByte(text.charAt(at));
        int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
        if (length == 0 || at + length > text.length()) {
            return 0;
        }
        if (length == 2 && (lead > 0xC5 || followsCapital(text, at))) {
            return 0;
        }
        for (int i = 1; i < length; i++) {
            int next = toByte(text.charAt(at + i));
            if (next < 0x80 || next > 0xBF) {
                return 0;
            }
        }
        return repair(text, at, length).indexOf('\uFFFD') < 0 ? length : 0;
    }

    private static boolean followsCapital(String text, int at) {
        return at > 0 && Character.isUpperCase(text.charAt(at - 1));
    }

    /** The character those garbled ones were. */
    static String repair(String text, int at, int length) {
        byte[] bytes = new byte[length];
        for (int i = 0; i < length; i++) {
            bytes[i] = (byte) toByte(text.charAt(at + i));
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The byte that windows-1252 reads as this character, -1 if none. */
    private static int toByte(char c) {
        if (c < 0x100) {
            return c;
        }
        int at = WINDOWS_CHARS.indexOf(c);
        return at < 0 ? -1 : 0x80 + at;
    }
}
