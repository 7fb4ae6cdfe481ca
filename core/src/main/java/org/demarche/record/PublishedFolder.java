package org.demarche.record;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.text.FormatException;

/**
 * What another record has published, whole and unharmed: the files to read from.
 *
 * @param events its events
 * @param sentences their sentences
 * @param articles the articles these stand in
 */
public record PublishedFolder(Path events, Path sentences, Path articles) {
    /**
     * Looks at a folder such as {@code desk.parquet}.
     *
     * @throws IOException if nothing was published there
     * @throws FormatException if it is of another version, or a file is missing or changed
     */
    public static PublishedFolder of(Path folder) throws IOException, FormatException {
        ParquetRebuild whole = ParquetRebuild.from(folder);
        return new PublishedFolder(
                whole.file(ParquetTable.EVENTS),
                whole.file(ParquetTable.SENTENCES),
                whole.file(ParquetTable.ARTICLES));
    }
}
