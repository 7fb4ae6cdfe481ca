package org.demarche.wording;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import org.demarche.record.RecordedEvent.ArticleHead;

/** What to call the place an article is from, so that a reader finds it again. */
public final class SourceName {
    private static final int LONGEST = 100;

    private SourceName() {}

    /**
     * Its outlet, else the host of its address, else headline, file or, for want of all, its id.
     */
    public static String of(ArticleHead article) {
        if (!article.outlet().isBlank()) {
            return article.outlet();
        }
        Optional<String> host = host(article.url().strip());
        if (host.isPresent()) {
            return host.get();
        }
        String title = article.title().strip();
        if (!title.isEmpty()) {
            return "“" + Words.shortened(title, LONGEST) + "”";
        }
        return article.file().isBlank() ? "article " + article.id() : file(article.file());
    }

    private static Optional<String> host(String url) {
        if (!isWeb(url)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(URI.create(url).getHost())
                    .map(h -> h.startsWith("www.") ? h.substring("www.".length()) : h);
        } catch (IllegalArgumentException noAddress) {
            return Optional.empty();
        }
    }

    /** A file without its folders, as where they lie is nobody’s business but the owner’s. */
    public static String file(String path) {
        if (path.equals("-")) {
            return "standard input";
        }
        return path.substring(1 + Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')));
    }

    /** Whether an address may be linked: the web's own schemes and no blank or control in it. */
    static boolean isWeb(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        boolean scheme = lower.startsWith("http://") || lower.startsWith("https://");
        return scheme && url.codePoints().allMatch(c -> c > ' ' && c != 0x7F && c != '\\');
    }
}
