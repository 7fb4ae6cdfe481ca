package org.demarche.source.html;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The parts of a page that are never story: menus, captions, share bars, teasers, notices. */
final class Clutter {
    private static final String NEVER_STORY =
            "script, style, noscript, template, iframe, object, embed, svg, canvas, button,"
                    + " input, select, textarea, nav, aside, footer, figure, figcaption, video,"
                    + " audio, picture, dialog, [hidden], [aria-hidden=true], [role=navigation],"
                    + " [role=complementary], [role=banner], [role=contentinfo], [role=dialog],"
                    + " [style*=display:none], [style*=display: none]";
    private static final Pattern NAMES =
            Pattern.compile(
                    "(?i)(^|[\\s_-])(caption|credits?|share|sharing|social|related|recirc|recommend"
                            + "\\w*|newsletter|signup|sign-up|subscribe|subscription|promo|promoted"
                            + "|advert\\w*|ads?|sponsor\\w*|outbrain|taboola|cookies?|consent|gdpr"
                            + "|comments?|disqus|breadcrumbs?|tags?|byline|author-bio|bio|timestamp"
                            + "|dateline|most-(?:read|popular)|trending|popular|read-?more"
                            + "|also-?read|more-(?:on|from|stories|news)|see-also|pullquote"
                            + "|pull-quote|sidebar|widget|toolbar|gallery|slideshow|carousel"
                            + "|video|infobox|fact-?box|paywall|teaser|topics|follow"
                            + "|tooltip|popup|modal|print-only|visually-hidden|sr-only|screen-reader-text)"
                            + "([\\s_-]|$)");

    /** What can stand inside of a paragraph and is not read with it. */
    private static final Pattern NAMES_IN_LINE =
            Pattern.compile(
                    "(?i)(^|[\\s_-])(caption|credits?|share|tooltip|popup|modal|visually-hidden|sr-only"
                            + "|screen-reader-text|rollover\\S*block)([\\s_-]|$)");

    private static final Set<String> FRAMES = Set.of("html", "body", "article", "main");
    private static final int LONGEST_LINK_LINE = 200;
    private static final double LARGE_SHARE = 0.3;

    private Clutter() {}

    static void remove(Document page) {
        page.select(NEVER_STORY).remove();
        int all = wordsLength(page.body());
        for (Element element : page.body().select("form, [class], [id]")) {
            if (isNamed(element) && wordsLength(element) <= LARGE_SHARE * all) {
                element.remove();
            }
        }
        page.select("form").unwrap();
        for (Element block : page.body().select("p, li, h2, h3, h4, h5, h6")) {
            if (isLinkLine(block)) {
                block.remove();
            }
        }
    }

    private static boolean isNamed(Element element) {
        String tag = element.normalName();
        if (FRAMES.contains(tag)) {
            return false;
        }
        String names = element.className() + " " + element.id();
        Pattern pattern = element.closest("p") == null ? NAMES : NAMES_IN_LINE;
        return tag.equals("form") || (names.length() < 500 && pattern.matcher(names).find());
    }

    /** Letters outside of links. */
    private static int wordsLength(Element element) {
        return element.text().length() - linked(element);
    }

    private static int linked(Element element) {
        return element.select("a[href]").stream().mapToInt(a -> a.text().length()).sum();
    }

    /** Whether a block is a pointer to another page and nothing else. */
    private static boolean isLinkLine(Element block) {
        int length = block.text().length();
        return length > 0 && length < LONGEST_LINK_LINE && linked(block) >= 0.9 * length;
    }
}
