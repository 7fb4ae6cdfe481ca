package org.demarche.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/**
 * The head of a page that needs nothing else: no script, no font, no picture, no request to
 * anywhere.
 */
public final class PageHead {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; img-src data:; base-uri 'none';"
                    + " form-action 'none'";

    private PageHead() {}

    /** Writes it with the common style sheet and, after that, the page's own. */
    public static void write(HtmlWriter html, String title, String css) {
        html.open("head").empty("meta", "charset", "utf-8");
        html.element("title", title);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("meta", "name", "referrer", "content", "no-referrer");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("link", "rel", "icon", "href", "data:,");
        html.style(styleSheet(PageHead.class, "base.css") + css).closeLine();
    }

    /** A style sheet that stands beside a class. */
    public static String styleSheet(Class<?> beside, String name) {
        try (InputStream css = beside.getResourceAsStream(name)) {
            return new String(
                    Objects.requireNonNull(css, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + name, e);
        }
    }
}
