package org.demarche.source.html;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.source.ContentId;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.demarche.text.TextCleaning;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** A parsed page and what it says about itself, best statement first. */
final class NewsPage {
    private static final Pattern SITE_AFTER_TITLE = Pattern.compile("\\s+[|–—-]\\s+[^|–—]{2,40}$");

    private final Document document;
    private final JsonLd jsonLd;
    private final Meta meta;

    private NewsPage(Document document) {
        this.document = document;
        this.jsonLd = JsonLd.of(document);
        this.meta = new Meta(document);
    }

    static NewsPage parse(String html, int mostNested) {
        Parser parser = Parser.htmlParser().setMaxDepth(mostNested);
        return new NewsPage(parser.parseInput(html, ""));
    }

    /** The article, if there is running text. */
    Optional<Article> article(String fileName) {
        String url = url();
        String title = title();
        PartialDate published = new PageDate(document, jsonLd, meta).published(url, title);
        Article.Origin origin = new Article.Origin(fileName, 0, url, outlet(url), language());
        String body = new PageBody(document, jsonLd.text("articleBody"), title).text();
        if (body.isEmpty()) {
            return Optional.empty();
        }
        String id = ContentId.of(url, title, published, body);
        return Optional.of(new Article(id, published, title, body, origin));
    }

    private String title() {
        Element heading = document.selectFirst("h1");
        String shown = heading == null ? "" : heading.text();
        String bare = SITE_AFTER_TITLE.matcher(document.title()).replaceFirst("");
        String found = first(jsonLd.text("headline"), meta.first("og:title"), shown, bare);
        String line = TextCleaning.clean(Parser.unescapeEntities(found, false)).replace('\n', ' ');
        return withoutSite(line, meta.first("og:site_name"));
    }

    /** The headline alone, where the site's name was written after it. */
    private static String withoutSite(String title, String site) {
        Matcher after = SITE_AFTER_TITLE.matcher(title);
        boolean named =
                !site.isBlank() && after.find() && letters(after.group()).equals(letters(site));
        return named ? title.substring(0, after.start()) : title;
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private String url() {
        Element link = document.selectFirst("link[rel=canonical][href]");
        String canonical = link == null ? "" : link.attr("href").strip();
        String[] candidates = {canonical, meta.first("og:url"), jsonLd.text("url")};
        for (String candidate : candidates) {
            if (candidate.startsWith("http")) {
                return candidate;
            }
        }
        return "";
    }

    private String outlet(String url) {
        String host = url.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/:?#].*", "");
        String name = first(meta.first("og:site_name"), jsonLd.text("publisher"), host);
        return TextCleaning.clean(name).replace('\n', ' ');
    }

    private String language() {
        Element html = document.selectFirst("html[lang]");
        String lang = html == null ? "" : html.attr("lang");
        String code = first(jsonLd.text("inLanguage"), lang, meta.first("og:locale"));
        String lower = code.strip().toLowerCase(Locale.ROOT);
        return lower.matches("[a-z]{2}([-_].*)?") ? lower.substring(0, 2) : "";
    }

    private static String first(String... values) {
        for (String value : values) {
            if (!value.isBlank()) {
                return value;
            }
        }
        return "";
    }
}
