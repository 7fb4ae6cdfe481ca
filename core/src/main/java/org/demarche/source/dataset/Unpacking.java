package org.demarche.source.dataset;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Takes a file out of what it is packed in: gzip, the files of a zip one after the other, or
 * nothing.
 */
final class Unpacking {
    private static final int BUFFER = 1 << 16;
    private static final int MAGIC = 4;

    private Unpacking() {}

    static InputStream of(Metered raw) throws IOException {
        byte[] magic = raw.readNBytes(MAGIC);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(magic), raw);
        if (magic.length >= 2 && magic[0] == 0x1F && magic[1] == (byte) 0x8B) {
            return new Bounded(new GZIPInputStream(whole, BUFFER), raw);
        }
        if (magic.length == MAGIC && magic[0] == 'P' && magic[1] == 'K') {
            return new Bounded(new ZipRows(new ZipInputStream(whole)), raw);
        }
        return whole;
    }

    /** Counts the bytes of the file as it lies there. */
    static final class Metered extends FilterInputStream {
        private final AtomicLong count = new AtomicLong();

        Metered(InputStream in) {
            super(in);
        }

        long count() {
            return count.get();
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count.addAndGet(Math.max(read, 0));
            return read;
        }

        /** Never 0: the gzip reader looks for a further member only where more seems available. */
        @Override
        public int available() throws IOException {
            return Math.max(1, super.available());
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }

    /** The files of an archive as one stream; a line that is not ended there is ended here. */
    private static final class ZipRows extends InputStream {
        private final ZipInputStream zip;
        private boolean inside;
        private boolean lineEnded = true;

        ZipRows(ZipInputStream zip) {
            this.zip = zip;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            if (length == 0) {
                return 0;
            }
            while (inside || openNext()) {
                int read = zip.read(target, offset, length);
                if (read > 0) {
                    lineEnded = target[offset + read - 1] == '\n';
                    return read;
                }
                inside = false;
                if (!lineEnded) {
                    target[offset] = '\n';
                    lineEnded = true;
                    return 1;
                }
            }
            return -1;
        }

        private boolean openNext() throws IOException {
            for (ZipEntry e = zip.getNextEntry(); e != null; e = zip.getNextEntry()) {
                if (!e.isDirectory()) {
                    inside = true;
                    return true;
                }
            }
            return false;
        }

        @Override
        public void close() throws IOException {
            zip.close();
        }
    }

    /** What comes out is out of all proportion. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1;

        TooLarge(String message) {
            super(message);
        }
    }

    /** Ends where what comes out is out of all proportion to what went in. */
    private static final class Bounded extends FilterInputStream {
        private static final long FREE = 1 << 20;
        private static final int MOST_PER_PACKED = 100;

        private final Metered packed;
        private long count;

        Bounded(InputStream in, Metered packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = super.read(target, offset, length);
            count += Math.max(read, 0);
            if (count > FREE && count >= MOST_PER_PACKED * packed.count()) {
                throw new TooLarge(
                        "unpacks to more than 100 times its size; unpack it first if you trust it");
            }
            return read;
        }

        @Override
        public boolean markSupported() {
            return false;
        }
    }
}
