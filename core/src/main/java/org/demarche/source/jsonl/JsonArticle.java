package org.demarche.source.jsonl;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.demarche.source.ContentId;
import org.demarche.source.PublishedDate;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.demarche.text.TextCleaning;

/** One object's fields, under the names that are in use for them. */
final class JsonArticle {
    private static final List<String> ID = List.of("id", "guid", "uuid");
    private static final List<String> PUBLISHED =
            List.of(
                    "published",
                    "date",
                    "pubdate",
                    "publishedat",
                    "datetime",
                    "datepublished",
                    "datepublish");
    private static final List<String> TITLE = List.of("title", "headline");
    private static final List<String> TEXT =
            List.of("text", "body", "content", "maintext", "article", "articlebody", "description");
    private static final List<String> URL = List.of("url", "link");
    private static final List<String> OUTLET =
            List.of("source", "outlet", "publisher", "sources", "sourcedomain");
    private static final List<String> LANGUAGE = List.of("language", "lang");

    private final Map<String, JsonNode> fields = new HashMap<>();

    JsonArticle(JsonNode object) {
        object.properties()
                .forEach(
                        field ->
                                fields.putIfAbsent(
                                        field.getKey()
                                                .toLowerCase(Locale.ROOT)
                                                .replace("_", "")
                                                .replace("-", ""),
                                        field.getValue()));
    }

    /** The article, unless the object holds no text. */
    Optional<Article> read(String file, long line) {
        String body = TextCleaning.clean(first(TEXT, "\n\n"));
        if (body.isEmpty()) {
            return Optional.empty();
        }
        String title = TextCleaning.clean(first(TITLE, " ")).replace('\n', ' ');
        String url = first(URL, " ").strip();
        PartialDate published = published();
        String given = first(ID, " ").strip();
        String id = given.isEmpty() ? ContentId.of(url, title, published, body) : given;
        Article.Origin origin =
                new Article.Origin(
                        file,
                        (int) Math.min(line, Integer.MAX_VALUE),
                        url,
                        TextCleaning.clean(first(OUTLET, ", ")),
                        language());
        return Optional.of(new Article(id, published, title, body, origin));
    }

    private PartialDate published() {
        for (String name : PUBLISHED) {
            PartialDate date = PublishedDate.of(first(List.of(name), " "));
            if (date.isKnown()) {
                return date;
            }
        }
        return PartialDate.UNKNOWN;
    }

    /** ISO 639-1 where the field holds that, also with a region after it. */
    private String language() {
        String stated = first(LANGUAGE, " ").strip().toLowerCase(Locale.ROOT);
        return stated.matches("[a-z]{2}([-_].*)?") ? stated.substring(0, 2) : "";
    }

    private String first(List<String> names, String joint) {
        for (String name : names) {
            JsonNode node = fields.get(name);
            String value = node == null ? "" : words(node, joint);
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }

    private static String words(JsonNode node, String joint) {
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(item -> words(item, joint))
                    .filter(item -> !item.isBlank())
                    .collect(Collectors.joining(joint));
        }
        if (node.isObject()) {
            JsonNode name = node.path("name");
            return name.isTextual() ? name.asText() : "";
        }
        return node.isValueNode() && !node.isNull() ? node.asText() : "";
    }
}
