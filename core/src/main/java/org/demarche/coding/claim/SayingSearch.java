package org.demarche.coding.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.coding.claim.SayingVerbs.Kind;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;

/**
 * Finds in the tree of a sentence who claims what: the clause under a verb of saying, what somebody
 * is accused of, what is denied, and the clause under a noun such as “claim”. A clause is cut down
 * to itself: clauses beside and within it are left out, but for those that tell a time. What is
 * said to be going to happen, what is asked, and what is not said, is no claim; nor is what only a
 * pronoun says. Linear in the words.
 */
final class SayingSearch {
    private static final Set<String> AHEAD =
            Set.of("will", "would", "may", "might", "could", "should", "must", "shall", "can");

    private static final Set<String> DENIALS = Set.of("deny", "reject", "dismiss", "refute");

    private static final Set<String> NO_STATEMENT = Set.of("if", "whether", "how", "why", "lest");

    private final ParsedSentence sentence;
    private final SayingVerbs verbs;
    private final ClauseWords words;

    /**
     * @param party the one party that words name, if they name just one
     */
    SayingSearch(
            ParsedSentence sentence,
            SayingVerbs verbs,
            Function<String, Optional<NamedParty>> party) {
        this.sentence = sentence;
        this.verbs = verbs;
        this.words = new ClauseWords(sentence, verbs, party);
    }

    /** All that is claimed, in order. */
    List<Saying> all() {
        List<Saying> all = new ArrayList<>();
        for (Word word : sentence.words()) {
            if (word.isVerb() && isStated(word)) {
                verbs.ofVerb(word.lemma()).ifPresent(kind -> ofVerb(word, kind, all));
            } else if (word.isNoun() && verbs.isNoun(word.lemma())) {
                ofNoun(word).ifPresent(all::add);
            }
        }
        return all;
    }

    /** Whether it is told as a fact: neither denied nor only possible. */
    private boolean isStated(Word verb) {
        return sentence.dependentsOf(verb).stream()
                .noneMatch(
                        d ->
                                d.relation() == Relation.NEGATION
                                        || (d.relation() == Relation.AUXILIARY
                                                && AHEAD.contains(d.lemma())));
    }

    private void ofVerb(Word verb, Kind kind, List<Saying> all) {
        Optional<Holder> told = holder(verb);
        if (kind == Kind.ACCUSING) {
            accusation(verb, told).ifPresent(all::add);
            return;
        }
        if (told.isEmpty()) {
            return;
        }
        Holder holder = told.get();
        for (Word clause : sentence.dependentsOf(verb)) {
            boolean isClause =
                    clause.relation() == Relation.CLAUSE_COMPLEMENT
                            && clause.index() > verb.index();
            boolean isDenied = kind == Kind.DENYING;
            boolean isDeed =
                    isDenied
                            && clause.relation() == Relation.OPEN_COMPLEMENT
                            && clause.tag().equals("VBG");
            if (isClause && isFinite(clause) && !isOfWhatWasDoneTo(clause, verb)) {
                all.add(clause(clause, holder, kind != Kind.NEUTRAL, isDenied));
            } else if (isDeed) {
                all.add(deniedDeed(clause, holder));
            }
        }
    }

    /**
     * “Bans the charity, saying it funds …”: “it” is as likely what something was done to as
     * whoever did it, unless what was done is another saying.
     */
    private boolean isOfWhatWasDoneTo(Word clause, Word verb) {
        boolean isThing =
                words.subjectOf(clause)
                        .map(s -> s.form().toLowerCase(Locale.ROOT))
                        .filter(f -> f.equals("it") || f.equals("they"))
                        .isPresent();
        return isThing
                && verb.tag().equals("VBG")
                && sentence.dependentOf(verb, Relation.SUBJECT).isEmpty()
                && sentence.headOf(verb)
                        .filter(h -> h.isVerb() && verbs.ofVerb(h.lemma()).isEmpty())
                        .flatMap(h -> sentence.dependentOf(h, Relation.OBJECT))
                        .isPresent();
    }

    private Saying deniedDeed(Word deed, Holder holder) {
        String who = holder.words();
        return new Saying(
                holder,
                "It is not so that " + who + " " + words.text(deed, who),
                sentence.subtreeSpan(deed),
                true,
                new Saying.Subject(who, "", false, ""),
                words.predicate(deed, who));
    }

    private boolean isFinite(Word clause) {
        boolean isOpen =
                sentence.dependentsOf(clause).stream()
                        .anyMatch(
                                d ->
                                        (d.relation() == Relation.MARKER
                                                        && (NO_STATEMENT.contains(d.lemma())
                                                                || d.lemma().equals("to")))
                                                || (d.relation() == Relation.AUXILIARY
                                                        && AHEAD.contains(d.lemma()))
                                                || d.tag().startsWith("W"));
        return !isOpen && words.subjectOf(clause).isPresent();
    }

    private Saying clause(Word clause, Holder holder, boolean isContested, boolean isDenied) {
        Word subject = words.subjectOf(clause).orElseThrow();
        String by = holder.words();
        return new Saying(
                holder,
                (isDenied ? "It is not so that " : "") + words.text(clause, by),
                sentence.subtreeSpan(clause),
                isContested,
                words.subject(subject, by),
                words.predicate(clause, by));
    }

    /** “Accuses X of shelling Y”: that X shells Y. */
    private Optional<Saying> accusation(Word verb, Optional<Holder> accuser) {
        Optional<Word> accused =
                sentence.firstDependent(
                        verb,
                        d ->
                                d.relation() == Relation.OBJECT
                                        || d.relation() == Relation.PASSIVE_SUBJECT);
        Optional<Word> deed =
                sentence.firstDependent(
                        verb,
                        d ->
                                d.index() > verb.index()
                                        && (d.tag().equals("VBG") || d.isNoun())
                                        && isOf(d)
                                        && !isOwn(d));
        boolean isPassive =
                accused.filter(a -> a.relation() == Relation.PASSIVE_SUBJECT).isPresent();
        Optional<Holder> holder = isPassive ? Optional.of(agent(verb)) : accuser;
        if (accused.isEmpty() || deed.isEmpty() || holder.isEmpty()) {
            return Optional.empty();
        }
        String by = holder.get().words();
        Saying.Subject who = words.accused(accused.get(), by);
        return Optional.of(
                new Saying(
                        holder.get(),
                        who.words() + " " + words.text(deed.get(), by),
                        sentence.subtreeSpan(accused.get()).union(sentence.subtreeSpan(deed.get())),
                        true,
                        who,
                        words.predicate(deed.get(), by)));
    }

    /** “For its refusal”: whose it is, the accuser's or the accused's, the words do not tell. */
    private boolean isOwn(Word deed) {
        return sentence.dependentOf(deed, Relation.POSSESSIVE)
                .filter(ClauseWords::isPronoun)
                .isPresent();
    }

    private boolean isOf(Word deed) {
        String by = sentence.prepositionOrMarkerOf(deed);
        return by.equals("of") || by.equals("for");
    }

    /** “The claim that …”, and “denied claims that …”. */
    private Optional<Saying> ofNoun(Word noun) {
        Optional<Word> clause =
                sentence.firstDependent(
                        noun,
                        d ->
                                d.index() > noun.index()
                                        && d.isVerb()
                                        && sentence.dependentsOf(d, Relation.MARKER).stream()
                                                .anyMatch(m -> m.lemma().equals("that")));
        if (clause.isEmpty() || !isFinite(clause.get())) {
            return Optional.empty();
        }
        Optional<Word> verb = sentence.headOf(noun).filter(Word::isVerb);
        boolean isDenied = verb.filter(v -> DENIALS.contains(v.lemma())).isPresent();
        Optional<Word> owner = sentence.dependentOf(noun, Relation.POSSESSIVE);
        Optional<Holder> holder =
                isDenied || owner.filter(ClauseWords::isPronoun).isPresent()
                        ? verb.flatMap(this::holder)
                        : Optional.of(owner.map(this::called).orElse(Holder.NOBODY));
        return holder.map(h -> clause(clause.get(), h, true, isDenied));
    }

    /** Who says it; empty if only a pronoun tells, or nothing does. */
    private Optional<Holder> holder(Word verb) {
        Word at = verb;
        for (int steps = 0; steps < sentence.size(); steps++) {
            Optional<Word> subject = sentence.dependentOf(at, Relation.SUBJECT);
            Optional<Word> head = sentence.headOf(at);
            boolean isRelative = subject.filter(s -> s.tag().startsWith("W")).isPresent();
            if (isRelative && at.relation() == Relation.RELATIVE_CLAUSE) {
                subject = head;
            }
            if (subject.isPresent()) {
                return subject.filter(s -> !ClauseWords.isPronoun(s)).map(this::called);
            }
            boolean isPassive = sentence.dependentOf(at, Relation.PASSIVE_SUBJECT).isPresent();
            if (isPassive && at.index() == verb.index()) {
                return Optional.of(agent(at));
            }
            boolean sharesSubject =
                    at.relation() == Relation.CONJUNCT
                            || at.relation() == Relation.OPEN_COMPLEMENT
                            || at.tag().equals("VBG");
            if (isPassive || !sharesSubject || head.filter(Word::isVerb).isEmpty()) {
                return Optional.empty();
            }
            at = head.get();
        }
        return Optional.empty();
    }

    private Holder agent(Word verb) {
        return sentence.dependentOf(verb, Relation.AGENT).map(this::called).orElse(Holder.NOBODY);
    }

    /** The holder that a noun names. */
    private Holder called(Word noun) {
        String by = words.plain(noun).replaceFirst("(?i)^(?:by|according to) ", "");
        Optional<NamedParty> party = words.self(by);
        Holder.Kind kind =
                party.isPresent()
                        ? Holder.Kind.PARTY
                        : isNobody(noun) ? Holder.Kind.NOBODY : Holder.Kind.NAMED;
        return new Holder(kind, by, party.map(NamedParty::code).orElse(""), words.span(noun));
    }

    /** “Critics”, “some protesters”. */
    private boolean isNobody(Word noun) {
        return verbs.isNobody(noun.lemma())
                || sentence.dependentsOf(noun).stream()
                        .anyMatch(
                                d ->
                                        d.index() < noun.index()
                                                && verbs.isNobody(d.lemma())
                                                && !d.isNoun());
    }

    /** What the writer claims: the main clause. */
    Optional<Saying> ofWriter() {
        return sentence.words().stream()
                .filter(w -> w.head() < 0)
                .findFirst()
                .filter(w -> words.subjectOf(w).isPresent() && isFinite(w))
                .map(w -> clause(w, Holder.WRITER, false, false));
    }
}
