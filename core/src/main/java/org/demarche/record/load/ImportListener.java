package org.demarche.record.load;

import org.demarche.source.dataset.Reject;

/** Is told how an import gets on. */
public interface ImportListener {
    /** A row was refused; comes in the order of files and, within a piece, of lines. */
    void rejected(Reject reject);

    /**
     * A piece is on record.
     *
     * @param bytes bytes of the file read so far, packed as they lie there
     * @param total what became of all rows so far
     */
    void loaded(long bytes, ImportCounts total);
}
