package org.demarche.text;

import java.util.Arrays;

/**
 * A cleaned text that still knows where each of its characters stood, so that spans can be carried
 * from one to the other.
 */
public final class CleanText {
    private final String text;
    private final int[] rawBegins;
    private final int rawLength;

    /**
     * @param rawBegins for each character of {@code text} the place of the raw character it came
     *     from, never falling
     */
    CleanText(String text, int[] rawBegins, int rawLength) {
        this.text = text;
        this.rawBegins = rawBegins;
        this.rawLength = rawLength;
    }

    /** The text after cleaning. */
    public String text() {
        return text;
    }

    /** Where a stretch of the cleaned text stands in the raw text. */
    public TextSpan toRaw(TextSpan clean) {
        if (clean.isEmpty()) {
            int at = clean.begin() < text.length() ? rawBegins[clean.begin()] : rawLength;
            return new TextSpan(at, at);
        }
        int last = rawBegins[clean.end() - 1];
        int next = clean.end() < text.length() ? rawBegins[clean.end()] : rawLength;
        return new TextSpan(rawBegins[clean.begin()], Math.max(last + 1, trimmed(next, last)));
    }

    /**
     * A following stretch that was dropped belongs to neither side; one character came from one.
     */
    private int trimmed(int next, int last) {
        return next - last <= 1 ? next : last + 1;
    }

    /** Where a stretch of the raw text stands in the cleaned text. */
    public TextSpan toClean(TextSpan raw) {
        int begin = firstFrom(raw.begin());
        return new TextSpan(begin, Math.max(begin, firstFrom(raw.end())));
    }

    private int firstFrom(int rawPlace) {
        int found = Arrays.binarySearch(rawBegins, 0, text.length(), rawPlace);
        if (found < 0) {
            return -found - 1;
        }
        while (found > 0 && rawBegins[found - 1] == rawPlace) {
            found--;
        }
        return found;
    }
}
