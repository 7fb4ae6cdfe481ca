package org.demarche.source;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Text read from bytes whose encoding nobody vouches for.
 *
 * @param text without a byte-order mark
 * @param replaced how many characters could not be read and stand as U+FFFD
 */
public record TextDecoding(String text, int replaced) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    /** As UTF-8 where the bytes are UTF-8, else as windows-1252. */
    public static TextDecoding of(byte[] bytes) {
        return of(bytes, "");
    }

    /**
     * As UTF-8 where the bytes are UTF-8, else as the charset of that name, else as windows-1252.
     *
     * @param declared what the file says of itself, empty if nothing
     */
    public static TextDecoding of(byte[] bytes, String declared) {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            return decoded(StandardCharsets.UTF_8.newDecoder().decode(buffer).toString());
        } catch (CharacterCodingException notUtf8) {
            return decoded(new String(bytes, fallback(bytes, declared)));
        }
    }

    private static Charset fallback(byte[] bytes, String declared) {
        boolean saysUtf8 = declared.toLowerCase(Locale.ROOT).startsWith("utf");
        if (mostlyUtf8(bytes)) {
            return StandardCharsets.UTF_8;
        }
        try {
            return declared.isEmpty() || saysUtf8 ? WINDOWS : Charset.forName(declared);
        } catch (IllegalArgumentException unknown) {
            return WINDOWS;
        }
    }

    /** Whether well-formed sequences of two and more bytes outnumber stray bytes ten to one. */
    private static boolean mostlyUtf8(byte[] bytes) {
        int good = 0;
        int stray = 0;
        int at = 0;
        while (at < bytes.length) {
            int length = sequenceLength(bytes, at);
            if (bytes[at] < 0) {
                good += length > 1 ? 1 : 0;
                stray += length > 1 ? 0 : 1;
            }
            at += length;
        }
        return good > 10 * stray;
    }

    private static int sequenceLength(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int length = lead < 0xC2 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 1;
        for (int i = 1; i < length; i++) {
            if (at + i >= bytes.length || (bytes[at + i] & 0xC0) != 0x80) {
                return 1;
            }
        }
        return length;
    }

    private static TextDecoding decoded(String text) {
        String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return new TextDecoding(bare, (int) bare.chars().filter(c -> c == '\uFFFD').count());
    }
}
