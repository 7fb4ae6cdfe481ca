package org.demarche.evaluation;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.demarche.text.Article;
import org.demarche.text.CodePoints;

/**
 * A text with the events people found in it.
 *
 * @param article the text
 * @param events all of them, optional and domestic ones too
 * @param tags the phenomena it was chosen for or shows, such as {@code negation}
 * @param written the text as it was handed over
 */
public record GoldText(
        Article article, List<GoldEvent> events, Set<String> tags, CodePoints written) {
    public GoldText {
        events = List.copyOf(events);
        tags = java.util.Collections.unmodifiableSet(new TreeSet<>(tags));
    }

    /** A text of which nothing else is known. */
    public GoldText(Article article, List<GoldEvent> events) {
        this(article, events, Set.of(), new CodePoints(article.body()));
    }

    String id() {
        return article.id();
    }
}
