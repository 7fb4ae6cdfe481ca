package org.demarche.source.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;

/**
 * Finds where rows begin and end in a stream of bytes, and goes on after one that cannot be taken.
 *
 * <p>A library's reader ends at the first row that breaks its bounds; here that row alone is
 * refused. Of a quote that is never closed only its first line is refused and the next is tried
 * anew. O(bytes) time where quotes close; memory is one row, at most {@link #LONGEST} bytes.
 */
final class RowBytes {
    /** Bytes of the longest row that is taken. */
    static final int LONGEST = 1 << 20;

    private static final int READ = 1 << 18;

    private final InputStream in;
    private final byte separator;
    private final boolean quoted;
    private byte[] buffer = new byte[2 * READ];
    private int limit;
    private int position;
    private boolean ended;
    private long nextLine = 1;
    private int start;
    private int end;
    private long line;
    private int offset;
    private int lineBreaks;
    private boolean isOpen;
    private Optional<String> problem = Optional.empty();

    RowBytes(InputStream in, RowForm form) {
        this.in = in;
        this.separator = (byte) form.separator();
        this.quoted = form.quoted();
    }

    /** Goes to the next row; false at the end of the stream. */
    boolean next() throws IOException {
        start = position;
        line = nextLine;
        offset = 0;
        lineBreaks = 0;
        isOpen = false;
        problem = Optional.empty();
        while (!(quoted ? reachesEndQuoted() : reachesEnd())) {
            if (offset > LONGEST) {
                return refuse("longer than 1 MiB");
            }
            if (!fill()) {
                if (isOpen) {
                    return refuse("a quote that is never closed");
                }
                end = limit;
                position = limit;
                return offset > 0;
            }
        }
        end = start + offset;
        position = end + 1;
        nextLine = line + 1 + lineBreaks;
        if (end > start && buffer[end - 1] == '\r') {
            end--;
        }
        return true;
    }

    private boolean reachesEnd() {
        byte[] bytes = buffer;
        int i = start + offset;
        while (i < limit && bytes[i] != '\n') {
            i++;
        }
        offset = i - start;
        return i < limit;
    }

    /** A quote opens at the beginning of a field only, and closes unless another follows. */
    private boolean reachesEndQuoted() {
        int i = start + offset;
        for (; i < limit; i++) {
            byte b = buffer[i];
            if (b == '\n') {
                if (!isOpen) {
                    offset = i - start;
                    return true;
                }
                lineBreaks++;
            } else if (b == '"') {
                byte before = i == start ? separator : buffer[i - 1];
                isOpen = isOpen ? false : before == separator || before == '"';
            }
        }
        offset = i - start;
        return false;
    }

    private boolean refuse(String why) throws IOException {
        problem = Optional.of(why);
        offset = 0;
        while (!reachesEnd()) {
            start += offset;
            offset = 0;
            if (!fill()) {
                break;
            }
        }
        position = Math.min(start + offset + 1, limit);
        start = position;
        end = position;
        nextLine = line + 1;
        return true;
    }

    /** Reads on; the row moves to the front of the buffer. False at the end. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        System.arraycopy(buffer, start, buffer, 0, limit - start);
        limit -= start;
        start = 0;
        if (buffer.length - limit < READ) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        int read = in.read(buffer, limit, READ);
        ended = read < 0;
        limit += Math.max(read, 0);
        return !ended;
    }

    /** The line of the file on which the row begins, from 1. */
    long line() {
        return line;
    }

    /** Why the row cannot be taken; it is then empty. */
    Optional<String> problem() {
        return problem;
    }

    /** Holds the row from {@link #start} until before {@link #end}, until the next is asked for. */
    byte[] buffer() {
        return buffer;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }
}
