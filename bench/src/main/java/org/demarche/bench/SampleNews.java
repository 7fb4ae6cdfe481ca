package org.demarche.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.demarche.source.ArticleFiles;
import org.demarche.source.ArticleSink;
import org.demarche.source.SetAside;
import org.demarche.text.Article;
import org.demarche.text.Sentence;
import org.demarche.text.SentenceSplitter;

/** The bundled sample of news, cut to a number of sentences. */
final class SampleNews implements ArticleSink {
    private static final Path FILE = Path.of("examples", "caucasus", "news.jsonl");

    private final SentenceSplitter splitter = new SentenceSplitter();
    private final List<Article> all = new ArrayList<>();

    /** Reads the sample; the working directory must be the project's root. */
    static SampleNews read() throws IOException {
        SampleNews sample = new SampleNews();
        try (InputStream in = Files.newInputStream(FILE)) {
            ArticleFiles.standard().read(FILE.toString(), in, sample, bytes -> {});
        }
        return sample;
    }

    @Override
    public void article(Article article) {
        all.add(article);
    }

    @Override
    public void setAside(SetAside what) {
        throw new IllegalStateException("the sample must be read whole: " + what);
    }

    /** Articles that have just so many sentences; the sample again from its start where short. */
    List<Article> articles(int sentences) {
        List<Article> taken = new ArrayList<>();
        int missing = sentences;
        for (int i = 0; missing > 0; i = (i + 1) % all.size()) {
            Article article = all.get(i);
            List<Sentence> own = splitter.split(article.body());
            int use = Math.min(own.size(), missing);
            if (use > 0) {
                int end = own.get(use - 1).span().end();
                String body = article.body().substring(0, end);
                taken.add(Article.of(article.id(), article.published(), body));
            }
            missing -= use;
        }
        return taken;
    }

    List<Sentence> sentences(Article article) {
        return splitter.split(article.body());
    }
}
