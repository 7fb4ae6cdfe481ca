package org.demarche.source.html;

import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.source.PublishedDate;
import org.demarche.text.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds the day a page's article appeared, from the surest statement to the least sure. */
final class PageDate {
    private static final List<String> NAMES =
            List.of(
                    "article:published_time",
                    "og:article:published_time",
                    "og:published_time",
                    "datepublished",
                    "parsely-pub-date",
                    "sailthru.date",
                    "cxenseparse:recs:publishtime",
                    "publish-date",
                    "publish_date",
                    "publishdate",
                    "publication_date",
                    "publicationdate",
                    "pubdate",
                    "article.published",
                    "article_date_original",
                    "originalpublicationdate",
                    "date",
                    "dc.date.issued",
                    "dcterms.issued",
                    "dcterms.created",
                    "dcterms.date",
                    "dc.date",
                    "dc.date.created",
                    "displaydate",
                    "article:post_date");
    private static final Pattern IN_URL =
            Pattern.compile("[/-]((?:19|20)\\d\\d)[/-](\\d{1,2}|[a-z]{3})[/-](\\d{1,2})(?!\\d)");
    private static final Pattern DIGITS_IN_URL =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d(?:0\\d|1[0-2])(?:[0-2]\\d|3[01]))");
    private static final String ELSEWHERE =
            "aside, nav, footer, [class*=related], [class*=comment]";
    private static final int BEFORE_TITLE = 200;
    private static final int AFTER_TITLE = 700;

    private final Document document;
    private final JsonLd jsonLd;
    private final Meta meta;

    PageDate(Document document, JsonLd jsonLd, Meta meta) {
        this.document = document;
        this.jsonLd = jsonLd;
        this.meta = meta;
    }

    PartialDate published(String url, String title) {
        List<Supplier<PartialDate>> ways =
                List.of(
                        () -> PublishedDate.of(jsonLd.text("datePublished")),
                        this::fromMeta,
                        this::fromMarkup,
                        () -> PublishedDate.of(jsonLd.pageText("datePublished")),
                        () -> fromUrl(url),
                        () -> nearTitle(title),
                        () -> PublishedDate.of(jsonLd.text("dateCreated")),
                        () -> PublishedDate.of(jsonLd.text("dateModified")),
                        () ->
                                PublishedDate.of(
                                        meta.first("article:modified_time", "last-modified")));
        PartialDate stated =
                ways.stream()
                        .map(Supplier::get)
                        .filter(PartialDate::isDay)
                        .findFirst()
                        .orElse(PartialDate.UNKNOWN);
        return localDay(stated, fromUrl(url));
    }

    /** The paper's own day: times are often stated in UTC, addresses carry the day at its desk. */
    private static PartialDate localDay(PartialDate stated, PartialDate inUrl) {
        boolean neighbours =
                stated.isDay()
                        && inUrl.isDay()
                        && (stated.endDay().equals(inUrl.firstDay())
                                || inUrl.endDay().equals(stated.firstDay()));
        return neighbours ? inUrl : stated;
    }

    private PartialDate fromMeta() {
        for (String name : NAMES) {
            PartialDate date = PublishedDate.of(meta.first(name));
            if (date.isDay()) {
                return date;
            }
        }
        return PartialDate.UNKNOWN;
    }

    private PartialDate fromMarkup() {
        for (String query :
                List.of(
                        "[itemprop=datePublished]",
                        "time[pubdate]",
                        "time[class*=publish], time[class*=posted], time.entry-date",
                        "article time, header time, main time",
                        "time",
                        "abbr.published, .published[title]")) {
            for (Element element : document.select(query)) {
                PartialDate date = stated(element);
                if (date.isDay() && element.closest(ELSEWHERE) == null) {
                    return date;
                }
            }
        }
        return PartialDate.UNKNOWN;
    }

    private static PartialDate stated(Element element) {
        for (String attribute : new String[] {"datetime", "content", "title", "data-datetime"}) {
            PartialDate date = PublishedDate.of(element.attr(attribute));
            if (date.isDay()) {
                return date;
            }
        }
        return PublishedDate.find(element.text());
    }

    private static PartialDate fromUrl(String url) {
        Matcher path = IN_URL.matcher(url);
        if (path.find()) {
            String month = path.group(2);
            boolean named = Character.isLetter(month.charAt(0));
            String joint = named ? " " : "-";
            return named
                    ? PublishedDate.find(path.group(3) + joint + month + joint + path.group(1))
                    : PublishedDate.find(path.group(1) + joint + month + joint + path.group(3));
        }
        Matcher digits = DIGITS_IN_URL.matcher(url);
        return digits.find() ? PublishedDate.of(digits.group(1)) : PartialDate.UNKNOWN;
    }

    private PartialDate nearTitle(String title) {
        Element heading = document.selectFirst("h1");
        String text = document.body().text();
        String shown = heading == null || heading.text().isBlank() ? title : heading.text();
        int at = shown.isBlank() ? 0 : Math.max(0, text.indexOf(shown));
        int after = Math.min(text.length(), at + shown.length());
        PartialDate below =
                PublishedDate.find(
                        text.substring(after, Math.min(text.length(), after + AFTER_TITLE)));
        return below.isKnown()
                ? below
                : PublishedDate.find(text.substring(Math.max(0, at - BEFORE_TITLE), at));
    }
}
