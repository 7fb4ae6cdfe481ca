package org.demarche.source;

import java.io.IOException;
import java.io.InputStream;

/**
 * Reads articles of one format. An implementation never throws for bad content: what it cannot take
 * goes to {@link ArticleSink#setAside} with its line, and reading goes on with what follows.
 */
public interface ArticleFormat {
    /** The format's short name, such as {@code jsonl}. */
    String name();

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
