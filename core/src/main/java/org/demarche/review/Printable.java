package org.demarche.review;

/** What comes from outside must not steer the terminal. */
final class Printable {
    private Printable() {}

    /** The text with a sign in place of each control character. */
    static String of(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> out.appendCodePoint(Character.isISOControl(c) ? 0xFFFD : c));
        return out.toString();
    }
}
