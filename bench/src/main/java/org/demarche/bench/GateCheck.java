package org.demarche.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.demarche.actor.ActorKnowledge;
import org.demarche.coding.CodedSentence;
import org.demarche.coding.Coder;
import org.demarche.coding.Coding;
import org.demarche.coding.parse.nlp4j.Nlp4jParser;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.source.ArticleFiles;
import org.demarche.source.ArticleSink;
import org.demarche.source.SetAside;
import org.demarche.text.Article;

/**
 * What the gate before the parser spares and what it costs: codes a random sample of articles with
 * and without it, and counts the sentences parsed and the events found.
 *
 * <p>{@code GateCheck FILE [articles]}, 3,000 if not told otherwise. Recall is the share of the
 * events found without a gate that are found behind it too; yield the share of parsed sentences
 * that hold an event.
 */
public final class GateCheck {
    private static final long SEED = 2026;

    private GateCheck() {}

    /** Prints one line a measurement. */
    public static void main(String[] args) throws Exception {
        List<Article> articles = sample(Path.of(args[0]), args.length > 1 ? args[1] : "3000");
        Path cache = Path.of(System.getenv("DEMARCHE_CACHE"));
        Coder gated =
                new Coder(ActorKnowledge.bundled(), Nlp4jParser.load(cache), PatternBook.bundled());
        Tally with = new Tally();
        Tally without = new Tally();
        Coder open = gated.withoutGate();
        articles.forEach(a -> with.add(gated.code(a).sentences()));
        articles.forEach(a -> without.add(open.code(a).sentences()));
        System.out.printf(Locale.ROOT, "articles %,d%n", articles.size());
        with.print("with the gate");
        without.print("without");
        System.out.printf(
                Locale.ROOT, "recall of the gate %.4f%n", with.events / (double) without.events);
        System.out.println("stopped by the gate: " + with.stopped);
    }

    private static List<Article> sample(Path file, String count) {
        List<Article> all = new ArrayList<>();
        ArticleSink sink =
                new ArticleSink() {
                    @Override
                    public void article(Article article) {
                        all.add(article);
                    }

                    @Override
                    public void setAside(SetAside what) {
                        System.err.println(what);
                    }
                };
        ArticleFiles.standard()
                .read(
                        ArticleFiles.plan(Arrays.asList(file)),
                        java.io.InputStream.nullInputStream(),
                        sink,
                        read -> {});
        Collections.shuffle(all, new Random(SEED));
        return all.subList(0, Math.min(Integer.parseInt(count), all.size()));
    }

    private static final class Tally {
        private int sentences;
        private int parsed;
        private int fruitful;
        private int events;
        private final Map<Coding.Reason, Integer> stopped = new TreeMap<>();

        void add(List<CodedSentence> coded) {
            for (CodedSentence sentence : coded) {
                sentences++;
                parsed += sentence.wasParsed() ? 1 : 0;
                int found = sentence.coding().events().size();
                fruitful += found > 0 ? 1 : 0;
                events += found;
                if (!sentence.wasParsed() && sentence.coding() instanceof Coding.Rejected no) {
                    stopped.merge(no.reason(), 1, Integer::sum);
                }
            }
        }

        void print(String name) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %,d sentences, %,d parsed (%.3f), %,d with events (yield %.3f), %,d"
                            + " events%n",
                    name,
                    sentences,
                    parsed,
                    parsed / (double) sentences,
                    fruitful,
                    fruitful / (double) parsed,
                    events);
        }
    }
}
