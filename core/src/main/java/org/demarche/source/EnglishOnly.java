package org.demarche.source;

import org.demarche.text.Article;

/** Lets English articles through and sets the others aside under their language's code. */
public final class EnglishOnly implements ArticleSink {
    private final ArticleSink next;
    private final LanguageCheck check;

    public EnglishOnly(ArticleSink next, LanguageCheck check) {
        this.next = next;
        this.check = check;
    }

    @Override
    public void article(Article article) {
        Article checked = check.checked(article);
        Article.Origin origin = checked.origin();
        if (origin.language().equals("en")) {
            next.article(checked);
        } else {
            String language = origin.language().isEmpty() ? "unknown" : origin.language();
            next.setAside(
                    new SetAside(
                            origin.file(),
                            origin.line(),
                            SetAside.Reason.OTHER_LANGUAGE,
                            language));
        }
    }

    @Override
    public void setAside(SetAside what) {
        next.setAside(what);
    }

    @Override
    public void replaced(String file, long line, int characters) {
        next.replaced(file, line, characters);
    }
}
