package org.demarche.record;

import java.util.List;
import org.demarche.record.export.Provenance;

/**
 * What identifies the content of a record, to be cited with figures drawn from it.
 *
 * @param dataVersion 12 hexadecimal digits that change whenever an article is added, changed or
 *     read by another coder; equal content has equal digits, whatever order it was read in
 * @param coders names and versions of the coders its articles were read with
 * @param articles number of articles
 * @param outlets number of papers and agencies that are named
 */
public record RecordContent(String dataVersion, List<String> coders, int articles, int outlets) {
    public RecordContent {
        coders = List.copyOf(coders);
    }

    /** What files drawn from the record must be cited by. */
    Provenance provenance(String program) {
        String read =
                "%d %s read in %d %s"
                        .formatted(
                                articles,
                                articles == 1 ? "article" : "articles",
                                outlets,
                                outlets == 1 ? "outlet" : "outlets");
        return new Provenance(program, dataVersion, coders, List.of(read));
    }
}
