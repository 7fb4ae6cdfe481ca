package org.demarche.source.dataset;

import java.nio.file.Path;
import java.util.List;

/**
 * Some rows of a file, ready to be loaded.
 *
 * @param file where they lie: a line number and the fields of {@link RowForm#width}, parted by
 *     tabs, no quotes
 * @param firstLine line of the outside file on which the first of them begins, refused or not
 * @param rows how many there were, refused ones with them
 * @param rejects those that could not be cut
 * @param isLast whether the outside file ends with them
 */
public record StagedRows(
        Path file, long firstLine, long rows, List<Reject> rejects, boolean isLast) {
    public StagedRows {
        rejects = List.copyOf(rejects);
    }
}
