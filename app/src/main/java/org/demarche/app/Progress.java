package org.demarche.app;

import org.demarche.ReadingListener;
import org.demarche.coding.CodedArticle;

/** Shows how a reading gets on. */
abstract class Progress implements ReadingListener, AutoCloseable {
    /** How to show it. */
    enum How {
        /** A bar on a terminal, else plain. */
        AUTO,
        /** A line now and then. */
        PLAIN,
        NONE
    }

    private long articles;
    private long events;

    static Progress of(How how, Console console, long totalBytes) {
        if (how == How.NONE) {
            return new Silent();
        }
        return how == How.AUTO && console.terminal()
                ? new BarProgress(console, totalBytes)
                : new PlainProgress(console, totalBytes);
    }

    @Override
    public void coded(CodedArticle article) {
        articles++;
        events += article.events().size();
        moved();
    }

    @Override
    public void held() {
        articles++;
        moved();
    }

    long articles() {
        return articles;
    }

    long events() {
        return events;
    }

    /** One more article is done with. */
    abstract void moved();

    @Override
    public abstract void close();

    private static final class Silent extends Progress {
        @Override
        void moved() {}

        @Override
        public void close() {}
    }
}
