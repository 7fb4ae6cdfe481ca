package org.demarche.coding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.NameMatch;
import org.demarche.actor.Party;
import org.demarche.coding.modality.EffectWords;
import org.demarche.coding.modality.StatusFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.AgentNouns;
import org.demarche.coding.party.Discourse;
import org.demarche.coding.party.PartyFinder;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.coding.time.DateFinder;
import org.demarche.event.Dyad;
import org.demarche.event.Event;
import org.demarche.event.Evidence;
import org.demarche.event.Factuality;
import org.demarche.event.Grounds;
import org.demarche.event.Status;
import org.demarche.text.Article;
import org.demarche.text.Dateline;
import org.demarche.text.PartialDate;
import org.demarche.text.Sentence;
import org.demarche.text.SentenceSplitter;
import org.demarche.text.TextSpan;

/**
 * Reads articles into events: splits sentences, finds names, lets through what can hold an event,
 * parses it, and applies the patterns. Immutable and safe for many threads.
 */
public final class Coder {
    /** Changes whenever the same text may be coded differently. */
    public static final String VERSION = "0.1";

    /** Farther from the trigger than this, a date is likely that of something else. */
    private static final int NEAR_CHARACTERS = 90;

    private final ActorKnowledge actors;
    private final SentenceParser parser;
    private final PatternBook patterns;
    private final AgentNouns agents = AgentNouns.bundled();
    private final EffectWords effects = EffectWords.bundled();
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Gate gate;

    public Coder(ActorKnowledge actors, SentenceParser parser, PatternBook patterns) {
        this.actors = actors;
        this.parser = parser;
        this.patterns = patterns;
        this.gate = new Gate(patterns.triggers());
    }

    /** Name and version, kept with every event. */
    public String version() {
        return "patterns " + VERSION + " on " + parser.name();
    }

    /** All sentences of an article, coded in order. */
    public CodedArticle code(Article article) {
        Discourse discourse = new Discourse();
        List<CodedSentence> coded = new ArrayList<>();
        noteTitle(article, discourse);
        for (Sentence sentence : splitter.split(article.body())) {
            coded.add(code(article, sentence, discourse));
        }
        return new CodedArticle(article, coded);
    }

    /** The parties of the headline can be what "the country" in the first sentence means. */
    private void noteTitle(Article article, Discourse discourse) {
        if (!article.title().isEmpty()) {
            actors.find(article.title(), article.published())
                    .forEach(m -> discourse.note(m.party()));
        }
    }

    private CodedSentence code(Article article, Sentence sentence, Discourse discourse) {
        Sentence story = withoutDateline(sentence);
        List<NameMatch> names = actors.find(story.text(), article.published());
        Optional<Coding.Reason> stop = gate.stop(story.text(), names, discourse);
        if (stop.isPresent()) {
            names.forEach(n -> discourse.note(n.party()));
            names.stream().findFirst().ifPresent(n -> discourse.topics(List.of(n.party())));
            return new CodedSentence(sentence, new Coding.Rejected(stop.get()), false);
        }
        ParsedSentence parsed = parser.parse(HyphenatedNames.joined(story, names));
        PartyFinder parties = new PartyFinder(agents, parsed, names, discourse);
        SentenceCoder.Outcome outcome =
                new SentenceCoder(parsed, patterns, parties, new StatusFinder(effects, parsed))
                        .code();
        noteParties(parsed, names, parties, discourse);
        return new CodedSentence(sentence, coding(article, story, outcome), true);
    }

    private static Sentence withoutDateline(Sentence sentence) {
        int begin = sentence.index() == 0 ? Dateline.length(sentence.text()) : 0;
        TextSpan span = new TextSpan(sentence.span().begin() + begin, sentence.span().end());
        return new Sentence(sentence.index(), span, sentence.text().substring(begin));
    }

    private static void noteParties(
            ParsedSentence parsed,
            List<NameMatch> names,
            PartyFinder parties,
            Discourse discourse) {
        names.forEach(n -> discourse.note(n.party()));
        mainSubject(parsed)
                .map(
                        s ->
                                parties.partiesOf(agentOr(parsed, s)).stream()
                                        .map(m -> m.party())
                                        .distinct()
                                        .toList())
                .ifPresent(discourse::topics);
    }

    private static Optional<Word> mainSubject(ParsedSentence parsed) {
        return parsed.words().stream()
                .filter(
                        w ->
                                w.relation() == Relation.SUBJECT
                                        || w.relation() == Relation.PASSIVE_SUBJECT)
                .min(Comparator.comparingInt(w -> depth(parsed, w)));
    }

    /** The doer of a passive main clause is what the sentence is about, rather than its subject. */
    private static Word agentOr(ParsedSentence parsed, Word subject) {
        return parsed.headOf(subject)
                .flatMap(verb -> parsed.dependentOf(verb, Relation.AGENT))
                .orElse(subject);
    }

    private static int depth(ParsedSentence parsed, Word word) {
        int depth = 0;
        Word at = word;
        while (at.head() >= 0 && depth < parsed.size()) {
            at = parsed.word(at.head());
            depth++;
        }
        return depth;
    }

    private Coding coding(Article article, Sentence sentence, SentenceCoder.Outcome outcome) {
        if (outcome.happenings().isEmpty()) {
            return new Coding.Rejected(outcome.reason());
        }
        List<DateFinder.Found> dates = DateFinder.find(sentence.text(), article.published());
        return new Coding.Coded(
                outcome.happenings().stream()
                        .map(h -> event(h, article, sentence, dates))
                        .toList());
    }

    private Event event(
            Happening h, Article article, Sentence sentence, List<DateFinder.Found> dates) {
        int offset = sentence.span().begin();
        Evidence evidence =
                new Evidence(
                        article.id(),
                        sentence.index(),
                        h.trigger().span().shift(offset),
                        h.actor().span().shift(offset),
                        h.recipient().span().shift(offset));
        Optional<DateFinder.Found> stated = dateNear(h, dates);
        PartialDate date = date(stated, h, article.published());
        boolean background = stated.map(DateFinder.Found::isPast).orElse(false);
        Party actor = h.actor().party();
        return new Event(
                new Dyad(actor, h.recipient().party()),
                h.what(),
                new Status(h.factuality(), h.saidBy(), background),
                date,
                evidence,
                new Grounds(h.why(), h.surety(), version()));
    }

    /** The stated date, unless it says less than the day of publication or cannot be of this. */
    private static PartialDate date(
            Optional<DateFinder.Found> stated, Happening h, PartialDate published) {
        PartialDate date = stated.map(DateFinder.Found::date).orElse(published);
        boolean happened = h.factuality() == Factuality.ACTUAL;
        boolean yetToCome = published.isKnown() && date.compareTo(published) > 0;
        return date.isCoarserThan(published) || (happened && yetToCome) ? published : date;
    }

    /** The date that stands nearest to the trigger, unless it is far off. */
    private static Optional<DateFinder.Found> dateNear(Happening h, List<DateFinder.Found> dates) {
        TextSpan trigger = h.trigger().span();
        return dates.stream()
                .filter(d -> distance(d.span(), trigger) < NEAR_CHARACTERS)
                .min(Comparator.comparingInt(d -> distance(d.span(), trigger)));
    }

    private static int distance(TextSpan a, TextSpan b) {
        return a.end() <= b.begin() ? b.begin() - a.end() : Math.max(0, a.begin() - b.end());
    }
}
