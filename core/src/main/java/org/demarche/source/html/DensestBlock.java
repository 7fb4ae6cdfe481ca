package org.demarche.source.html;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The block of a page with most running text: each paragraph of some length counts for its parent
 * by its letters outside of links, and half as much for its grandparent.
 */
final class DensestBlock {
    private static final int SHORTEST = 40;

    private DensestBlock() {}

    static Optional<Element> of(Document page) {
        Element marked = page.selectFirst("[itemprop=articleBody]");
        if (marked != null && marked.text().length() >= 5 * SHORTEST) {
            return Optional.of(marked);
        }
        Map<Element, Double> scores = new HashMap<>();
        for (Element paragraph : page.select("p, div:not(:has(p, div)), td:not(:has(p, div))")) {
            double letters = paragraph.text().length() - paragraph.select("a").text().length();
            Element parent = paragraph.parent();
            if (letters >= SHORTEST && parent != null) {
                scores.merge(parent, letters, Double::sum);
                Element above = parent.parent();
                if (above != null) {
                    scores.merge(above, letters / 2, Double::sum);
                }
            }
        }
        return scores.entrySet().stream()
                .max(
                        Comparator.comparingDouble(Map.Entry<Element, Double>::getValue)
                                .thenComparing(e -> -e.getKey().siblingIndex()))
                .map(Map.Entry::getKey);
    }
}
