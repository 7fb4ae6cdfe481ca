package org.demarche;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.Coder;
import org.demarche.record.Batch;
import org.demarche.record.EventRecord;
import org.demarche.source.ArticleFiles;
import org.demarche.source.ArticleSink;
import org.demarche.source.EnglishOnly;
import org.demarche.source.LanguageCheck;
import org.demarche.source.ReadPlan;
import org.demarche.source.SetAside;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;

/**
 * Reads articles into a record: from files through the coder, batch by batch.
 *
 * <p>What is on record already is passed over, so a reading that was broken off is taken up where
 * its last batch ended, and reading twice adds nothing. The record is the same whatever the number
 * of threads. For one reading at a time.
 */
public final class Reading {
    private final Coder coder;
    private final EventRecord record;
    private final Options options;

    /**
     * How to read.
     *
     * @param threads how many code at a time, at least 1
     * @param batchArticles articles that go on record at once, at least 1
     * @param startedAt when it was begun, as it is to stand in the record
     * @param published the date to take for articles that state none; unknown to leave them undated
     */
    public record Options(int threads, int batchArticles, String startedAt, PartialDate published) {
        public Options(int threads, int batchArticles, String startedAt) {
            this(threads, batchArticles, startedAt, PartialDate.UNKNOWN);
        }

        public Options {
            if (threads < 1 || batchArticles < 1) {
                throw new IllegalArgumentException(
                        "threads and batch must be >= 1, were %d and %d"
                                .formatted(threads, batchArticles));
            }
        }

        /** A thread a processor, 500 articles a batch. */
        public static Options standard(String startedAt) {
            return new Options(Runtime.getRuntime().availableProcessors(), 500, startedAt);
        }

        boolean isDateTakenFor(Article article) {
            return published.isKnown() && !article.published().isKnown();
        }
    }

    Reading(Coder coder, EventRecord record, Options options) {
        this.coder = coder;
        this.record = record;
        this.options = options;
    }

    /**
     * Reads all that was planned, in every format known.
     *
     * @param standardInput what {@code -} stands for
     * @throws IOException if the record cannot be written; what was confirmed before stays
     */
    public ReadingReport read(ReadPlan plan, InputStream standardInput, ReadingListener listener)
            throws IOException {
        Pipe pipe = new Pipe(listener);
        try (pipe.coders) {
            ArticleSink english = new EnglishOnly(pipe, new LanguageCheck());
            ArticleFiles.standard().read(plan, standardInput, english, listener::bytes);
            pipe.coders.finish();
            pipe.flush();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        return pipe.tally.report();
    }

    /** What one article or piece of material has become. */
    private interface Outcome {
        void take() throws IOException;
    }

    /**
     * An article on its way to the record.
     *
     * @param article as it is to be coded
     * @param key its id and content
     * @param isDateTaken whether its date is not its own but that of the options
     */
    private record Incoming(Article article, String key, boolean isDateTaken) {}

    /** Passes on what is new to the coders, and their results to the record. */
    private final class Pipe implements ArticleSink {
        private static final int MOST_CHARACTERS = 4_000_000;
        private static final int MOST_SET_ASIDE = 10_000;

        private final ReadingListener listener;
        private final ReadingTally tally = new ReadingTally();
        private final InOrder<Outcome> coders = new InOrder<>(options.threads(), Outcome::take);

        private final Set<String> pending = new HashSet<>();
        private final List<String> batchKeys = new ArrayList<>();
        private final List<CodedArticle> batch = new ArrayList<>();
        private final List<SetAside> setAside = new ArrayList<>();
        private long characters;

        Pipe(ReadingListener listener) {
            this.listener = listener;
        }

        /** Held as well is what this reading has taken in but not yet put on record. */
        @Override
        public void article(Article stated) {
            boolean isDateTaken = options.isDateTakenFor(stated);
            Article article = isDateTaken ? stated.withPublished(options.published()) : stated;
            String hash = EventRecord.contentHash(article);
            String key = article.id() + '\n' + hash;
            try {
                if (pending.contains(key) || record.holds(article.id(), hash, coder.version())) {
                    tally.held();
                    listener.held();
                } else {
                    pending.add(key);
                    Incoming incoming = new Incoming(article, key, isDateTaken);
                    coders.add(() -> code(incoming));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** A fault of the coder costs one article, which is left off the record and told. */
        private Outcome code(Incoming incoming) {
            Article article = incoming.article();
            try {
                CodedArticle coded = coder.code(article);
                return () -> coded(coded, incoming);
            } catch (RuntimeException | StackOverflowError e) {
                return () -> tally.fault(new ReadingReport.Fault(article, e));
            }
        }

        private void coded(CodedArticle article, Incoming incoming) throws IOException {
            batch.add(article);
            batchKeys.add(incoming.key());
            characters += article.article().body().length();
            tally.coded(article, incoming.isDateTaken());
            listener.coded(article);
            if (batch.size() >= options.batchArticles() || characters >= MOST_CHARACTERS) {
                flush();
            }
        }

        @Override
        public void setAside(SetAside what) {
            try {
                coders.add(() -> () -> keep(what));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void keep(SetAside what) throws IOException {
            setAside.add(what);
            tally.setAside(what);
            listener.setAside(what);
            if (setAside.size() >= MOST_SET_ASIDE) {
                flush();
            }
        }

        @Override
        public void replaced(String file, long line, int count) {
            tally.replaced(count);
        }

        private void flush() throws IOException {
            if (!batch.isEmpty() || !setAside.isEmpty()) {
                tally.added(
                        record.add(
                                new Batch(options.startedAt(), coder.version(), batch, setAside)));
            }
            batchKeys.forEach(pending::remove);
            batchKeys.clear();
            batch.clear();
            setAside.clear();
            characters = 0;
        }
    }
}
