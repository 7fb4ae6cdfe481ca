package org.demarche.page;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes HTML that is well-formed XML too; every text and value is escaped on its way in. */
public final class HtmlWriter {
    private final StringBuilder out = new StringBuilder(1 << 16);
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; {@code attributes} are name, value, name, value … */
    public HtmlWriter open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Closes the element opened last. */
    public HtmlWriter close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes the element opened last and ends the line. */
    public HtmlWriter closeLine() {
        close();
        out.append('\n');
        return this;
    }

    /** An element without content. */
    public HtmlWriter empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append(" />");
        return this;
    }

    /** An element that holds only a text. */
    public HtmlWriter element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    public HtmlWriter text(String text) {
        escape(text);
        return this;
    }

    /** The project's own style sheet, as it is. */
    public HtmlWriter style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /** The page, once everything is closed. */
    public String page() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return "<!DOCTYPE html>\n" + out;
    }

    private void start(String tag, String... attributes) {
        if (attributes.length % 2 != 0) {
            throw new IllegalArgumentException("attributes must come in pairs in " + tag);
        }
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    /** No line is broken between a number and the sign of per cent. */
    private static final char NO_BREAK = '\u00a0';

    private void escape(String text) {
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case ' ' -> out.append(text.startsWith("%", i) ? NO_BREAK : ' ');
                default -> out.appendCodePoint(isPrintable(c) ? c : 0xFFFD);
            }
        }
    }

    /** Whether a page may hold the character: no controls, no half of a pair. */
    private static boolean isPrintable(int c) {
        if (c == '\n' || c == '\t') {
            return true;
        }
        boolean control = c < 0x20 || (c >= 0x7F && c < 0xA0);
        boolean half = c >= 0xD800 && c <= 0xDFFF;
        return !control && !half && (c & 0xFFFE) != 0xFFFE;
    }
}
