package org.demarche.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.demarche.text.Article;

/** Keeps what it is given, for looking at. */
public final class Collected implements ArticleSink {
    public final List<Article> articles = new ArrayList<>();
    public final List<SetAside> setAside = new ArrayList<>();
    public int replaced;

    /** What a format makes of a text. */
    public static Collected of(ArticleFormat format, String fileName, String content) {
        return of(format, fileName, content.getBytes(StandardCharsets.UTF_8));
    }

    /** What a format makes of bytes. */
    public static Collected of(ArticleFormat format, String fileName, byte[] content) {
        Collected found = new Collected();
        try {
            format.read(fileName, new ByteArrayInputStream(content), found);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }

    /** The one article there is. */
    public Article only() {
        if (articles.size() != 1) {
            throw new AssertionError("one article expected: " + articles + setAside);
        }
        return articles.get(0);
    }

    /** The reasons for what was set aside. */
    public List<SetAside.Reason> reasons() {
        return setAside.stream().map(SetAside::reason).toList();
    }

    @Override
    public void article(Article article) {
        articles.add(article);
    }

    @Override
    public void setAside(SetAside what) {
        setAside.add(what);
    }

    @Override
    public void replaced(String file, long line, int characters) {
        replaced += characters;
    }
}
