package org.demarche.text;

/**
 * A sentence in its place.
 *
 * @param index its number in the article, from 0; the headline, when it is coded, is -1
 * @param span where it stands in {@link Article#body()}
 * @param text its characters, equal to {@code span.of(body)}
 */
public record Sentence(int index, TextSpan span, String text) {
    public Sentence {
        if (span.length() != text.length()) {
            throw new IllegalArgumentException(
                    "span %s must be as long as the text, %d".formatted(span, text.length()));
        }
    }
}
