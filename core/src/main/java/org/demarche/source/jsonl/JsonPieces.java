package org.demarche.source.jsonl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/**
 * Cuts a stream into pieces that each should be one JSON object, in constant memory: a piece of
 * more than {@link #LONGEST} bytes is passed over and said to be too large.
 */
final class JsonPieces {
    /** The most bytes a piece may have, 16 MiB. */
    static final int LONGEST = 16 << 20;

    private final InputStream in;
    private final boolean linesPromised;
    private final byte[] buffer = new byte[1 << 16];
    private int next;
    private int filled;
    private long line = 1;

    private boolean begun;
    private boolean byLine = true;
    private ByteArrayOutputStream piece = new ByteArrayOutputStream();
    private long pieceBytes;
    private long pieceLine;

    /**
     * @param linesPromised whether the file's name says that each object has its line
     */
    JsonPieces(InputStream in, boolean linesPromised) {
        this.in = in;
        this.linesPromised = linesPromised;
    }

    /**
     * One piece.
     *
     * @param line where it begins, from 1
     * @param tooLarge whether it was passed over; {@code bytes} are then none
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Piece(byte[] bytes, long line, boolean tooLarge) {}

    /** The next piece, if there is one. */
    Optional<Piece> next() throws IOException {
        if (!begun) {
            begun = true;
            fill();
            next = hasByteOrderMark() ? 3 : 0;
            byLine = startsWithLines();
        }
        clear();
        return (byLine ? readLine() : readObject()) || pieceBytes > 0
                ? Optional.of(taken())
                : Optional.empty();
    }

    private boolean hasByteOrderMark() {
        return filled > 2
                && buffer[0] == (byte) 0xEF
                && buffer[1] == (byte) 0xBB
                && buffer[2] == (byte) 0xBF;
    }

    private boolean startsWithLines() {
        int at = 0;
        while (at < filled && (buffer[at] <= ' ')) {
            at++;
        }
        if (at == filled || buffer[at] == '[') {
            return false;
        }
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        boolean cut = end == filled;
        while (end > at && buffer[end - 1] <= ' ' && buffer[end - 1] >= 0) {
            end--;
        }
        return linesPromised || cut || buffer[end - 1] == '}';
    }

    private boolean readLine() throws IOException {
        while (next < filled || fill()) {
            int end = next;
            while (end < filled && buffer[end] != '\n') {
                end++;
            }
            keep(next, end);
            next = end;
            if (end < filled) {
                next++;
                line++;
                return true;
            }
        }
        return false;
    }

    /** Reads from one brace to the one that closes it; what stands outside of braces is a piece. */
    private boolean readObject() throws IOException {
        int depth = 0;
        boolean quoted = false;
        boolean escaped = false;
        while (next < filled || fill()) {
            byte b = buffer[next];
            if (depth == 0 && isFiller(b)) {
                advance(b);
                if (pieceBytes > 0) {
                    return true;
                }
                continue;
            }
            if (depth == 0 && b == '{' && pieceBytes > 0) {
                return true;
            }
            if (pieceBytes == 0) {
                pieceLine = line;
            }
            keep(next, next + 1);
            advance(b);
            if (quoted && b == '\n') {
                return true;
            }
            if (escaped) {
                escaped = false;
            } else if (quoted) {
                escaped = b == '\\';
                quoted = b != '"';
            } else if (b == '"') {
                quoted = depth > 0;
            } else if (b == '{') {
                depth++;
            } else if (b == '}' && --depth <= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isFiller(byte b) {
        return (b >= 0 && b <= ' ') || b == ',' || b == '[' || b == ']';
    }

    private void advance(byte b) {
        next++;
        line += b == '\n' ? 1 : 0;
    }

    private void keep(int from, int to) {
        pieceBytes += to - from;
        if (pieceBytes <= LONGEST) {
            piece.write(buffer, from, to - from);
        } else if (piece.size() > 0) {
            piece = new ByteArrayOutputStream();
        }
    }

    private void clear() {
        if (piece.size() > 1 << 20) {
            piece = new ByteArrayOutputStream();
        }
        piece.reset();
        pieceBytes = 0;
        pieceLine = line;
    }

    private Piece taken() {
        boolean tooLarge = pieceBytes > LONGEST;
        return new Piece(tooLarge ? new byte[0] : piece.toByteArray(), pieceLine, tooLarge);
    }

    private boolean fill() throws IOException {
        next = 0;
        filled = Math.max(0, in.read(buffer, 0, buffer.length));
        return filled > 0;
    }
}
