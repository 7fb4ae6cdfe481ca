package org.demarche.source;

import org.demarche.text.Article;

/** Takes what a source reads, in its order: articles, and what had to be set aside. */
public interface ArticleSink {
    void article(Article article);

    void setAside(SetAside what);
}
