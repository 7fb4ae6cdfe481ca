package org.demarche.source;

import org.demarche.text.Article;

/** Takes what a source reads, in its order: articles, and what had to be set aside. */
public interface ArticleSink {
    void article(Article article);

    void setAside(SetAside what);

    /**
     * Hears that an article is taken in although some of its characters could not be read; comes
     * before that article.
     *
     * @param line the line it begins on, from 1; 0 if the file is one article
     * @param characters how many had to be replaced by U+FFFD
     */
    default void replaced(String file, long line, int characters) {}
}
