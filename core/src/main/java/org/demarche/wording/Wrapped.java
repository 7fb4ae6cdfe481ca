package org.demarche.wording;

/** Text for a terminal: broken into lines, and cleared of all that could steer the terminal. */
public final class Wrapped {
    private Wrapped() {}

    /**
     * Lines of at most {@code width} characters, each after {@code indent} blanks; none is broken
     * before the sign of per cent.
     */
    public static String lines(String text, int width, int indent) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (String word : plain(text).split(" (?!%)", -1)) {
            int length = word.codePointCount(0, word.length());
            if (length == 0) {
                continue;
            }
            if (column > 0 && column + 1 + length > width - indent) {
                out.append('\n');
                column = 0;
            }
            out.append(column == 0 ? " ".repeat(indent) : " ").append(word);
            column += length + (column == 0 ? 0 : 1);
        }
        return out.append('\n').toString();
    }

    /** Without control and direction characters; a run of blanks is one blank. */
    public static String plain(String text) {
        return text.replaceAll("[\\p{Cc}\\u2028\\u2029]", " ")
                .replaceAll("[\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069]", "")
                .replaceAll("\\s+", " ")
                .strip();
    }
}
