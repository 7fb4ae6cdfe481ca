package org.demarche;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.Party;
import org.demarche.coding.Coder;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.coding.pattern.Fit;
import org.demarche.coding.pattern.Pattern;
import org.demarche.coding.pattern.PatternBook;
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
 * <p>An event the coder finds between the two is the answer. Failing that it is the type of the
 * nearest word that some pattern is about, and failing that the commonest type in the news, both
 * with a confidence that says so. Immutable and safe for many threads.
 */
public final class PairCoder {
    private static final double BY_WORD = 0.3;
    private static final double BY_DEFAULT = 0.1;

    private final Coder coder;
    private final ActorKnowledge actors;
    private final SentenceParser parser;
    private final PatternBook patterns;

    /**
     * Two stretches of an article's body, of which one may be {@link TextSpan#NONE} where the text
     * does not name that side.
     *
     * @param actor who acts
     * @param recipient on whom
     */
    public record Pair(TextSpan actor, TextSpan recipient) {}

    PairCoder(Coder coder, ActorKnowledge actors, SentenceParser parser, PatternBook patterns) {
        this.coder = coder;
        this.actors = actors;
        this.parser = parser;
        this.patterns = patterns;
    }

    /**
     * The event that tells best what the actor does to the recipient.
     *
     * @throws IllegalArgumentException if both stretches are empty or one is not in the body
     */
    public Event code(Article article, Pair pair) {
        check(pair.actor().union(pair.recipient()), article);
        return coder.code(article).events().stream()
                .filter(e -> fit(e, pair) > 0)
                .max(Comparator.comparingInt(e -> fit(e, pair)))
                .map(e -> between(article, pair, e))
                .orElseGet(() -> guess(article, pair));
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

    private Event guess(Article article, Pair pair) {
        Sentence sentence = sentenceOf(article, pair);
        Optional<Fit> told = nearestTold(sentence, pair);
        EventClass what =
                told.map(t -> t.pattern().what()).orElse(EventClass.of(EventType.CONSULT));
        TextSpan trigger =
                told.map(t -> t.frame().predicate().span().shift(sentence.span().begin()))
                        .orElse(TextSpan.NONE);
        String why =
                told.map(t -> "nearest word a pattern is about: " + t.why())
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

    private Optional<Fit> nearestTold(Sentence sentence, Pair pair) {
        ParsedSentence parsed = parser.parse(sentence);
        FrameFinder frames = new FrameFinder(parsed);
        int begin = sentence.span().begin();
        return parsed.words().stream()
                .filter(w -> w.isVerb() || w.isNoun())
                .flatMap(w -> told(frames.frameOf(w), parsed).stream())
                .min(
                        Comparator.comparingInt(
                                t -> distance(t.frame().predicate().span().shift(begin), pair)));
    }

    private Optional<Fit> told(Frame frame, ParsedSentence parsed) {
        return patterns.match(frame, parsed).filter(f -> !f.pattern().is(Pattern.Flag.NOTHING));
    }

    /** Characters between the word and the two stretches together; less for what lies between. */
    private static int distance(TextSpan word, Pair pair) {
        return gap(word, pair.actor()) + gap(word, pair.recipient());
    }

    private static int gap(TextSpan a, TextSpan b) {
        return a.overlaps(b) || b.isEmpty()
                ? 0
                : Math.max(b.begin() - a.end(), a.begin() - b.end());
    }
}
