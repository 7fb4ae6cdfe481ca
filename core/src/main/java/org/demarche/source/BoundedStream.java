package org.demarche.source;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Unpacked content that ends with a {@link TooLarge} where its format's bound is passed. */
final class BoundedStream extends FilterInputStream {
    private static final long MOST_UNPACKED_PER_PACKED = 200;

    private final ByteMeter packed;
    private ArticleFormat.Extent extent = ArticleFormat.Extent.LINES;
    private long count;
    private long lines = 1;
    private @Nullable IOException failure;

    BoundedStream(InputStream unpacked, ByteMeter packed) {
        super(unpacked);
        this.packed = packed;
    }

    void limit(ArticleFormat.Extent bound) {
        extent = bound;
    }

    /** The line the stream failed on, from 1; 0 where the whole file is one article. */
    long failedLine() {
        return extent == ArticleFormat.Extent.LINES ? lines : 0;
    }

    /** Fails again if it has failed before. */
    void rethrow() throws IOException {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        int read = readOrFail(target, offset, length);
        for (int i = offset; i < offset + read; i++) {
            lines += target[i] == '\n' ? 1 : 0;
        }
        count += Math.max(read, 0);
        if (count > ArticleFormat.Extent.PAGE_BYTES) {
            check();
        }
        return read;
    }

    private int readOrFail(byte[] target, int offset, int length) throws IOException {
        rethrow();
        try {
            return super.read(target, offset, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    @Override
    public long skip(long bytes) throws IOException {
        byte[] dropped = new byte[(int) Math.min(bytes, 8192)];
        return dropped.length == 0 ? 0 : Math.max(0, read(dropped, 0, dropped.length));
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    private void check() throws TooLarge {
        if (extent == ArticleFormat.Extent.PAGE) {
            throw new TooLarge("one article of more than 64 MiB");
        }
        if (extent == ArticleFormat.Extent.RECORDS
                && count / MOST_UNPACKED_PER_PACKED > packed.count()) {
            throw new TooLarge("unpacks to more than 200 times its size");
        }
    }

    /** A bound that protects memory was passed. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(String message) {
            super(message);
        }
    }
}
