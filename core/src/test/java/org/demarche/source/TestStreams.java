package org.demarche.source;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;

/** Streams as bad as they come. */
final class TestStreams {
    private TestStreams() {}

    static byte[] packed(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(content);
        }
        return out.toByteArray();
    }

    static InputStream of(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    static InputStream failing(String message) {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException(message);
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
                throw new IOException(message);
            }
        };
    }

    static InputStream joined(InputStream first, InputStream... then) {
        InputStream all = first;
        for (InputStream next : then) {
            all = new SequenceInputStream(all, next);
        }
        return all;
    }

    /** One character, many times. */
    static InputStream run(char repeated, long times) {
        return new InputStream() {
            private long left = times;

            @Override
            public int read() {
                return left-- > 0 ? repeated : -1;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                int count = (int) Math.min(length, Math.max(left, 0));
                Arrays.fill(target, offset, offset + count, (byte) repeated);
                left -= count;
                return count == 0 && length > 0 ? -1 : count;
            }
        };
    }
}
