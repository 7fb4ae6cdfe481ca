package org.demarche.coding;

import java.util.List;
import org.demarche.event.Event;
import org.demarche.text.Article;

/** An article with all its sentences coded, in order. */
public record CodedArticle(Article article, List<CodedSentence> sentences) {
    public CodedArticle {
        sentences = List.copyOf(sentences);
    }

    /** All events, in the order of the text. */
    public List<Event> events() {
        return sentences.stream().flatMap(s -> s.coding().events().stream()).toList();
    }
}
