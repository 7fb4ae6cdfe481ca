package org.demarche;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.coding.Coder;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.coding.type.Clues;
import org.demarche.coding.type.Meaning;
import org.demarche.coding.type.PairReading;
import org.demarche.coding.type.TypeClassifier;
import org.demarche.coding.type.Verdict;
import org.demarche.event.Dyad;
import org.demarche.event.Event;
import org.demarche.event.Evidence;
import org.demarche.event.Grounds;
import org.demarche.event.Status;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.text.Article;
import org.demarche.text.Sentence;
import org.demarche.text.SentenceSplitter;
import org.demarche.text.TextSpan;

/**
 * Says what one stretch of a text does to another, whoever they are; always answers.
 *
 * <p>Patterns answer first: by an event the coder finds between the two, failing that by the
 * nearest word that some pattern is about, failing that by the commonest type in the news. What
 * they say is one clue among the words around the two, which a {@link TypeClassifier} weighs and
 * has the last word on. Immutable and safe for many threads.
 */
public final class PairCoder {
    private static final double BY_WORD = 0.3;
    private static final double BY_DEFAULT = 0.1;

    private final Coder coder;
    private final ActorKnowledge actors;
    private final SentenceParser parser;
    private final PatternBook patterns;
    private final Meaning meaning;
    private final TypeClassifier types = TypeClassifier.ofPairs();

    /**
     * Two stretches of an article's body, of which one may be {@link TextSpan#NONE} where the text
     * does not name that side.
     *
     * @param actor who acts
     * @param recipient on whom
     */
    public record Pair(TextSpan actor, TextSpan recipient) {}

    PairCoder(
            Coder coder,
            ActorKnowledge actors,
            SentenceParser parser,
            PatternBook patterns,
            Meaning meaning) {
        this.coder = coder;
        this.actors = actors;
        this.parser = parser;
        this.patterns = patterns;
        this.meaning = meaning;
    }

    /**
     * The event that tells best what the actor does to the recipient.
     *
     * @throws IllegalArgumentException if both stretches are empty or one is not in the body
     */
    public Event code(Article article, Pair pair) {
        check(pair.actor().union(pair.recipient()), article);
        Read reading = reading(article, pair);
        Event ruled = byPatterns(article, pair, reading);
        return weigh(ruled, types.classify(clues(article, ruled, reading)), reading);
    }

    /** What patterns alone answer. */
    public Event byPatterns(Article article, Pair pair) {
        check(pair.actor().union(pair.recipient()), article);
        return byPatterns(article, pair, reading(article, pair));
    }

    /** What speaks for one type or another, to learn from. */
    public Clues clues(Article article, Pair pair) {
        check(pair.actor().union(pair.recipient()), article);
        Read reading = reading(article, pair);
        return clues(article, byPatterns(article, pair, reading), reading);
    }

    private Event byPatterns(Article article, Pair pair, Read reading) {
        return coder.code(article).events().stream()
                .filter(e -> fit(e, pair) > 0)
                .max(Comparator.comparingInt(e -> fit(e, pair)))
                .map(e -> between(article, pair, e))
                .orElseGet(() -> guess(article, pair, reading));
    }

    private Clues clues(Article article, Event ruled, Read reading) {
        String label = Clues.label(ruled.what().type());
        String how = ruled.grounds().confidence() > BY_WORD ? "event" : "word";
        Clues words =
                reading.pair()
                        .clues()
                        .with(List.of("rule:" + label, "rule by " + how + ":" + label));
        String text = reading.sentence().text();
        return meaning.ofPair(
                words,
                text,
                actors.find(text, article.published()),
                reading.pair().actor(),
                reading.pair().recipient());
    }

    /** Keeps what patterns say if it is the likeliest type, else has the verdict. */
    private Event weigh(Event ruled, Verdict verdict, Read reading) {
        String label = Clues.label(verdict.type());
        boolean same = Clues.label(ruled.what().type()).equals(label);
        Optional<PairReading.Told> told =
                same
                        ? Optional.empty()
                        : reading.pair().nearest(c -> Clues.label(c.type()).equals(label));
        EventClass what =
                same
                        ? ruled.what()
                        : told.map(PairReading.Told::what).orElse(EventClass.of(verdict.type()));
        Evidence old = ruled.evidence();
        TextSpan trigger =
                same
                        ? old.trigger()
                        : told.map(t -> t.word().span().shift(reading.sentence().span().begin()))
                                .orElse(TextSpan.NONE);
        String learned = "learned from " + String.join(", ", verdict.reasons());
        return new Event(
                ruled.dyad(),
                what,
                ruled.status(),
                ruled.date(),
                new Evidence(
                        old.articleId(), old.sentence(), trigger, old.actor(), old.recipient()),
                new Grounds(
                        same ? ruled.grounds().why() + "; " + learned : learned,
                        verdict.probability(),
                        coder.version()));
    }

    private static void check(TextSpan span, Article article) {
        if (span.isEmpty() || span.end() > article.body().length()) {
            throw new IllegalArgumentException(
                    "span must be 1 to %d characters of the text, was %d..%d"
                            .formatted(article.body().length(), span.begin(), span.end()));
        }
    }

    /** 3 for this pair, 2 for this pair the other way round, 1 for one side of it in its place. */
    private static int fit(Event event, Pair pair) {
        Evidence told = event.evidence();
        boolean actor = told.actor().overlaps(pair.actor());
        boolean recipient = told.recipient().overlaps(pair.recipient());
        if (actor && recipient) {
            return 3;
        }
        boolean reversed =
                told.actor().overlaps(pair.recipient()) && told.recipient().overlaps(pair.actor());
        if (reversed) {
            return 2;
        }
        return actor || recipient ? 1 : 0;
    }

    private Event between(Article article, Pair pair, Event event) {
        boolean exact = fit(event, pair) == 3;
        Dyad dyad = exact ? event.dyad() : dyad(article, pair);
        Evidence old = event.evidence();
        Evidence evidence =
                new Evidence(
                        old.articleId(),
                        old.sentence(),
                        old.trigger(),
                        pair.actor(),
                        pair.recipient());
        double confidence = event.grounds().confidence() * (exact ? 1 : 0.5);
        String why = event.grounds().why() + (exact ? "" : "; parties as given");
        Grounds grounds = new Grounds(why, confidence, event.grounds().coder());
        return new Event(dyad, event.what(), event.status(), event.date(), evidence, grounds);
    }

    private Event guess(Article article, Pair pair, Read reading) {
        Sentence sentence = reading.sentence();
        Optional<PairReading.Told> told = reading.pair().nearest(any -> true);
        EventClass what = told.map(PairReading.Told::what).orElse(EventClass.of(EventType.CONSULT));
        TextSpan trigger =
                told.map(t -> t.word().span().shift(sentence.span().begin())).orElse(TextSpan.NONE);
        String why =
                told.map(t -> "nearest word a pattern is about: " + t.fit().why())
                        .orElse("no word a pattern is about: the commonest type");
        double confidence = told.isPresent() ? BY_WORD : BY_DEFAULT;
        return new Event(
                dyad(article, pair),
                what,
                Status.ACTUAL,
                article.published(),
                new Evidence(
                        article.id(), sentence.index(), trigger, pair.actor(), pair.recipient()),
                new Grounds(why, confidence, coder.version()));
    }

    private Dyad dyad(Article article, Pair pair) {
        return new Dyad(party(article, pair.actor()), party(article, pair.recipient()));
    }

    private Party party(Article article, TextSpan span) {
        if (span.isEmpty()) {
            return Party.UNKNOWN;
        }
        return actors.find(span.of(article.body()), article.published()).stream()
                .findFirst()
                .map(m -> m.party())
                .orElse(Party.UNKNOWN);
    }

    /** The sentence of the actor, or the whole body where that is cut elsewhere. */
    private static Sentence sentenceOf(Article article, Pair pair) {
        List<Sentence> all = new SentenceSplitter().split(article.body());
        TextSpan both = pair.actor().union(pair.recipient());
        return all.stream()
                .filter(s -> s.span().contains(both))
                .findFirst()
                .or(() -> all.stream().filter(s -> s.span().overlaps(both)).findFirst())
                .orElseGet(
                        () -> {
                            String body = article.body();
                            return new Sentence(0, new TextSpan(0, body.length()), body);
                        });
    }

    private Read reading(Article article, Pair pair) {
        Sentence sentence = sentenceOf(article, pair);
        return new Read(
                sentence,
                new PairReading(
                        parser.parse(sentence),
                        within(pair.actor(), sentence),
                        within(pair.recipient(), sentence),
                        patterns));
    }

    /** A pair's sentence and what it tells of the two. */
    private record Read(Sentence sentence, PairReading pair) {}

    /** The part of a stretch that lies in the sentence, counted from its start. */
    private static TextSpan within(TextSpan span, Sentence sentence) {
        int begin = Math.max(span.begin(), sentence.span().begin());
        int end = Math.min(span.end(), sentence.span().end());
        return begin < end
                ? new TextSpan(begin, end).shift(-sentence.span().begin())
                : TextSpan.NONE;
    }
}
