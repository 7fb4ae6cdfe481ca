package org.demarche.evaluation;

import java.util.List;
import org.demarche.text.Article;

/**
 * A text with the events people found in it.
 *
 * @param article the text
 * @param events all of them, optional and domestic ones too
 */
public record GoldText(Article article, List<GoldEvent> events) {
    public GoldText {
        events = List.copyOf(events);
    }
}
