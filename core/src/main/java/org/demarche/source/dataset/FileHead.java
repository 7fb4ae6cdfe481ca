package org.demarche.source.dataset;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The beginning of a file, for telling which columns it has. */
public final class FileHead {
    /** How much of a file is looked at. */
    public static final int LENGTH = 1 << 16;

    private static final int MOST_ROWS = 2000;

    private final String file;
    private final byte[] bytes;

    /**
     * @param file its name, for messages
     * @param bytes at most the first {@link #LENGTH}, not copied
     */
    public FileHead(String file, byte[] bytes) {
        this.file = file;
        this.bytes = bytes;
    }

    public String file() {
        return file;
    }

    /** The first rows if fields are parted so; at most two thousand, the last may be cut. */
    public List<List<String>> rows(char separator, boolean quoted) {
        SortedSet<Integer> any = new TreeSet<>(List.of(1, RowScanner.MOST_FIELDS));
        RowForm form =
                new RowForm(separator, quoted, 0, any, java.nio.charset.StandardCharsets.UTF_8);
        List<List<String>> rows = new ArrayList<>();
        try {
            RowScanner scanner = new RowScanner(new ByteArrayInputStream(bytes), form);
            while (rows.size() < MOST_ROWS && scanner.next()) {
                rows.add(scanner.fields());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }

    /** The header row, parted by tabs if it has any, else by commas, else by semicolons. */
    public Header header() {
        char separator = separator();
        List<List<String>> rows = rows(separator, separator != '\t' || hasQuotes());
        return new Header(file, separator, rows.isEmpty() ? List.of() : rows.get(0));
    }

    private char separator() {
        int commas = 0;
        int semicolons = 0;
        for (byte b : bytes) {
            if (b == '\t') {
                return '\t';
            }
            if (b == '\n') {
                break;
            }
            commas += b == ',' ? 1 : 0;
            semicolons += b == ';' ? 1 : 0;
        }
        return semicolons > commas ? ';' : ',';
    }

    /** Whether some field of a tab file begins with a quote, as spreadsheets write them. */
    private boolean hasQuotes() {
        return bytes.length > 0 && bytes[0] == '"';
    }
}
