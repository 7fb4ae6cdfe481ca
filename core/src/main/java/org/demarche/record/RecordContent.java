package org.demarche.record;

import java.util.List;

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

    /** What was read, to stand in a citation. */
    String words() {
        return "%d %s read in %d %s"
                .formatted(
                        articles,
                        articles == 1 ? "article" : "articles",
                        outlets,
                        outlets == 1 ? "outlet" : "outlets");
    }
}
