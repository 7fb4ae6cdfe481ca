package org.demarche.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the first kibibytes of a file say about it. */
public final class FileBeginning {
    /** How much of a file is looked at. */
    public static final int LENGTH = 8192;

    private static final Map<String, String> MAGIC =
            Map.ofEntries(
                    Map.entry("%PDF-", "a PDF document"),
                    Map.entry("PK\u0003\u0004", "a ZIP archive or office document"),
                    Map.entry("\u00D0\u00CF\u0011\u00E0", "an old office document"),
                    Map.entry("{\\rtf", "an RTF document"),
                    Map.entry("\u0089PNG", "an image"),
                    Map.entry("GIF8", "an image"),
                    Map.entry("\u00FF\u00D8\u00FF", "an image"),
                    Map.entry("\u001F\u008B", "packed more than once"),
                    Map.entry("BZh", "packed with bzip2; unpack it first"),
                    Map.entry("\u00FD7zXZ", "packed with xz; unpack it first"),
                    Map.entry("(\u00B5/\u00FD", "packed with zstd; unpack it first"),
                    Map.entry("7z\u00BC\u00AF", "a 7z archive"),
                    Map.entry("Rar!", "a RAR archive"),
                    Map.entry("PAR1", "a Parquet file"),
                    Map.entry("SQLite format 3", "a database"));

    private final byte[] bytes;

    /**
     * @param bytes at most the first {@link #LENGTH}, not copied
     */
    public FileBeginning(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Takes the beginning off a stream; that the stream fails shows when it is read further. */
    static FileBeginning of(InputStream in) {
        byte[] bytes = new byte[LENGTH];
        int count = 0;
        try {
            for (int read = 0; read >= 0 && count < LENGTH; count += Math.max(read, 0)) {
                read = in.read(bytes, count, LENGTH - count);
            }
        } catch (IOException comesAgain) {
            return new FileBeginning(Arrays.copyOf(bytes, count));
        }
        return new FileBeginning(Arrays.copyOf(bytes, count));
    }

    /** The whole stream, of which this is the beginning. */
    InputStream followedBy(InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(bytes), rest);
    }

    byte[] bytes() {
        return bytes;
    }

    /** Whether the file is short and holds white space at most. */
    boolean isBlank() {
        return bytes.length < LENGTH && text().isEmpty();
    }

    /** Why this is no text, if it is none. */
    public Optional<String> whyBinary() {
        String latin =
                new String(bytes, 0, Math.min(16, bytes.length), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> magic : MAGIC.entrySet()) {
            if (latin.startsWith(magic.getKey())) {
                return Optional.of(magic.getValue());
            }
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                return Optional.of("NUL byte at " + i);
            }
        }
        return Optional.empty();
    }

    /** The encoding, if it is one of two or four bytes a character. */
    Optional<Charset> wideCharset() {
        int a = at(0);
        int b = at(1);
        if (a == 0xFF && b == 0xFE) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        if (a == 0xFE && b == 0xFF) {
            return Optional.of(StandardCharsets.UTF_16BE);
        }
        int pairs = bytes.length / 2;
        int evenNuls = 0;
        int oddNuls = 0;
        for (int i = 0; i < pairs; i++) {
            evenNuls += bytes[2 * i] == 0 && bytes[2 * i + 1] >= '\t' ? 1 : 0;
            oddNuls += bytes[2 * i + 1] == 0 && bytes[2 * i] >= '\t' ? 1 : 0;
        }
        if (pairs >= 8 && oddNuls > pairs * 9 / 10) {
            return Optional.of(StandardCharsets.UTF_16LE);
        }
        return pairs >= 8 && evenNuls > pairs * 9 / 10
                ? Optional.of(StandardCharsets.UTF_16BE)
                : Optional.empty();
    }

    private int at(int i) {
        return i < bytes.length ? bytes[i] & 0xFF : -1;
    }

    /**
     * The first characters after a byte-order mark and white space, in lower case, roughly read.
     */
    public String text() {
        String latin = new String(bytes, StandardCharsets.ISO_8859_1);
        String bare = latin.startsWith("\u00EF\u00BB\u00BF") ? latin.substring(3) : latin;
        return bare.stripLeading().toLowerCase(Locale.ROOT);
    }

    /** Whether a file's name ends in one of these, such as {@code .txt}. */
    public static boolean hasEnding(String fileName, List<String> endings) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(lower::endsWith);
    }
}
