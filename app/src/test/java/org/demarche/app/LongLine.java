package org.demarche.app;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A stream that begins with a very long line, made as it is read. */
final class LongLine extends InputStream {
    private static final byte[] BEGIN = "{\"text\":\"".getBytes(StandardCharsets.US_ASCII);

    private final long length;
    private final byte[] rest;
    private long at;

    LongLine(long length, String rest) {
        this.length = length;
        this.rest = rest.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public int read() {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0];
    }

    @Override
    public int read(byte[] target, int offset, int count) {
        if (count == 0) {
            return 0;
        }
        if (at < BEGIN.length) {
            target[offset] = BEGIN[(int) at++];
            return 1;
        }
        if (at < length) {
            int filled = (int) Math.min(count, length - at);
            Arrays.fill(target, offset, offset + filled, (byte) 'x');
            at += filled;
            return filled;
        }
        int done = (int) (at - length);
        if (done >= rest.length) {
            return -1;
        }
        int copied = Math.min(count, rest.length - done);
        System.arraycopy(rest, done, target, offset, copied);
        at += copied;
        return copied;
    }
}
