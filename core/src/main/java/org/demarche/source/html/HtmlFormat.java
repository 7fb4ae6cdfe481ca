package org.demarche.source.html;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.source.ArticleFormat;
import org.demarche.source.ArticleSink;
import org.demarche.source.FileBeginning;
import org.demarche.source.SetAside;
import org.demarche.source.TextDecoding;
import org.demarche.text.Article;

/**
 * News pages, one article a file: headline, day, outlet and address from the page's own statements
 * about itself, the body from the block of the page that reads like a story.
 */
public final class HtmlFormat implements ArticleFormat {
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml");
    private static final Pattern BEGINNING =
            Pattern.compile(
                    "(?s)(?:<\\?xml[^>]*>|<!--.*?-->|\\s)*(?:<!doctype html|<html[\\s>]).*");
    private static final Pattern CHARSET =
            Pattern.compile("(?i)<meta[^>]{0,200}charset\\s*=\\s*[\"']?([\\w.:-]{2,40})");
    private static final int MOST_TAGS = 100_000;
    private static final int MOST_NESTED = 256;

    @Override
    public String name() {
        return "html";
    }

    @Override
    public boolean accepts(String fileName, byte[] beginning) {
        FileBeginning start = new FileBeginning(beginning);
        boolean named = FileBeginning.hasEnding(fileName, ENDINGS);
        return start.whyBinary().isEmpty() && (named || BEGINNING.matcher(start.text()).matches());
    }

    @Override
    public void read(String fileName, InputStream in, ArticleSink sink) throws IOException {
        byte[] bytes = in.readAllBytes();
        TextDecoding decoded = TextDecoding.of(bytes, declaredCharset(bytes));
        if (hasTooManyTags(decoded.text())) {
            String bound = "more than " + MOST_TAGS + " tags";
            sink.setAside(new SetAside(fileName, 0, SetAside.Reason.TOO_LARGE, bound));
            return;
        }
        Optional<Article> article = article(fileName, decoded.text());
        if (article.isEmpty()) {
            String nothing = "no running text in the page";
            sink.setAside(new SetAside(fileName, 0, SetAside.Reason.EMPTY, nothing));
            return;
        }
        if (decoded.replaced() > 0) {
            sink.replaced(fileName, 0, decoded.replaced());
        }
        sink.article(article.get());
    }

    /**
     * The article on a page, if there is running text on it.
     *
     * @param fileName where the page was read from
     * @param html the page
     */
    public static Optional<Article> article(String fileName, String html) {
        return NewsPage.parse(html, MOST_NESTED).article(fileName);
    }

    private static boolean hasTooManyTags(String html) {
        return html.length() > MOST_TAGS && html.chars().filter(c -> c == '<').count() > MOST_TAGS;
    }

    private static String declaredCharset(byte[] bytes) {
        int length = Math.min(bytes.length, 4096);
        Matcher m = CHARSET.matcher(new String(bytes, 0, length, StandardCharsets.ISO_8859_1));
        return m.find() ? m.group(1) : "";
    }
}
