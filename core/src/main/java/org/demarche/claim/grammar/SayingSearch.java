package org.demarche.claim.grammar;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.demarche.claim.grammar.SayingVerbs.Kind;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;

/**
 * Finds in the tree of a sentence who claims what: the clause under a verb of saying, what somebody
 * is accused of, what is denied, and the clause under a noun such as “claim”. A clause is cut down
 * to itself: clauses beside and within it are left out, but for those that tell a time. What is
 * said to be going to happen, what is asked, and what is not said, is no claim. Linear in the
 * words.
 */
final class SayingSearch {
    private static final Set<String> AHEAD =
            Set.of("will", "would", "may", "might", "could", "should", "must", "shall", "can");

    private static final Set<String> NO_STATEMENT = Set.of("if", "whether", "how", "why", "lest");

    private final ParsedSentence sentence;
    private final SayingVerbs verbs;
    private final ClauseWords words;

    /**
     * @param party the one party that words name, by the name to show, if they name just one
     */
    SayingSearch(
            ParsedSentence sentence, SayingVerbs verbs, Function<String, Optional<String>> party) {
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
        String holder = holder(verb);
        if (kind == Kind.ACCUSING) {
            accusation(verb, holder).ifPresent(all::add);
            return;
        }
        Relation wanted = Relation.CLAUSE_COMPLEMENT;
        for (Word clause : sentence.dependentsOf(verb)) {
            boolean isClause = clause.relation() == wanted && clause.index() > verb.index();
            boolean isDenied = kind == Kind.DENYING;
            boolean isDeed =
                    isDenied
                            && clause.relation() == Relation.OPEN_COMPLEMENT
                            && clause.tag().equals("VBG");
            if (isClause && isFinite(clause)) {
                all.add(clause(clause, holder, kind != Kind.NEUTRAL, isDenied));
            } else if (isDeed) {
                String told = "It is not so that " + holder + " " + words.text(clause, holder);
                all.add(
                        new Saying(
                                holder,
                                told,
                                true,
                                holder,
                                false,
                                words.near(clause, holder),
                                words.core(clause),
                                words.manner(clause),
                                ""));
            }
        }
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

    private Saying clause(Word clause, String holder, boolean isContested, boolean isDenied) {
        Word subject = words.subjectOf(clause).orElseThrow();
        boolean isPassive = subject.relation() == Relation.PASSIVE_SUBJECT;
        String who = words.subject(subject, holder);
        String told = (isDenied ? "It is not so that " : "") + words.text(clause, holder);
        String assumed = words.assumed(subject, holder);
        return new Saying(
                holder,
                told,
                isContested,
                who,
                isPassive,
                words.near(clause, holder),
                words.core(clause),
                words.manner(clause),
                assumed);
    }

    /** “Accuses X of shelling Y”: that X shells Y. */
    private Optional<Saying> accusation(Word verb, String holder) {
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
                                        && isOf(d));
        if (accused.isEmpty() || deed.isEmpty()) {
            return Optional.empty();
        }
        boolean isPassive = accused.get().relation() == Relation.PASSIVE_SUBJECT;
        String by = isPassive ? agent(verb) : holder;
        String who = words.subject(accused.get(), by);
        String told = who + " " + words.text(deed.get(), by);
        return Optional.of(
                new Saying(
                        by,
                        told,
                        true,
                        who,
                        false,
                        words.near(deed.get(), by),
                        words.core(deed.get()),
                        words.manner(deed.get()),
                        ""));
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
        boolean isDenied =
                verb.filter(v -> Set.of("deny", "reject", "dismiss", "refute").contains(v.lemma()))
                        .isPresent();
        String holder =
                isDenied
                        ? holder(verb.get())
                        : sentence.dependentOf(noun, Relation.POSSESSIVE)
                                .map(words::plain)
                                .orElse("");
        return Optional.of(clause(clause.get(), holder, true, isDenied));
    }

    /** The subject; of “accusing …” that of the verb it hangs on, of “who claims” who is meant. */
    private String holder(Word verb) {
        Optional<Word> subject = sentence.dependentOf(verb, Relation.SUBJECT);
        Optional<Word> head = sentence.headOf(verb);
        if (subject.isEmpty()
                && verb.tag().equals("VBG")
                && head.filter(Word::isVerb).isPresent()) {
            subject = sentence.dependentOf(head.get(), Relation.SUBJECT);
        }
        boolean isRelative = subject.filter(s -> s.tag().startsWith("W")).isPresent();
        if (isRelative && verb.relation() == Relation.RELATIVE_CLAUSE && head.isPresent()) {
            subject = head;
        }
        return subject.isPresent() ? words.plain(subject.get()) : agent(verb);
    }

    private String agent(Word verb) {
        return sentence.dependentOf(verb, Relation.AGENT)
                .map(words::plain)
                .map(a -> a.replaceFirst("(?i)^by ", ""))
                .orElse("");
    }

    /** What the writer claims: the main clause. */
    Optional<Saying> ofWriter() {
        return sentence.words().stream()
                .filter(w -> w.head() < 0)
                .findFirst()
                .filter(w -> words.subjectOf(w).isPresent() && isFinite(w))
                .map(w -> clause(w, "", false, false));
    }
}
