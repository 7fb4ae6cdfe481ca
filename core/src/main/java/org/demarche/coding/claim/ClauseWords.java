package org.demarche.coding.claim;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.text.TextSpan;

/**
 * Says in words what a clause says: without the clauses beside and within it, but for those that
 * tell a time, and with the holder's name where he speaks of himself. Linear in the words of the
 * clause.
 */
final class ClauseWords {
    private static final Set<String> TIMES =
            Set.of("since", "after", "before", "until", "till", "when");

    private static final Set<String> PRONOUNS = Set.of("it", "they", "he", "she", "we", "i");

    private static final Set<String> PERSONAL = Set.of("he", "she", "his", "her");

    private static final Set<String> OWN = Set.of("its", "their", "his", "her", "our", "my");

    private static final Set<String> PAPERS =
            Set.of("radio", "television", "tv", "media", "newspaper", "agency", "press", "news");

    private static final Set<String> PLACES =
            Set.of(
                    "in",
                    "near",
                    "over",
                    "at",
                    "off",
                    "along",
                    "around",
                    "outside",
                    "across",
                    "within",
                    "inside",
                    "during",
                    "alongside",
                    "under");

    private static final Set<String> LANDS = Set.of("country", "nation");

    private static final Pattern LEFT_OVER = Pattern.compile(" ?\\( *\\)|[ ,;:–—-]+$");

    private static final Set<String> SUSPECTED =
            Set.of("suspect", "accuse", "charge", "allege", "believe", "want");

    private static final Set<String> LINES =
            Set.of("border", "frontier", "coast", "outskirts", "line", "side", "island");

    private static final int LONGEST_HOLDER = 60;

    private static final int NEAR = 2;

    private final ParsedSentence sentence;
    private final SayingVerbs verbs;
    private final Function<String, Optional<NamedParty>> party;

    /**
     * @param party the one party that words name, if they name just one
     */
    ClauseWords(
            ParsedSentence sentence,
            SayingVerbs verbs,
            Function<String, Optional<NamedParty>> party) {
        this.sentence = sentence;
        this.verbs = verbs;
        this.party = party;
    }

    /** The words under a noun, without clauses on it, cut where they are too many. */
    String plain(Word head) {
        String words = joined(kept(head, head), head, "");
        return words.length() <= LONGEST_HOLDER ? words : head.form();
    }

    /** Where {@link #plain} takes its words from. */
    TextSpan span(Word head) {
        TextSpan span = TextSpan.NONE;
        for (int i : kept(head, head)) {
            span = span.union(sentence.word(i).span());
        }
        return span.length() <= LONGEST_HOLDER ? span : head.span();
    }

    /** Whether it stands for somebody the sentence before may name. */
    static boolean isPronoun(Word word) {
        String form = word.form().toLowerCase(Locale.ROOT);
        return PRONOUNS.contains(form) || OWN.contains(form) || word.tag().startsWith("W");
    }

    String text(Word head, String holder) {
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
            case NOUN_CLAUSE -> !d.tag().equals("VBN") || SUSPECTED.contains(d.lemma());
            case ADVERBIAL_CLAUSE -> isUntimed(d);
            case CONJUNCT -> d.isVerb() && of.isVerb();
            case COORDINATOR -> of.isVerb();
            default -> false;
        };
    }

    /** The text of these words; what was left out leaves one blank, pronouns become the holder. */
    private String joined(Set<Integer> kept, Word head, String holder) {
        Optional<NamedParty> self = self(holder);
        boolean isSpeaker = self.isPresent() && isOn(self.get(), head);
        StringBuilder text = new StringBuilder();
        int last = -2;
        boolean isNamed = false;
        for (int i : kept) {
            Word word = sentence.word(i);
            if (isNamed && last == i - 1 && LANDS.contains(word.lemma())) {
                last = i;
                continue;
            }
            boolean isNext = last == i - 1;
            boolean isApart = isNext && word.span().begin() > sentence.word(last).span().end();
            text.append(text.isEmpty() || (isNext && !isApart) ? "" : " ");
            boolean isUnclear = isSpeaker && isOwn(word);
            String shown = isUnclear ? word.form() : shown(word, head, self);
            isNamed = isOwn(word) && !shown.equals(word.form()) && isBefore(LANDS, kept, i);
            text.append(isNamed ? self.orElseThrow().name() : shown);
            last = i;
        }
        return tidy(text.toString());
    }

    private boolean isBefore(Set<String> lemmas, Set<Integer> kept, int index) {
        return kept.contains(index + 1) && lemmas.contains(sentence.word(index + 1).lemma());
    }

    /** Without the marks about what was left out. */
    private static String tidy(String text) {
        return LEFT_OVER.matcher(text).replaceAll("").replaceAll(" ?,(?: ?,)+", ",").strip();
    }

    private static boolean isOwn(Word word) {
        return OWN.contains(word.form().toLowerCase(Locale.ROOT));
    }

    /** Whether the clause names the speaker as its subject: “its” may then be the other's. */
    private boolean isOn(NamedParty speaker, Word clause) {
        return subjectOf(clause)
                .filter(s -> !isPronoun(s))
                .flatMap(s -> party.apply(s.form()))
                .filter(p -> p.code().equals(speaker.code()))
                .isPresent();
    }

    /**
     * The party that “it” and “they” mean when this holder speaks; none of a paper, nor of a body
     * whose name only holds that of a state.
     */
    Optional<NamedParty> self(String holder) {
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

    private static String shown(Word word, Word head, Optional<NamedParty> self) {
        String form = word.form().toLowerCase(Locale.ROOT);
        boolean isOwn =
                word.relation() == Relation.SUBJECT
                        || word.relation() == Relation.PASSIVE_SUBJECT
                        || word.index() == head.index();
        boolean isSubject =
                PRONOUNS.contains(form)
                        && isOwn
                        && (word.head() == head.index() || word.index() == head.index());
        if (PERSONAL.contains(form) && self.filter(NamedParty::isPerson).isEmpty()) {
            return word.form();
        }
        if (self.isPresent() && isSubject) {
            return self.get().name();
        }
        return self.isPresent() && OWN.contains(form) ? self.get().name() + "'s" : word.form();
    }

    /** A subject, and whom a pronoun stands for. */
    Saying.Subject subject(Word subject, String holder) {
        return new Saying.Subject(
                named(subject, holder),
                noun(subject),
                subject.relation() == Relation.PASSIVE_SUBJECT,
                assumed(subject, holder));
    }

    /** Who is accused, whatever he is in the sentence, does what he is accused of. */
    Saying.Subject accused(Word accused, String holder) {
        return new Saying.Subject(named(accused, holder), noun(accused), false, "");
    }

    private static String noun(Word word) {
        return word.tag().equals("NN") || word.tag().equals("NNS") ? word.lemma() : "";
    }

    /** What a verb and the words about it say. */
    Saying.Predicate predicate(Word clause, String holder) {
        return new Saying.Predicate(
                near(clause, holder),
                core(clause),
                manner(clause),
                isCut(clause),
                isPredicateNoun(clause));
    }

    /** “Is an ally”, but not “is in talks”. */
    private boolean isPredicateNoun(Word clause) {
        return clause.isNoun()
                && sentence.dependentOf(clause, Relation.COPULA).isPresent()
                && sentence.dependentOf(clause, Relation.CASE).isEmpty();
    }

    private boolean isCut(Word clause) {
        return sentence.dependentsOf(clause).stream()
                .anyMatch(
                        d ->
                                d.index() > clause.index()
                                        && (d.relation() == Relation.CLAUSE_COMPLEMENT
                                                || isUntimed(d)));
    }

    private boolean isUntimed(Word d) {
        return d.relation() == Relation.ADVERBIAL_CLAUSE
                && !TIMES.contains(sentence.prepositionOrMarkerOf(d));
    }

    /** The words of a subject without places and origins: “youths”, not “from France”. */
    private String named(Word subject, String holder) {
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
        subjectOf(clause).ifPresent(s -> near.removeAll(kept(s, s)));
        return joined(near, clause, holder);
    }

    private void near(Word word, int steps, Set<Integer> near) {
        near.add(word.index());
        for (Word d : sentence.dependentsOf(word)) {
            boolean isName =
                    d.relation() == Relation.COMPOUND
                            || d.relation() == Relation.CASE
                            || d.relation() == Relation.CONJUNCT;
            if ((isName || steps < NEAR) && !isPlace(d)) {
                near(d, isName ? steps : steps + 1, near);
            }
        }
    }

    /** “In Syria”, “near the border with Turkey”: where it is done, not to whom. */
    private boolean isPlace(Word d) {
        String by = d.relation() == Relation.CASE ? "" : sentence.prepositionOf(d);
        return PLACES.contains(by) || (by.equals("on") && LINES.contains(d.lemma()));
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
            default -> false;
        };
    }

    /** The subject of a clause. */
    Optional<Word> subjectOf(Word clause) {
        return sentence.firstDependent(
                clause,
                d -> d.relation() == Relation.SUBJECT || d.relation() == Relation.PASSIVE_SUBJECT);
    }

    /** The party that an own word as subject means: “it”; empty if the subject is none. */
    private String assumed(Word subject, String holder) {
        String form = subject.form().toLowerCase(Locale.ROOT);
        return PRONOUNS.contains(form)
                        && !form.equals(
                                shown(subject, subject, self(holder)).toLowerCase(Locale.ROOT))
                ? self(holder).map(NamedParty::name).orElse("")
                : "";
    }
}
