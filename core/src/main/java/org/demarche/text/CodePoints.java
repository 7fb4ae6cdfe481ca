package org.demarche.text;

/**
 * A text as it was handed over and as it is coded. Spans go in and out in Unicode characters of the
 * text handed over, as Python and R count them, whereas Java counts those beyond U+FFFF twice.
 */
public final class CodePoints {
    private final String raw;
    private final CleanText clean;

    public CodePoints(String raw) {
        this.raw = raw;
        this.clean = TextCleaning.trace(raw);
    }

    /** The text that is coded. */
    public String text() {
        return clean.text();
    }

    /** How many characters the text handed over has. */
    public int length() {
        return raw.codePointCount(0, raw.length());
    }

    /** A stretch of the coded text, in characters of the text handed over. */
    public TextSpan outward(TextSpan span) {
        TextSpan there = clean.toRaw(span);
        return new TextSpan(
                raw.codePointCount(0, there.begin()), raw.codePointCount(0, there.end()));
    }

    /** A stretch in characters of the text handed over, as one of the coded text. */
    public TextSpan inward(TextSpan span) {
        return clean.toClean(
                new TextSpan(
                        raw.offsetByCodePoints(0, span.begin()),
                        raw.offsetByCodePoints(0, span.end())));
    }
}
