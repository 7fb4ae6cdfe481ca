package org.demarche.coding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.Abbreviations;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.NameMatch;
import org.demarche.actor.Sector;
import org.demarche.coding.claim.ClaimSearch;
import org.demarche.coding.claim.FoundClaim;
import org.demarche.coding.confidence.Confidence;
import org.demarche.coding.confidence.ConfidenceScale;
import org.demarche.coding.embedding.BgeEncoder;
import org.demarche.coding.embedding.LazyEncoder;
import org.demarche.coding.modality.EffectWords;
import org.demarche.coding.modality.StatusFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.SentenceParser;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.AgentNouns;
import org.demarche.coding.party.Discourse;
import org.demarche.coding.party.Mention;
import org.demarche.coding.party.PartyFinder;
import org.demarche.coding.pattern.PatternBook;
import org.demarche.coding.role.Dealings;
import org.demarche.coding.type.Meaning;
import org.demarche.coding.type.SentenceTypes;
import org.demarche.event.Dyad;
import org.demarche.event.Event;
import org.demarche.event.Evidence;
import org.demarche.event.Grounds;
import org.demarche.event.Status;
import org.demarche.text.Article;
import org.demarche.text.Dateline;
import org.demarche.text.PartialDate;
import org.demarche.text.Sentence;
import org.demarche.text.SentenceSplitter;
import org.demarche.text.TextSpan;

/**
 * Reads articles into events and claims: splits sentences, finds names, lets through what can hold
 * an event, parses it, applies the patterns, and looks who claims what. Immutable and safe for many
 * threads.
 */
public final class Coder {
    /** Changes whenever the same text may be coded differently. */
    public static final String VERSION = "0.9";

    private final ActorKnowledge actors;
    private final SentenceParser parser;
    private final PatternBook patterns;
    private final SentenceTypes types;
    private final AgentNouns agents = AgentNouns.bundled();
    private final EffectWords effects = EffectWords.bundled();
    private final ClaimSearch claims;
    private final SentenceSplitter splitter = new SentenceSplitter();
    private final Gate gate;
    private final Confidence confidence;

    /** With the sentence model that ships with the library, loaded when first needed. */
    public Coder(ActorKnowledge actors, SentenceParser parser, PatternBook patterns) {
        this(
                actors,
                parser,
                patterns,
                new SentenceTypes(patterns, new Meaning(new LazyEncoder(BgeEncoder::load))));
    }

    /**
     * @param types what a sentence tells where patterns find nothing between two parties
     */
    public Coder(
            ActorKnowledge actors,
            SentenceParser parser,
            PatternBook patterns,
            SentenceTypes types) {
        this(
                actors,
                parser,
                patterns,
                types,
                new Strictness(new Gate(patterns.triggers()), ConfidenceScale.bundled()));
    }

    private Coder(
            ActorKnowledge actors,
            SentenceParser parser,
            PatternBook patterns,
            SentenceTypes types,
            Strictness strictness) {
        this.actors = actors;
        this.parser = parser;
        this.patterns = patterns;
        this.types = types;
        this.claims = new ClaimSearch(actors);
        this.gate = strictness.gate();
        this.confidence = strictness.confidence();
    }

    /** What is let through to the parser, and how sure an event is thought to be. */
    private record Strictness(Gate gate, Confidence confidence) {}

    /** The same coder, but every sentence is parsed: slow, and what the gate is measured by. */
    public Coder withoutGate() {
        return new Coder(actors, parser, patterns, types, new Strictness(Gate.open(), confidence));
    }

    /** The same coder with another idea of how sure it may be. */
    public Coder with(Confidence other) {
        return new Coder(actors, parser, patterns, types, new Strictness(gate, other));
    }

    /** Name and version, kept with every event. */
    public String version() {
        return "patterns " + VERSION + " on " + parser.name();
    }

    /** Whether the gate lets a sentence that stands by itself through to the parser. */
    public boolean passes(Sentence sentence, PartialDate published) {
        List<NameMatch> names = actors.find(sentence.text(), published);
        return gate.stop(sentence.text(), names, new Discourse(), Scope.BETWEEN_PARTIES).isEmpty();
    }

    /** All sentences of an article, coded in order for events between parties. */
    public CodedArticle code(Article article) {
        return code(article, Scope.BETWEEN_PARTIES);
    }

    /** All sentences of an article, coded in order. */
    public CodedArticle code(Article article, Scope scope) {
        Discourse discourse = new Discourse();
        Dealings dealings = new Dealings();
        List<CodedSentence> coded = new ArrayList<>();
        noteTitle(article, discourse);
        List<Sentence> sentences = splitter.split(article.body());
        for (int i = 0; i < sentences.size(); i++) {
            boolean claimed = i + 1 < sentences.size() && isClaim(sentences.get(i + 1));
            Context context = new Context(discourse, dealings, claimed);
            coded.add(code(article, sentences.get(i), context, scope));
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

    /** Whether a sentence may tell who did what the one before tells of. */
    private static boolean isClaim(Sentence sentence) {
        return sentence.text().contains("responsibility");
    }

    /**
     * What the sentences around tell.
     *
     * @param isClaimed whether the next one may tell who did it, so that one party is worth parsing
     */
    private record Context(Discourse discourse, Dealings dealings, boolean isClaimed) {}

    private CodedSentence code(Article article, Sentence sentence, Context before, Scope scope) {
        Discourse discourse = before.discourse();
        Sentence story = withoutDateline(sentence);
        List<NameMatch> names = names(story, article);
        Optional<Coding.Reason> stop =
                gate.stop(story.text(), names, discourse, scope)
                        .filter(why -> !(before.isClaimed() && why == Coding.Reason.ONE_PARTY));
        if (stop.isPresent()) {
            noteNames(names, discourse);
            names.stream().findFirst().ifPresent(n -> discourse.topics(List.of(n.party())));
            boolean isParsed =
                    stop.get() == Coding.Reason.NO_TRIGGER && claims.isLikelyIn(story.text());
            List<FoundClaim> claimed =
                    isParsed ? claims(parsed(story, names), article, story) : List.of();
            return new CodedSentence(sentence, new Coding.Rejected(stop.get()), isParsed, claimed);
        }
        ParsedSentence parsed = parsed(story, names);
        PartyFinder parties = new PartyFinder(agents, parsed, names, discourse);
        StatusFinder status = new StatusFinder(effects, parsed);
        SentenceCoder coder =
                new SentenceCoder(
                        new SentenceCoder.Reading(parsed, parties, status),
                        patterns,
                        before.dealings(),
                        scope);
        SentenceCoder.Outcome outcome = coder.code();
        coder.dealings().forEach(d -> before.dealings().note(d.roles(), d.type()));
        before.dealings().noteClaimants(coder.claimants());
        noteParties(parsed, names, parties, discourse);
        SentenceCoder.Outcome told =
                scope == Scope.ALL && !outcome.isBetweenParties()
                        ? gist(parsed, names, parties, outcome)
                        : outcome;
        List<FoundClaim> claimed =
                claims.mayBeIn(story.text()) ? claims(parsed, article, story) : List.of();
        return new CodedSentence(sentence, coding(article, story, parsed, told), true, claimed);
    }

    private List<NameMatch> names(Sentence story, Article article) {
        PartialDate day = article.published();
        return new Abbreviations(article.body(), text -> actors.find(text, day))
                .settled(actors.find(story.text(), day), story.text());
    }

    private ParsedSentence parsed(Sentence story, List<NameMatch> names) {
        return StandIns.parse(parser, HyphenatedNames.joined(story, names), names);
    }

    /** The word without what {@link HyphenatedNames} put in place of hyphens. */
    private static Word asWritten(Word word, String text) {
        String form = word.span().of(text);
        return new Word(
                word.index(),
                form,
                word.lemma(),
                word.tag(),
                word.head(),
                word.relation(),
                word.span());
    }

    private List<FoundClaim> claims(ParsedSentence parsed, Article article, Sentence story) {
        List<Word> words = parsed.words().stream().map(w -> asWritten(w, story.text())).toList();
        ParsedSentence written = new ParsedSentence(story.text(), words);
        return claims.in(written, article.published()).stream()
                .map(c -> c.moved(story.span().begin()))
                .toList();
    }

    private SentenceCoder.Outcome gist(
            ParsedSentence parsed,
            List<NameMatch> names,
            PartyFinder parties,
            SentenceCoder.Outcome outcome) {
        List<Happening> gist =
                types.typeOf(parsed, names)
                        .map(
                                learned ->
                                        new Gist(parsed, parties, new StatusFinder(effects, parsed))
                                                .of(outcome.happenings(), learned))
                        .orElse(List.of());
        return new SentenceCoder.Outcome(gist, outcome.reason(), false);
    }

    private static Sentence withoutDateline(Sentence sentence) {
        int begin = sentence.index() == 0 ? Dateline.length(sentence.text()) : 0;
        TextSpan span = new TextSpan(sentence.span().begin() + begin, sentence.span().end());
        return new Sentence(sentence.index(), span, sentence.text().substring(begin));
    }

    private static void noteNames(List<NameMatch> names, Discourse discourse) {
        names.forEach(n -> discourse.note(n.party()));
        discourse.named(names.stream().map(NameMatch::party).toList());
    }

    /** What is told of as somebody's may be spoken of again without saying whose. */
    private static void noteOwners(
            ParsedSentence parsed, PartyFinder parties, Discourse discourse) {
        for (Word word : parsed.words()) {
            if (word.isNoun() && !word.isProper()) {
                List<Mention> owners = parties.partiesOfOne(word);
                boolean told = owners.size() == 1 && owners.get(0).how() != Mention.How.REFERENCE;
                if (told) {
                    discourse.owned(word.lemma(), owners.get(0).party());
                }
            }
        }
    }

    private static void noteParties(
            ParsedSentence parsed,
            List<NameMatch> names,
            PartyFinder parties,
            Discourse discourse) {
        noteNames(names, discourse);
        noteOwners(parsed, parties, discourse);
        MainSubject.of(parsed)
                .map(parties::partiesOf)
                .map(all -> all.stream().map(Mention::party).distinct().toList())
                .filter(all -> all.stream().noneMatch(p -> p.sector() == Sector.JRN))
                .ifPresent(discourse::topics);
    }

    private Coding coding(
            Article article,
            Sentence sentence,
            ParsedSentence parsed,
            SentenceCoder.Outcome outcome) {
        if (outcome.happenings().isEmpty()) {
            return new Coding.Rejected(outcome.reason());
        }
        StatedDates dates = new StatedDates(parsed, article.published());
        return new Coding.Coded(
                outcome.happenings().stream()
                        .map(h -> event(h, article, sentence, dates))
                        .toList());
    }

    private static TextSpan placed(Mention mention, int offset) {
        return mention.span().isEmpty() ? TextSpan.NONE : mention.span().shift(offset);
    }

    private Event event(Happening h, Article article, Sentence sentence, StatedDates dates) {
        int offset = sentence.span().begin();
        TextSpan trigger = h.trigger().span();
        Evidence evidence =
                new Evidence(
                        article.id(),
                        sentence.index(),
                        trigger.shift(offset),
                        placed(h.actor(), offset),
                        placed(h.recipient(), offset));
        return new Event(
                new Dyad(h.actor().party(), h.recipient().party()),
                h.what(),
                new Status(h.factuality(), h.saidBy(), dates.isPast(h.trigger())),
                dates.dateOf(h.trigger(), h.factuality()),
                evidence,
                new Grounds(
                        h.why(), confidence.of(ConfidenceClues.of(h, sentence.text())), version()));
    }
}
