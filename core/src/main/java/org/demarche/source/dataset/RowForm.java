package org.demarche.source.dataset;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * How a file is cut into rows and fields.
 *
 * @param separator between fields
 * @param quoted whether fields may stand in double quotes, and then hold separators and line breaks
 * @param headerLines lines before the first row
 * @param widths how many fields a row may have; shorter ones are filled up
 * @param charset encoding; rows that are no UTF-8 are read as ISO-8859-1 in any case
 */
public record RowForm(
        char separator,
        boolean quoted,
        int headerLines,
        SortedSet<Integer> widths,
        Charset charset) {
    public RowForm {
        if (separator >= 0x80 || widths.isEmpty() || widths.first() < 1) {
            throw new IllegalArgumentException(
                    "separator must be ASCII and widths >= 1, were %s and %s"
                            .formatted(separator, widths));
        }
        widths = java.util.Collections.unmodifiableSortedSet(new TreeSet<>(widths));
    }

    /** Fields parted by tabs, without quotes. */
    public static RowForm tabs(int headerLines, SortedSet<Integer> widths) {
        return new RowForm('\t', false, headerLines, widths, StandardCharsets.UTF_8);
    }

    public RowForm in(Charset other) {
        return new RowForm(separator, quoted, headerLines, widths, other);
    }

    /** Fields of the longest row. */
    public int width() {
        return widths.last();
    }
}
