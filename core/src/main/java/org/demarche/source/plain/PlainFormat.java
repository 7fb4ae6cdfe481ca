package org.demarche.source.plain;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.source.ArticleFormat;
import org.demarche.source.ArticleSink;
import org.demarche.source.ContentId;
import org.demarche.source.FileBeginning;
import org.demarche.source.PublishedDate;
import org.demarche.source.SetAside;
import org.demarche.source.TextDecoding;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.demarche.text.TextCleaning;

/**
 * Plain text and Markdown, one article a file. A short first line with a blank line after it is the
 * headline; a front-matter block or a {@code YYYY-MM-DD} in the file's name says when it appeared.
 */
public final class PlainFormat implements ArticleFormat {
    private static final List<String> TEXT = List.of(".txt", ".text");
    private static final List<String> MARKDOWN = List.of(".md", ".markdown");
    private static final int LONGEST_TITLE = 200;
    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]\\w{0,9}$");
    private static final Pattern HEADING =
            Pattern.compile("\\A\\s*#[ \\t]+([^\\n]{1,300}?)[ \\t#]*(?:\\n|\\z)");

    @Override
    public String name() {
        return "plain";
    }

    @Override
    public boolean accepts(String fileName, byte[] beginning) {
        boolean named =
                FileBeginning.hasEnding(fileName, TEXT)
                        || FileBeginning.hasEnding(fileName, MARKDOWN)
                        || !ENDING.matcher(lastName(fileName)).find();
        return named && new FileBeginning(beginning).whyBinary().isEmpty();
    }

    @Override
    public void read(String fileName, InputStream in, ArticleSink sink) throws IOException {
        TextDecoding decoded = TextDecoding.of(in.readAllBytes());
        FrontMatter front = FrontMatter.of(decoded.text().replace("\r\n", "\n"));
        boolean markdown =
                !front.fields().isEmpty()
                        || MARKDOWN.stream().anyMatch(e -> lastName(fileName).contains(e));
        Parts parts = Parts.of(front, markdown);
        if (parts.body.isEmpty()) {
            sink.setAside(new SetAside(fileName, 0, SetAside.Reason.EMPTY, "no text in it"));
            return;
        }
        if (decoded.replaced() > 0) {
            sink.replaced(fileName, 0, decoded.replaced());
        }
        sink.article(article(fileName, front, parts));
    }

    private static Article article(String fileName, FrontMatter front, Parts parts) {
        String url = front.first(List.of("url", "link", "canonical"));
        PartialDate stated =
                PublishedDate.of(front.first(List.of("date", "published", "pubdate", "datetime")));
        PartialDate published = stated.isKnown() ? stated : PublishedDate.find(lastName(fileName));
        String given = front.first(List.of("id", "guid", "uuid"));
        String id = given.isEmpty() ? ContentId.of(url, parts.title, published, parts.body) : given;
        String language = front.first(List.of("language", "lang"));
        Article.Origin origin =
                new Article.Origin(
                        fileName,
                        0,
                        url,
                        front.first(List.of("source", "outlet", "publisher")),
                        language.length() >= 2 ? language.substring(0, 2) : "");
        return new Article(id, published, parts.title, parts.body, origin);
    }

    private static String lastName(String fileName) {
        return fileName.substring(
                Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
    }

    /** Headline and body. */
    private record Parts(String title, String body) {
        static Parts of(FrontMatter front, boolean markdown) {
            String title = TextCleaning.clean(front.first(List.of("title", "headline")));
            String text = front.rest();
            Matcher heading = HEADING.matcher(text);
            if (markdown && heading.find()) {
                String found = TextCleaning.clean(Markdown.words(heading.group(1)));
                return new Parts(
                        title.isEmpty() ? found : title,
                        cleaned(text.substring(heading.end()), true));
            }
            String body = cleaned(text, markdown);
            return title.isEmpty() ? split(body) : new Parts(title, body);
        }

        private static String cleaned(String text, boolean markdown) {
            return TextCleaning.clean(markdown ? Markdown.words(text) : text);
        }

        private static Parts split(String body) {
            int end = body.indexOf("\n\n");
            boolean isTitle =
                    end > 0
                            && end <= LONGEST_TITLE
                            && body.lastIndexOf('\n', end - 1) < 0
                            && body.charAt(end - 1) != '.';
            return isTitle
                    ? new Parts(body.substring(0, end), body.substring(end + 2))
                    : new Parts("", body);
        }
    }
}
