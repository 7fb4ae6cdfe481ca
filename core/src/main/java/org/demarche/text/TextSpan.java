package org.demarche.text;

/**
 * A stretch of text, as a half-open range of characters.
 *
 * @param begin index of the first character, at least 0
 * @param end index after the last character, at least {@code begin}
 */
public record TextSpan(int begin, int end) implements Comparable<TextSpan> {
    /** No place at all: what is meant is not in the text. */
    public static final TextSpan NONE = new TextSpan(0, 0);

    public TextSpan {
        if (begin < 0 || end < begin) {
            throw new IllegalArgumentException(
                    "span must be 0 <= begin <= end, was " + begin + ".." + end);
        }
    }

    /** The number of characters. */
    public int length() {
        return end - begin;
    }

    public boolean isEmpty() {
        return begin == end;
    }

    /** Whether all of {@code other} lies in this span. */
    public boolean contains(TextSpan other) {
        return begin <= other.begin && other.end <= end;
    }

    /** Whether the two share a character. */
    public boolean overlaps(TextSpan other) {
        return begin < other.end && other.begin < end;
    }

    /** The smallest span that holds both; an empty span adds nothing. */
    public TextSpan union(TextSpan other) {
        if (isEmpty()) {
            return other;
        }
        return other.isEmpty()
                ? this
                : new TextSpan(Math.min(begin, other.begin), Math.max(end, other.end));
    }

    /** The same stretch counted from a text that begins {@code offset} characters earlier. */
    public TextSpan shift(int offset) {
        return new TextSpan(begin + offset, end + offset);
    }

    /** The characters of {@code text} in this span. */
    public String of(String text) {
        return text.substring(begin, end);
    }

    @Override
    public int compareTo(TextSpan other) {
        int byBegin = Integer.compare(begin, other.begin);
        return byBegin != 0 ? byBegin : Integer.compare(end, other.end);
    }
}
