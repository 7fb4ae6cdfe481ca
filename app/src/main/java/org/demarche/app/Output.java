package org.demarche.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetEncoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Results, as UTF-8 whatever the locale; fails at once when nobody reads them any more. */
final class Output {
    private static final int BUFFER = 1 << 13;

    private final OutputStream out;
    private final StringBuilder waiting = new StringBuilder();

    Output(OutputStream out) {
        this.out = out;
    }

    /** Nobody reads the results any more, as after {@code | head}. */
    static final class Closed extends RuntimeException {
        private static final long serialVersionUID = 1;

        Closed(IOException cause) {
            super(cause);
        }
    }

    void line(String text) {
        waiting.append(text).append('\n');
        if (waiting.length() >= BUFFER) {
            flush();
        }
    }

    void line() {
        line("");
    }

    void format(String format, Object... values) {
        line(String.format(Locale.ROOT, format, values));
    }

    /** Writes without ending the line. */
    void print(String text) {
        waiting.append(text);
    }

    void flush() {
        try {
            CharsetEncoder utf8 =
                    StandardCharsets.UTF_8
                            .newEncoder()
                            .onMalformedInput(CodingErrorAction.REPLACE)
                            .onUnmappableCharacter(CodingErrorAction.REPLACE);
            ByteBuffer bytes = utf8.encode(CharBuffer.wrap(waiting));
            waiting.setLength(0);
            out.write(bytes.array(), bytes.arrayOffset(), bytes.remaining());
            out.flush();
        } catch (IOException e) {
            waiting.setLength(0);
            throw isClosed(e) ? new Closed(e) : new UncheckedIOException(withName(e));
        }
    }

    private static IOException withName(IOException e) {
        return new IOException("the results could not be written: " + e.getMessage(), e);
    }

    private static boolean isClosed(IOException e) {
        String message = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        return message.contains("broken pipe") || message.contains("pipe closed");
    }
}
