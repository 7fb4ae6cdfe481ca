package org.demarche.source.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * Writes rows in the one form that the database loads: the line of the file, then the fields, all
 * parted by tabs, as many as the longest row has, in UTF-8. Tabs and line breaks within a field
 * become blanks.
 */
final class StagedWriter {
    private static final int FLUSH = 1 << 20;

    private final OutputStream out;
    private final RowForm form;
    private byte[] bytes = new byte[2 * FLUSH];
    private int count;

    StagedWriter(OutputStream out, RowForm form) {
        this.out = out;
        this.form = form;
    }

    void write(RowScanner row) throws IOException {
        RowBytes source = row.rows();
        room(2 * (source.end() - source.start()) + form.width() + Long.SIZE);
        number(source.line());
        boolean utf8 = row.isAscii() || isUtf8(source);
        boolean whole = utf8 && !form.quoted() && form.separator() == '\t';
        if (whole) {
            int length = source.end() - source.start();
            put((byte) '\t');
            System.arraycopy(source.buffer(), source.start(), bytes, count, length);
            count += length;
        } else {
            for (int i = 0; i < row.width(); i++) {
                put((byte) '\t');
                field(source.buffer(), row.begin(i), row.end(i), utf8);
            }
        }
        for (int i = row.width(); i < form.width(); i++) {
            put((byte) '\t');
        }
        put((byte) '\n');
        if (count >= FLUSH) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(bytes, 0, count);
        count = 0;
    }

    private boolean isUtf8(RowBytes row) {
        if (!form.charset().equals(StandardCharsets.UTF_8)) {
            return false;
        }
        try {
            Charset utf8 = StandardCharsets.UTF_8;
            utf8.newDecoder()
                    .decode(ByteBuffer.wrap(row.buffer(), row.start(), row.end() - row.start()));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private void field(byte[] source, int begin, int end, boolean utf8) {
        boolean quotes = form.quoted() && end - begin > 1 && source[begin] == '"';
        boolean closed = quotes && source[end - 1] == '"';
        int until = closed ? end - 1 : end;
        for (int i = closed ? begin + 1 : begin; i < until; i++) {
            byte b = source[i];
            if (closed && b == '"' && i + 1 < until && source[i + 1] == '"') {
                i++;
            }
            if (b == '\t' || b == '\n' || b == '\r') {
                put((byte) ' ');
            } else if (b >= 0 || utf8) {
                put(b);
            } else {
                put((byte) (0xC0 | ((b >> 6) & 0x3)));
                put((byte) (0x80 | (b & 0x3F)));
            }
        }
    }

    private void number(long value) {
        String digits = Long.toString(value);
        for (int i = 0; i < digits.length(); i++) {
            put((byte) digits.charAt(i));
        }
    }

    private void put(byte b) {
        bytes[count++] = b;
    }

    private void room(int wanted) throws IOException {
        if (bytes.length - count < wanted) {
            flush();
        }
        if (bytes.length < wanted) {
            bytes = new byte[wanted];
        }
    }
}
