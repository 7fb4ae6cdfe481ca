package org.demarche.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads articles of one format. An implementation never throws for bad content: what it cannot take
 * goes to {@link ArticleSink#setAside} with its line, and reading goes on with what follows.
 */
public interface ArticleFormat {
    /** How much one file of a format may hold once unpacked. */
    enum Extent {
        /** One article: at most {@link Extent#PAGE_BYTES}. */
        PAGE,
        /**
         * A run of records: any number of bytes, but past {@link Extent#PAGE_BYTES} not more than
         * 200 times what the file takes packed.
         */
        RECORDS,
        /** A run of lines, each read alone: any number of bytes, packed as well as can be. */
        LINES;

        /** The most bytes a file of one article may have, 64 MiB. */
        public static final long PAGE_BYTES = 64L << 20;
    }

    /** The format's short name, such as {@code jsonl}. */
    String name();

    /** How much one file of this format may hold. */
    default Extent extent() {
        return Extent.PAGE;
    }

    /**
     * Whether a file of this name and beginning (first kibibytes, decompressed) is of this format.
     */
    boolean accepts(String fileName, byte[] beginning);

    /**
     * Reads all articles of one file.
     *
     * @param fileName used in origins and messages only
     * @param in the content, already decompressed and bounded; the caller closes it
     * @throws IOException if the stream itself fails
     */
    void read(String fileName, InputStream in, ArticleSink sink) throws IOException;
}
