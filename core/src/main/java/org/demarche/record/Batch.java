package org.demarche.record;

import java.util.List;
import org.demarche.coding.CodedArticle;
import org.demarche.source.SetAside;

/**
 * What is added to the record at once: after a crash either all of it is there or nothing.
 *
 * @param startedAt when it was begun, as the caller wants to see it later
 * @param coder name and version of the coder that read the articles
 * @param articles the articles, in the order they were read
 * @param setAside what could not be read on the way
 */
public record Batch(
        String startedAt, String coder, List<CodedArticle> articles, List<SetAside> setAside) {
    public Batch {
        if (coder.isBlank()) {
            throw new IllegalArgumentException("a batch must name its coder");
        }
        articles = List.copyOf(articles);
        setAside = List.copyOf(setAside);
    }
}
