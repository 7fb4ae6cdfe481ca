package org.demarche.claim.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
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
    private static final Set<String> TIMES =
            Set.of("since", "after", "before", "until", "till", "when");
    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we", "i");
    private static final Set<String> OWN = Set.of("its", "their", "his", "her", "our", "my");
    private static final Set<String> PAPERS =
            Set.of("radio", "television", "tv", "media", "newspaper", "agency", "press", "news");

    private static final int LONGEST_HOLDER = 60;
    private static final int NEAR = 2;

    private final ParsedSentence sentence;
    private final SayingVerbs verbs;
    private final Function<String, Optional<String>> party;

    /**
     * @param party the one party that words name, by the name to show, if they name just one
     */
    SayingSearch(
            ParsedSentence sentence, SayingVerbs verbs, Function<String, Optional<String>> party) {
        this.sentence = sentence;
        this.verbs = verbs;
        this.party = party;
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
                String words = "It is not so that " + holder + " " + text(clause, holder);
                all.add(
                        new Saying(
                                holder,
                                words,
                                true,
                                holder,
                                false,
                                near(clause, holder),
                                core(clause),
                                manner(clause),
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
        return !isOpen && subject(clause).isPresent();
    }

    private Optional<Word> subject(Word clause) {
        return sentence.firstDependent(
                clause,
                d -> d.relation() == Relation.SUBJECT || d.relation() == Relation.PASSIVE_SUBJECT);
    }

    private Saying clause(Word clause, String holder, boolean isContested, boolean isDenied) {
        Word subject = subject(clause).orElseThrow();
        boolean isPassive = subject.relation() == Relation.PASSIVE_SUBJECT;
        String who = subject(subject, holder);
        String words = (isDenied ? "It is not so that " : "") + text(clause, holder);
        String assumed =
                PRONOUNS.contains(subject.form().toLowerCase(Locale.ROOT))
                        ? self(holder).orElse("")
                        : "";
        return new Saying(
                holder,
                words,
                isContested,
                who,
                isPassive,
                near(clause, holder),
                core(clause),
                manner(clause),
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
        String who = subject(accused.get(), by);
        String words = who + " " + text(deed.get(), by);
        return Optional.of(
                new Saying(
                        by,
                        words,
                        true,
                        who,
                        false,
                        near(deed.get(), by),
                        core(deed.get()),
                        manner(deed.get()),
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
                                .map(this::plain)
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
        return subject.isPresent() ? plain(subject.get()) : agent(verb);
    }

    private String agent(Word verb) {
        return sentence.dependentOf(verb, Relation.AGENT)
                .map(this::plain)
                .map(a -> a.replaceFirst("(?i)^by ", ""))
                .orElse("");
    }

    /** The words under a noun, without clauses on it, cut where they are too many. */
    private String plain(Word head) {
        String words = joined(kept(head, head), head, "");
        return words.length() <= LONGEST_HOLDER ? words : head.form();
    }

    private String text(Word head, String holder) {
        return joined(kept(head, head), head, holder);
    }

    /** Indexes of the words of a clause or phrase, without clauses that are none of it. */
    private Set<Integer> kept(Word word, Word head) {
        Set<Integer> kept = new TreeSet<>();
        kept.add(word.index());
        for (Word d : sentence.dependentsOf(word)) {
            boolean isLink =
                    word.index() == head.index()
                            && (isMark(d) || d.relation() == Relation.PUNCTUATION);
            if (!isLink && !isAside(d, word)) {
                kept.addAll(kept(d, head));
            }
        }
        return kept;
    }

    private static boolean isMark(Word d) {
        boolean isMarker = d.relation() == Relation.MARKER;
        boolean isLinking = isMarker || d.relation() == Relation.CASE;
        return (isMarker && d.lemma().equals("that"))
                || (isLinking && Set.of("of", "for", "by").contains(d.lemma()));
    }

    private boolean isAside(Word d, Word of) {
        return switch (d.relation()) {
            case RELATIVE_CLAUSE, CLAUSE_COMPLEMENT, APPOSITION -> true;
            case NOUN_CLAUSE -> !d.tag().equals("VBN");
            case ADVERBIAL_CLAUSE -> !TIMES.contains(sentence.prepositionOrMarkerOf(d));
            case CONJUNCT -> d.isVerb() && of.isVerb();
            case COORDINATOR -> of.isVerb();
            default -> false;
        };
    }

    /** The text of these words; what was left out leaves one blank, pronouns become the holder. */
    private String joined(Set<Integer> kept, Word head, String holder) {
        Optional<String> self = self(holder);
        StringBuilder text = new StringBuilder();
        int last = -2;
        for (int i : kept) {
            Word word = sentence.word(i);
            boolean isNext = last == i - 1;
            boolean isApart = isNext && word.span().begin() > sentence.word(last).span().end();
            text.append(text.isEmpty() || (isNext && !isApart) ? "" : " ");
            text.append(shown(word, head, self));
            last = i;
        }
        return text.toString();
    }

    /**
     * The party that “it” and “they” mean when this holder speaks; none of a paper, nor of a body
     * whose name only holds that of a state.
     */
    private Optional<String> self(String holder) {
        String[] words = holder.replaceFirst(" (?:in|from|at|on|for) .*", "").split(" ");
        String last = words[words.length - 1];
        boolean isName = !last.isEmpty() && Character.isUpperCase(last.charAt(0));
        boolean isBody = isName && party.apply(last).isEmpty() && words.length > 1;
        boolean isPaper = PAPERS.contains(last.toLowerCase(Locale.ROOT));
        return isPaper || (isBody && !isKnownWhole(words))
                ? Optional.empty()
                : party.apply(String.join(" ", words));
    }

    /** Whether the last two words name a party, as in North Korea or Shin Bet. */
    private boolean isKnownWhole(String... words) {
        int n = words.length;
        return party.apply(words[n - 2] + " " + words[n - 1]).isPresent();
    }

    private static String shown(Word word, Word head, Optional<String> self) {
        String form = word.form().toLowerCase(Locale.ROOT);
        boolean isSubject =
                PRONOUNS.contains(form)
                        && (word.head() == head.index() || word.index() == head.index());
        if (self.isPresent() && isSubject) {
            return self.get();
        }
        return self.isPresent() && OWN.contains(form) ? self.get() + "'s" : word.form();
    }

    /** The words of a subject without places and origins: “youths”, not “from France”. */
    private String subject(Word subject, String holder) {
        Set<Integer> kept = kept(subject, subject);
        sentence.dependentsOf(subject, Relation.OBLIQUE).stream()
                .filter(d -> !sentence.prepositionOf(d).equals("of"))
                .forEach(d -> kept.removeAll(kept(d, subject)));
        return joined(kept, subject, holder);
    }

    /** What stands no more than {@value #NEAR} steps from the verb; parts of a name are none. */
    private String near(Word clause, String holder) {
        Set<Integer> near = new TreeSet<>();
        near(clause, 0, near);
        if (verbs.isLight(clause.lemma())) {
            sentence.dependentsOf(clause, Relation.OPEN_COMPLEMENT).forEach(d -> near(d, 0, near));
        }
        near.retainAll(kept(clause, clause));
        subject(clause).ifPresent(s -> near.removeAll(kept(s, s)));
        return joined(near, clause, holder);
    }

    private void near(Word word, int steps, Set<Integer> near) {
        near.add(word.index());
        for (Word d : sentence.dependentsOf(word)) {
            boolean isName =
                    d.relation() == Relation.COMPOUND
                            || d.relation() == Relation.CASE
                            || d.relation() == Relation.CONJUNCT;
            if (isName || steps < NEAR) {
                near(d, isName ? steps : steps + 1, near);
            }
        }
    }

    /** The verb, or, where that says little, what it is done with. */
    private Set<String> core(Word clause) {
        Set<String> core = new HashSet<>();
        core.add(clause.form().toLowerCase(Locale.ROOT));
        if (!clause.isVerb() || verbs.isLight(clause.lemma())) {
            for (Word d : sentence.dependentsOf(clause)) {
                if (isPredicate(d, clause)) {
                    core.add(d.form().toLowerCase(Locale.ROOT));
                    if (d.relation() == Relation.OPEN_COMPLEMENT && verbs.isLight(d.lemma())) {
                        core.addAll(core(d));
                    }
                }
            }
        }
        return core;
    }

    /** The verb and how it is done: by which words a comparison must be told. */
    private Set<String> manner(Word clause) {
        Set<String> manner = new HashSet<>(core(clause));
        for (Word d : sentence.dependentsOf(clause, Relation.ADVERB)) {
            manner.add(d.form().toLowerCase(Locale.ROOT));
            sentence.dependentsOf(d).forEach(e -> manner.add(e.form().toLowerCase(Locale.ROOT)));
        }
        return manner;
    }

    private boolean isPredicate(Word d, Word of) {
        return switch (d.relation()) {
            case OBJECT, OPEN_COMPLEMENT, MODIFIER, COMPOUND -> true;
            case SUBJECT -> !of.isVerb() || of.lemma().equals("be");
            case OBLIQUE, ADVERBIAL_CLAUSE ->
                    Set.of("from", "in", "to", "on", "into", "with")
                            .contains(sentence.prepositionOrMarkerOf(d));
            default -> d.isNoun() && of.lemma().equals("be");
        };
    }

    /** What the writer claims: the main clause. */
    Optional<Saying> ofWriter() {
        return sentence.words().stream()
                .filter(w -> w.head() < 0)
                .findFirst()
                .filter(w -> subject(w).isPresent() && isFinite(w))
                .map(w -> clause(w, "", false, false));
    }
}
