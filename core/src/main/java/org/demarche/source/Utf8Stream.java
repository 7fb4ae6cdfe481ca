package org.demarche.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Text of a wide encoding as a stream of UTF-8 bytes. */
final class Utf8Stream extends InputStream {
    private final Reader reader;
    private final char[] chars = new char[4096];
    private byte[] bytes = {};
    private int next;

    Utf8Stream(InputStream in, Charset wide) {
        this.reader = new InputStreamReader(in, wide);
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[next++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int taken = Math.min(length, bytes.length - next);
        System.arraycopy(bytes, next, target, offset, taken);
        next += taken;
        return taken;
    }

    private boolean fill() throws IOException {
        while (next == bytes.length) {
            int read = reader.read(chars, 0, chars.length - 1);
            if (read < 0) {
                return false;
            }
            if (Character.isHighSurrogate(chars[read - 1])) {
                int low = reader.read();
                if (low >= 0) {
                    chars[read++] = (char) low;
                }
            }
            bytes = new String(chars, 0, read).getBytes(StandardCharsets.UTF_8);
            next = 0;
        }
        return true;
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
