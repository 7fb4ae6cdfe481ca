package org.demarche.source.dataset;

import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipException;
import org.demarche.text.FormatException;

/** An outside file of events, plain or packed, read row by row into pieces the database loads. */
public final class DataFile implements AutoCloseable {
    private final Path path;
    private final Unpacking.Metered raw;
    private final InputStream content;
    private final FileHead head;

    private DataFile(Path path, Unpacking.Metered raw, InputStream content, FileHead head) {
        this.path = path;
        this.raw = raw;
        this.content = content;
        this.head = head;
    }

    /**
     * Opens a file, packed with gzip or zip or not at all, whatever its name says.
     *
     * @throws FormatException if it is empty or its packing is damaged
     */
    public static DataFile open(Path path) throws IOException, FormatException {
        Unpacking.Metered raw = new Unpacking.Metered(Files.newInputStream(path));
        boolean sound = false;
        try {
            InputStream unpacked = Unpacking.of(raw);
            byte[] head = unpacked.readNBytes(FileHead.LENGTH);
            if (hasByteOrderMark(head)) {
                head = Arrays.copyOfRange(head, 3, head.length);
            }
            if (head.length == 0) {
                throw new FormatException(path.toString(), 0, "nothing in it");
            }
            InputStream whole = new SequenceInputStream(new ByteArrayInputStream(head), unpacked);
            DataFile file = new DataFile(path, raw, whole, new FileHead(path.toString(), head));
            sound = true;
            return file;
        } catch (EOFException | ZipException | Unpacking.TooLarge e) {
            throw damaged(path, 0, e);
        } finally {
            if (!sound) {
                raw.close();
            }
        }
    }

    private static boolean hasByteOrderMark(byte[] head) {
        return head.length >= 3
                && head[0] == (byte) 0xEF
                && head[1] == (byte) 0xBB
                && head[2] == (byte) 0xBF;
    }

    private static FormatException damaged(Path path, long line, IOException e) {
        String problem =
                e instanceof Unpacking.TooLarge
                        ? String.valueOf(e.getMessage())
                        : "its packing is cut short or damaged";
        return new FormatException(path.toString(), line, problem, e);
    }

    /** What is known of it before it is read. */
    public FileHead head() {
        return head;
    }

    /** Bytes read so far, packed as they lie there. */
    public long bytesRead() {
        return raw.count();
    }

    /** Begins to read rows. */
    public Rows rows(RowForm form) throws IOException {
        return new Rows(form);
    }

    @Override
    public void close() throws IOException {
        content.close();
        raw.close();
    }

    /** The rows below the header, a piece at a time. */
    public final class Rows {
        private final RowForm form;
        private final RowScanner scanner;

        private Rows(RowForm form) throws IOException {
            this.form = form;
            this.scanner = new RowScanner(content, form);
            for (int i = 0; i < form.headerLines(); i++) {
                scanner.next();
            }
        }

        /**
         * Writes the next rows to a file.
         *
         * @param atMost how many
         * @throws FormatException if the packing is damaged; rows before that point are lost to
         *     this piece, not to those before it
         */
        public StagedRows stage(Path target, long atMost) throws IOException, FormatException {
            try {
                return staged(target, atMost);
            } catch (EOFException | ZipException | Unpacking.TooLarge e) {
                throw damaged(path, scanner.rows().line(), e);
            }
        }

        private StagedRows staged(Path target, long atMost) throws IOException {
            List<Reject> rejects = new ArrayList<>();
            long firstLine = 0;
            long rows = 0;
            boolean more = true;
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(target), 1)) {
                StagedWriter writer = new StagedWriter(out, form);
                while (rows < atMost) {
                    more = scanner.next();
                    if (!more) {
                        break;
                    }
                    firstLine = rows == 0 ? scanner.rows().line() : firstLine;
                    rows++;
                    take(writer, rejects);
                }
                writer.flush();
            }
            return new StagedRows(target, firstLine, rows, rejects, !more);
        }

        private void take(StagedWriter writer, List<Reject> rejects) throws IOException {
            if (scanner.problem().isPresent()) {
                reject(scanner.problem().get(), rejects);
            } else if (!form.widths().contains(scanner.width())) {
                String wanted = form.widths().toString().replaceAll("[\\[\\]]", "");
                reject("%d columns, expected %s".formatted(scanner.width(), wanted), rejects);
            } else {
                writer.write(scanner);
            }
        }

        private void reject(String reason, List<Reject> rejects) {
            rejects.add(new Reject(path.toString(), scanner.rows().line(), reason));
        }
    }
}
