package org.demarche.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import org.demarche.actor.Party;
import org.demarche.coding.CodedArticle;
import org.demarche.coding.CodedSentence;
import org.demarche.coding.Coding;
import org.demarche.event.Dyad;
import org.demarche.event.Event;
import org.demarche.event.Evidence;
import org.demarche.event.Grounds;
import org.demarche.event.Status;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.record.Access;
import org.demarche.record.Batch;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.demarche.text.Sentence;
import org.demarche.text.TextSpan;

/**
 * Times the record on made-up articles of twenty sentences each, one event an article, in batches
 * of 500: {@code RecordSpeed [articles]}, 100,000 if not told otherwise.
 */
public final class RecordSpeed {
    private static final int BATCH = 500;
    private static final int SENTENCES = 20;
    private static final int STATES = 60;
    private static final int ASKED = 25;
    private static final String CODER = "made up";
    private static final LocalDate FIRST = LocalDate.of(2010, 1, 1);

    private static final List<Coding.Reason> REASONS = List.of(Coding.Reason.values());
    private static final List<EventType> TYPES = List.of(EventType.values());

    private final Random random = new Random(1);
    private final int articles;

    private RecordSpeed(int articles) {
        this.articles = articles;
    }

    /** Prints one line a measurement. */
    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("record-speed");
        try {
            new RecordSpeed(args.length > 0 ? Integer.parseInt(args[0]) : 100_000)
                    .measure(folder.resolve("demarche.duckdb"));
        } finally {
            delete(folder);
        }
    }

    private void measure(Path file) throws Exception {
        List<Batch> batches = new ArrayList<>();
        for (int from = 0; from < articles; from += BATCH) {
            batches.add(batch(from, Math.min(articles, from + BATCH)));
        }
        EventRecord made = timed("make and open", () -> EventRecord.open(file, Access.READ_WRITE));
        try (made) {
            timed("add " + articles + " articles", () -> addAll(made, batches));
            timed("add them again", () -> addAll(made, batches));
            timed("publish", made::publish);
            List<Batch> other =
                    batches.stream()
                            .map(b -> new Batch("", CODER + " 2", b.articles(), List.of()))
                            .toList();
            timed("add them as read by another coder", () -> addAll(made, other));
        }
        EventRecord record = timed("open", () -> EventRecord.open(file, Access.READ_WRITE));
        try (record) {
            timed("first question of what is held", () -> record.holds("a0", "", CODER));
            ask(record);
            timed("coverage", record::coverage);
            timed("summary", () -> record.summary(20));
            timed("check", record::check);
        }
        say("size of the file, MB", Files.size(file) / 1e6);
    }

    private static int addAll(EventRecord record, List<Batch> batches) throws IOException {
        int events = 0;
        for (Batch batch : batches) {
            events += record.add(batch).events();
        }
        return events;
    }

    private static void ask(EventRecord record) throws Exception {
        double[] took = new double[ASKED];
        int found = 0;
        for (int i = 0; i < ASKED; i++) {
            long start = System.nanoTime();
            found = record.events(EventQuery.between(state(i), state(i + 1))).size();
            took[i] = (System.nanoTime() - start) / 1e6;
        }
        say("first pair, ms", took[0]);
        Arrays.sort(took);
        say("median pair of " + found + " events, ms", took[ASKED / 2]);
    }

    private Batch batch(int from, int end) {
        List<CodedArticle> coded = new ArrayList<>();
        for (int n = from; n < end; n++) {
            coded.add(article(n));
        }
        return new Batch("", CODER, coded, List.of());
    }

    private CodedArticle article(int n) {
        StringBuilder body = new StringBuilder();
        List<CodedSentence> sentences = new ArrayList<>();
        for (int i = 0; i < SENTENCES; i++) {
            String text = "Sentence %d of article %d says %08x.".formatted(i, n, random.nextInt());
            TextSpan span = new TextSpan(body.length(), body.length() + text.length());
            Sentence sentence = new Sentence(i, span, text);
            Coding coding =
                    i == 3
                            ? new Coding.Coded(List.of(event(n, sentence)))
                            : new Coding.Rejected(REASONS.get(i % REASONS.size()));
            sentences.add(new CodedSentence(sentence, coding, i < 5));
            body.append(text).append(' ');
        }
        String id = "a" + n;
        Article article =
                new Article(
                        id,
                        PartialDate.of(FIRST.plusDays(n % 5000)),
                        "Title " + n,
                        body.toString(),
                        new Article.Origin(
                                "f.jsonl", n, "https://example.org/" + n, "Daily", "en"));
        return new CodedArticle(article, sentences);
    }

    private Event event(int n, Sentence sentence) {
        int actor = random.nextInt(STATES);
        int begin = sentence.span().begin();
        return new Event(
                new Dyad(
                        Party.government(state(actor)), Party.government(state(actor + 1 + n % 3))),
                EventClass.of(TYPES.get(n % TYPES.size())),
                Status.ACTUAL,
                PartialDate.UNKNOWN,
                new Evidence(
                        "a" + n,
                        sentence.index(),
                        new TextSpan(begin, begin + 8),
                        new TextSpan(begin + 9, begin + 10),
                        TextSpan.NONE),
                new Grounds("made up", 0.5, CODER));
    }

    private static String state(int number) {
        return "S%02d".formatted(number % STATES);
    }

    private static <T> T timed(String what, Callable<T> work) throws Exception {
        long start = System.nanoTime();
        T made = work.call();
        say(what + ", ms", (System.nanoTime() - start) / 1e6);
        return made;
    }

    private static void say(String what, double figure) {
        System.out.println(String.format(Locale.ROOT, "%-40s %10.1f", what, figure));
    }

    private static void delete(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
