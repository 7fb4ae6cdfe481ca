package org.demarche.source.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page's meta tags, by name, property or itemprop in lower case; the first of a name counts. */
final class Meta {
    private final Map<String, String> values = new HashMap<>();

    Meta(Document document) {
        for (Element tag : document.select("meta[content]")) {
            for (String key : new String[] {"property", "name", "itemprop"}) {
                String name = tag.attr(key).strip().toLowerCase(Locale.ROOT);
                String content = tag.attr("content").strip();
                if (!name.isEmpty() && !content.isEmpty()) {
                    values.putIfAbsent(name, content);
                }
            }
        }
    }

    /** What the first of these tags says that is there, else the empty text. */
    String first(String... names) {
        for (String name : names) {
            String value = values.get(name);
            if (value != null) {
                return value;
            }
        }
        return "";
    }
}
