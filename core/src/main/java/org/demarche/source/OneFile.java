package org.demarche.source;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** One file on its way in: unpacks it, finds its format, and reports what goes wrong. */
final class OneFile {
    private static final int BUFFER = 1 << 16;

    private final String name;
    private final ByteMeter raw;
    private final List<ArticleFormat> formats;
    private final ArticleSink sink;

    OneFile(String name, ByteMeter raw, List<ArticleFormat> formats, ArticleSink sink) {
        this.name = name;
        this.raw = raw;
        this.formats = formats;
        this.sink = sink;
    }

    void read() {
        BoundedStream content = null;
        try {
            content = new BoundedStream(unpacked(), raw);
            read(content);
        } catch (BoundedStream.TooLarge e) {
            setAside(0, SetAside.Reason.TOO_LARGE, words(e));
        } catch (EOFException | ZipException e) {
            long line = content == null ? 0 : content.failedLine();
            setAside(line, SetAside.Reason.MALFORMED, "the gzip data is cut short or damaged");
        } catch (IOException e) {
            long line = content == null ? 0 : content.failedLine();
            setAside(line, SetAside.Reason.UNREADABLE, words(e));
        }
    }

    private InputStream unpacked() throws IOException {
        byte[] magic = raw.readNBytes(2);
        InputStream whole = new SequenceInputStream(new ByteArrayInputStream(magic), raw);
        boolean gzip = magic.length == 2 && magic[0] == 0x1F && magic[1] == (byte) 0x8B;
        return gzip ? new GZIPInputStream(whole, BUFFER) : whole;
    }

    private void read(BoundedStream content) throws IOException {
        FileBeginning beginning = FileBeginning.of(content);
        Optional<Charset> wide = beginning.wideCharset();
        InputStream whole = beginning.followedBy(content);
        if (wide.isPresent()) {
            InputStream utf8 = new Utf8Stream(whole, wide.get());
            FileBeginning readable = FileBeginning.of(utf8);
            read(readable, readable.followedBy(utf8), content);
        } else {
            read(beginning, whole, content);
        }
    }

    private void read(FileBeginning beginning, InputStream whole, BoundedStream content)
            throws IOException {
        if (beginning.isBlank()) {
            content.rethrow();
            setAside(0, SetAside.Reason.EMPTY, "nothing in it");
            return;
        }
        boolean packed = FileBeginning.hasEnding(name, List.of(".gz"));
        String bare = packed ? name.substring(0, name.length() - ".gz".length()) : name;
        for (ArticleFormat format : formats) {
            if (format.accepts(bare, beginning.bytes())) {
                content.limit(format.extent());
                format.read(name, whole, sink);
                return;
            }
        }
        Optional<String> binary = beginning.whyBinary();
        setAside(
                0,
                binary.isPresent() ? SetAside.Reason.BINARY : SetAside.Reason.UNKNOWN_FORMAT,
                binary.orElse("neither its name nor its beginning is of a known format"));
    }

    private void setAside(long line, SetAside.Reason reason, String detail) {
        sink.setAside(new SetAside(name, line, reason, detail));
    }

    /** What to say of a failure: its message without the file's name, which stands before it. */
    static String words(IOException e) {
        if (e instanceof NoSuchFileException) {
            return "it went away";
        }
        if (e instanceof AccessDeniedException) {
            return "no permission to read it";
        }
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse("");
    }
}
