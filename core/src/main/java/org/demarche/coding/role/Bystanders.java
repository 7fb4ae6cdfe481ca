package org.demarche.coding.role;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.coding.pattern.Fit;
import org.demarche.ontology.EventType;

/**
 * Tells of a party that a sentence names whether it merely stands beside what happens: in a clause
 * of its own, as whom a deed befell, or as whoever tells of it.
 */
final class Bystanders {
    private static final Set<String> PROMPTING = Set.of("prompt", "provoke", "cause");

    private static final Set<String> JOINTLY = Set.of("together", "along", "jointly");

    private static final Set<String> FAVOUR = Set.of("favour", "favor", "support", "solidarity");

    /** How many nouns deep somebody is told whom a crowd is against. */
    private static final int MAX_CLIMB = 4;

    private final ParsedSentence sentence;
    private final RecipientSearch recipientSearch;
    private final SlotParties slots;
    private final Whereabouts whereabouts;

    Bystanders(ParsedSentence sentence, RecipientSearch recipientSearch, SlotParties slots) {
        this.sentence = sentence;
        this.slots = slots;
        this.recipientSearch = recipientSearch;
        this.whereabouts = new Whereabouts(sentence);
    }

    /** Whether somebody stands in a clause with a subject of its own, beside the predicate's. */
    boolean isApart(Mention mention, Word predicate) {
        Word at =
                sentence.words().stream()
                        .filter(w -> w.span().overlaps(mention.span()))
                        .reduce((a, b) -> b)
                        .orElse(predicate);
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            at = sentence.word(at.head());
            if (sentence.isWithin(predicate, at)) {
                return false;
            }
            boolean clause = at.isVerb() && !sentence.isWithin(at, predicate);
            if (clause && hasOwnSubject(at)) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether somebody only tells where something is: "near the border with Chad", "off the Chadian
     * coast".
     */
    boolean isNearby(Mention mention) {
        return whereabouts.isNearby(Mentions.headOf(mention, sentence));
    }

    /**
     * Whether somebody belongs to another deed of the sentence: "upheld a pact with Chad, rejecting
     * claims", "arrested men during a search for drugs which harm Chadians".
     */
    boolean isOfAnotherDeed(Mention mention, Word predicate) {
        Word at = Mentions.headOf(mention, sentence);
        boolean own = sentence.isWithin(at, predicate);
        boolean nested = false;
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            Word head = sentence.word(at.head());
            boolean told = head.isVerb() && sentence.isWithin(predicate, head);
            if (told || head.index() == predicate.index()) {
                break;
            }
            boolean clause = own && at.isVerb() && at.relation() == Relation.RELATIVE_CLAUSE;
            nested |= own && at.relation() == Relation.ADVERBIAL_CLAUSE && hasOwnSubject(at);
            nested |= clause && (isAside(head) || isOfOthers(at));
            nested |= !own && isUnderNoun(at, head) && !slots.isSame(head, mention);
            nested |= isNameOfPlace(at, head) && !slots.isSame(head, mention);
            at = head;
        }
        return nested;
    }

    /** "Killed two, prompting crowds to burn flags of Chad": what came of a deed befell others. */
    boolean isOfWhatFollowed(Mention mention, Word predicate) {
        Word at = Mentions.headOf(mention, sentence);
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            if (PROMPTING.contains(at.lemma()) && sentence.isWithin(at, predicate)) {
                return true;
            }
            at = sentence.word(at.head());
        }
        return false;
    }

    private static boolean isAside(Word noun) {
        return noun.relation() == Relation.OBLIQUE || noun.relation().isSubject();
    }

    /** "Arrested a man for whom they had asked Chad": a clause with a doer of its own. */
    private boolean isOfOthers(Word verb) {
        return sentence.dependentsOf(verb).stream()
                .anyMatch(d -> d.relation().isSubject() && d.tag().equals("PRP"));
    }

    /**
     * "A general of Chad, commander of the league's force": in the words for the doer, and so on
     * his side; but rebels of Chad and protesters against it are not.
     */
    boolean isOfDoer(Mention mention, Word predicate, boolean rebels) {
        Word at = Mentions.headOf(mention, sentence);
        return sentence.dependentsOf(predicate).stream()
                .filter(s -> s.relation() == Relation.SUBJECT)
                .filter(s -> at.index() < predicate.index() && sentence.isWithin(at, s))
                .anyMatch(s -> !isAgainst(mention, s) && !(rebels && at.head() == s.index()));
    }

    /** "Protesters against Chad gathered". */
    private boolean isAgainst(Mention mention, Word subject) {
        Word at = Mentions.headOf(mention, sentence);
        for (int i = 0; i < MAX_CLIMB && at.index() != subject.index() && at.head() >= 0; i++) {
            if (sentence.prepositionOf(at).equals("against")) {
                return true;
            }
            at = sentence.word(at.head());
        }
        return false;
    }

    /** "Rallied in favour of joining the union": a crowd is for whatever it gathers for. */
    boolean isFavoured(Mention mention, Fit fit) {
        return fit.pattern().what().type() == EventType.PROTEST
                && sentence.words().stream()
                        .filter(w -> w.span().end() <= mention.span().begin())
                        .filter(w -> FAVOUR.contains(w.lemma()))
                        .filter(w -> sentence.prepositionOf(w).equals("in"))
                        .anyMatch(w -> sentence.isWithin(w, fit.frame().predicate()));
    }

    /**
     * "Asked that the world put pressure on Chad", "said that Danes had known of the war in Chad":
     * what is asked or blamed is about somebody, but only whoever is to do it or did it is meant.
     */
    boolean isTopic(Mention mention, Fit fit) {
        EventType type = fit.pattern().what().type();
        Word at = Mentions.headOf(mention, sentence);
        return (type == EventType.REQUEST || type == EventType.ACCUSE)
                && Stream.concat(
                                fit.frame().in(Frame.THAT).stream(),
                                fit.frame().in("against").stream().filter(Word::isVerb))
                        .filter(w -> w.index() > fit.frame().predicate().index())
                        .filter(w -> sentence.isWithin(at, w))
                        .anyMatch(w -> !isDoerIn(at, w));
    }

    private boolean isDoerIn(Word word, Word clause) {
        return isTogetherWith(word)
                || sentence.dependentsOf(clause).stream()
                        .filter(d -> d.relation().isSubject() || d.relation() == Relation.AGENT)
                        .anyMatch(d -> sentence.isWithin(word, d));
    }

    /** "They plotted together with Chad". */
    private boolean isTogetherWith(Word word) {
        return sentence.dependentsOf(word, Relation.CASE).stream()
                .filter(with -> with.lemma().equals("with") && with.index() > 0)
                .anyMatch(with -> JOINTLY.contains(sentence.word(with.index() - 1).lemma()));
    }

    /** "The Lima correspondent": a name before a noun that is not whose it is. */
    private static boolean isNameOfPlace(Word word, Word head) {
        return word.relation() == Relation.COMPOUND && head.isNoun();
    }

    private boolean isUnderNoun(Word word, Word head) {
        return word.relation() == Relation.OBLIQUE && head.isNoun();
    }

    /**
     * "Criticised the invasion of Chad": who stands in the words for a deed, and has not done it.
     */
    boolean isVictim(Mention mention, Fit fit) {
        return !RecipientSearch.isAskedFor(fit)
                && fit.frame().in(Frame.OBJECT).stream()
                        .filter(w -> w.isNoun() && recipientSearch.isDeed(w))
                        .flatMap(w -> sentence.dependentsOf(w, Relation.OBLIQUE).stream())
                        .anyMatch(w -> sentence.subtreeSpan(w).overlaps(mention.span()));
    }

    /**
     * "Marines stormed a ship captured by pirates": who does something with what the deed befell,
     * it did not befall.
     */
    boolean isHandler(Mention mention, Word predicate) {
        boolean onNoun =
                predicate.relation() == Relation.NOUN_CLAUSE
                        || predicate.relation() == Relation.RELATIVE_CLAUSE;
        Optional<Word> verb =
                sentence.headOf(predicate)
                        .filter(noun -> onNoun && noun.relation() == Relation.OBJECT)
                        .flatMap(sentence::headOf);
        return verb.stream()
                .flatMap(v -> sentence.dependentsOf(v).stream())
                .filter(w -> w.relation().isSubject())
                .anyMatch(s -> sentence.subtreeSpan(s).overlaps(mention.span()));
    }

    /** "Armenia said that troops had moved": whoever stands as subject above the deed. */
    boolean isSpeaker(Mention mention, Word predicate) {
        Word at = predicate;
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            at = sentence.word(at.head());
            if (sentence.dependentsOf(at).stream()
                    .filter(w -> w.relation().isSubject())
                    .anyMatch(s -> sentence.subtreeSpan(s).overlaps(mention.span()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "UNICEF reports hunger due to the blockade": no state, and tells of a deed by its noun; what
     * papers and charities tell of in whatever form befell others, and so did force that bodies of
     * states tell of.
     */
    static boolean tells(Mention mention, Fit fit) {
        EventType type = fit.pattern().what().type();
        boolean force = type == EventType.ASSAULT || type == EventType.COERCE;
        boolean onlooker =
                switch (mention.party().sector()) {
                    case JRN, NGO -> true;
                    case IGO -> force || fit.frame().isNominal();
                    default -> fit.frame().isNominal() && !mention.party().sector().isState();
                };
        return onlooker && type.quad().isDeed();
    }

    boolean isJoined(Word verb) {
        return verb.relation() == Relation.CONJUNCT
                || !sentence.dependentsOf(verb, Relation.CONJUNCT).isEmpty();
    }

    private boolean hasOwnSubject(Word verb) {
        return sentence.firstDependent(verb, d -> d.relation().isSubject()).isPresent();
    }
}
