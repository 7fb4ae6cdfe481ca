package org.demarche.source.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cuts rows into fields. */
final class RowScanner {
    /** More fields than any data set has; those beyond are counted and not kept. */
    static final int MOST_FIELDS = 512;

    private final RowBytes rows;
    private final byte separator;
    private final boolean quoted;
    private final int[] begins = new int[MOST_FIELDS];
    private final int[] ends = new int[MOST_FIELDS];
    private int width;
    private int bits;
    private boolean hasNul;

    RowScanner(InputStream in, RowForm form) {
        this.rows = new RowBytes(in, form);
        this.separator = (byte) form.separator();
        this.quoted = form.quoted();
    }

    /** Goes to the next row that is not blank; false at the end of the stream. */
    boolean next() throws IOException {
        while (rows.next()) {
            if (rows.problem().isPresent() || rows.end() > rows.start()) {
                cut();
                return true;
            }
        }
        return false;
    }

    /** Where rows begin and end, and what line they begin on. */
    RowBytes rows() {
        return rows;
    }

    /** How many fields the row has. */
    int width() {
        return width;
    }

    /** Why it cannot be taken. */
    Optional<String> problem() {
        return rows.problem().isEmpty() && hasNul
                ? Optional.of("holds a NUL byte")
                : rows.problem();
    }

    /** Whether all its bytes are ASCII. */
    boolean isAscii() {
        return bits >= 0;
    }

    int begin(int field) {
        return begins[field];
    }

    int end(int field) {
        return ends[field];
    }

    private void cut() {
        byte[] bytes = rows.buffer();
        int field = rows.start();
        int until = rows.end();
        int seen = 0;
        boolean nul = false;
        boolean open = false;
        width = 0;
        for (int i = field; i < until; i++) {
            byte b = bytes[i];
            seen |= b;
            if (b == separator && !open) {
                note(field, i);
                field = i + 1;
            } else if (b == '"' && quoted) {
                open = open ? false : i == field || bytes[i - 1] == '"';
            } else if (b == 0) {
                nul = true;
            }
        }
        note(field, until);
        bits = seen;
        hasNul = nul;
    }

    private void note(int begin, int end) {
        if (width < MOST_FIELDS) {
            begins[width] = begin;
            ends[width] = end;
        }
        width++;
    }

    /** The fields as text. */
    List<String> fields() {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < Math.min(width, MOST_FIELDS); i++) {
            String raw =
                    new String(
                            rows.buffer(), begins[i], ends[i] - begins[i], StandardCharsets.UTF_8);
            boolean closed = quoted && raw.length() > 1 && raw.startsWith("\"");
            all.add(closed ? raw.substring(1, raw.length() - 1).replace("\"\"", "\"") : raw);
        }
        return all;
    }
}
