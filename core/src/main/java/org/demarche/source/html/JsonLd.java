package org.demarche.source.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** What a page states about its article in JSON-LD (schema.org), well-formed or not. */
final class JsonLd {
    private static final ObjectReader READER =
            JsonMapper.builder()
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build()
                    .reader();
    private static final Pattern WRAPPING =
            Pattern.compile(
                    "^\\s*(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?://\\s*)?(?:-->|\\]\\]>)\\s*$");

    private final List<JsonNode> articles = new ArrayList<>();
    private final List<JsonNode> pages = new ArrayList<>();
    private final List<String> broken = new ArrayList<>();

    private JsonLd() {}

    static JsonLd of(Document document) {
        JsonLd found = new JsonLd();
        for (Element script : document.select("script[type^=application/ld+json]")) {
            found.read(WRAPPING.matcher(script.data()).replaceAll(""));
        }
        return found;
    }

    private void read(String json) {
        try {
            JsonNode root = READER.readTree(json);
            if (root != null) {
                collect(root, 0);
            }
        } catch (JsonProcessingException e) {
            broken.add(json);
        }
    }

    private void collect(JsonNode node, int depth) {
        if (depth > 8) {
            return;
        }
        if (node.isArray()) {
            node.forEach(item -> collect(item, depth + 1));
        } else if (node.isObject()) {
            String type = node.path("@type").toString();
            if (type.contains("Article\"") || type.contains("Posting\"")) {
                boolean news = type.contains("NewsArticle\"");
                articles.add(news ? firstOfNews() : articles.size(), node);
            } else if (type.contains("Page\"")) {
                pages.add(node);
            }
            collect(node.path("@graph"), depth + 1);
            collect(node.path("mainEntity"), depth + 1);
        }
    }

    /** News articles go before all others, in their own order. */
    private int firstOfNews() {
        int at = 0;
        while (at < articles.size()
                && articles.get(at).path("@type").toString().contains("NewsArticle\"")) {
            at++;
        }
        return at;
    }

    /** What the page's article says under this name, else the empty text. */
    String text(String field) {
        for (JsonNode article : articles) {
            String value = words(article.path(field));
            if (!value.isBlank()) {
                return value;
            }
        }
        return field.equals("articleBody") ? "" : salvaged(field);
    }

    /** What a page that is not called an article says under this name, else the empty text. */
    String pageText(String field) {
        return pages.stream()
                .map(page -> words(page.path(field)))
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse("");
    }

    private static String words(JsonNode node) {
        if (node.isArray() && !node.isEmpty()) {
            return words(node.get(0));
        }
        return node.isObject() ? node.path("name").asText("") : node.asText("");
    }

    /** A simple field of a block that is not JSON as a whole. */
    private String salvaged(String field) {
        Pattern pair =
                Pattern.compile("\"" + field + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.){1,1000}+)\"");
        for (String block : broken) {
            Matcher m = pair.matcher(block);
            if (m.find()) {
                return Parser.unescapeEntities(m.group(1).replaceAll("\\\\(.)", "$1"), false);
            }
        }
        return "";
    }
}
