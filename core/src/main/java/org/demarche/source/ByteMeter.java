package org.demarche.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongConsumer;

/** Counts the bytes taken from a file as it lies there, packed or not, and tells them. */
final class ByteMeter extends FilterInputStream {
    private final LongConsumer told;
    private long count;

    ByteMeter(InputStream in, LongConsumer told) {
        super(in);
        this.told = told;
    }

    long count() {
        return count;
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        add(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = super.read(target, offset, length);
        add(Math.max(read, 0));
        return read;
    }

    @Override
    public long skip(long bytes) throws IOException {
        long skipped = super.skip(bytes);
        add(skipped);
        return skipped;
    }

    /**
     * Never 0: the gzip reader looks for a further member only where more seems available, and a
     * pipe may say 0 between two of them.
     */
    @Override
    public int available() throws IOException {
        return Math.max(1, super.available());
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void add(long bytes) {
        if (bytes > 0) {
            count += bytes;
            told.accept(count);
        }
    }
}
