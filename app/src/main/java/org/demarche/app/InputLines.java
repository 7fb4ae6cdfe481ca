package org.demarche.app;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Cuts a stream into lines in bounded memory: what of a line is too long is passed over. */
final class InputLines {
    /** The most bytes a line may have, 16 MiB. */
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private int number;

    InputLines(InputStream in) {
        this.in = in;
    }

    /**
     * A line.
     *
     * @param number from 1
     * @param tooLong whether it was passed over; {@code bytes} are then none
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Line(int number, byte[] bytes, boolean tooLong) {}

    Optional<Line> next() throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        long length = 0;
        boolean ended = false;
        while (!ended && (next < filled || fill())) {
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            length += end - next;
            if (length <= LONGEST) {
                line.write(buffer, next, end - next);
            }
            ended = end < filled;
            next = ended ? end + 1 : end;
        }
        if (!ended && length == 0) {
            return Optional.empty();
        }
        number++;
        boolean tooLong = length > LONGEST;
        return Optional.of(new Line(number, tooLong ? new byte[0] : line.toByteArray(), tooLong));
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(buffer));
        return filled > 0;
    }
}
