package org.demarche.coding.role;

import java.util.Optional;
import java.util.Set;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.coding.pattern.Fit;

/**
 * Tells of a party that a sentence names whether it merely stands beside what happens: in a clause
 * of its own, as whom a deed befell, or as whoever tells of it.
 */
final class Bystanders {
    private static final Set<String> PROMPTING = Set.of("prompt", "provoke", "cause");

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
        return whereabouts.isNearby(headOf(mention));
    }

    /**
     * Whether somebody belongs to another deed of the sentence: "upheld a pact with Chad, rejecting
     * claims", "arrested men during a search for drugs which harm Chadians".
     */
    boolean isOfAnotherDeed(Mention mention, Word predicate) {
        Word at = headOf(mention);
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
            nested |= clause && head.relation() == Relation.OBLIQUE;
            nested |= !own && isUnderNoun(at, head) && !slots.isSame(head, mention);
            nested |= isNameOfPlace(at, head) && !slots.isSame(head, mention);
            at = head;
        }
        return nested;
    }

    /** "Killed two, prompting crowds to burn flags of Chad": what came of a deed befell others. */
    boolean isOfWhatFollowed(Mention mention, Word predicate) {
        Word at = headOf(mention);
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            if (PROMPTING.contains(at.lemma()) && sentence.isWithin(at, predicate)) {
                return true;
            }
            at = sentence.word(at.head());
        }
        return false;
    }

    /** "The Lima correspondent": a name before a noun that is not whose it is. */
    private static boolean isNameOfPlace(Word word, Word head) {
        return word.relation() == Relation.COMPOUND && head.isNoun();
    }

    private boolean isUnderNoun(Word word, Word head) {
        return word.relation() == Relation.OBLIQUE && head.isNoun();
    }

    private Word headOf(Mention mention) {
        return sentence.words().stream()
                .filter(w -> w.span().overlaps(mention.span()))
                .reduce((a, b) -> b)
                .orElseThrow(() -> new IllegalArgumentException("not here: " + mention));
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
                .filter(Bystanders::isSubject)
                .anyMatch(s -> sentence.subtreeSpan(s).overlaps(mention.span()));
    }

    /** "Armenia said that troops had moved": whoever stands as subject above the deed. */
    boolean isSpeaker(Mention mention, Word predicate) {
        Word at = predicate;
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            at = sentence.word(at.head());
            if (sentence.dependentsOf(at).stream()
                    .filter(Bystanders::isSubject)
                    .anyMatch(s -> sentence.subtreeSpan(s).overlaps(mention.span()))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "UNICEF reports hunger due to the blockade": no state, and tells of a deed by its noun; what
     * papers and charities tell of in whatever form befell others.
     */
    static boolean tells(Mention mention, Fit fit) {
        boolean onlooker =
                switch (mention.party().sector()) {
                    case JRN, NGO -> true;
                    default -> fit.frame().isNominal() && !mention.party().sector().isState();
                };
        return onlooker && fit.pattern().what().type().quad().isDeed();
    }

    boolean isJoined(Word verb) {
        return verb.relation() == Relation.CONJUNCT
                || !sentence.dependentsOf(verb, Relation.CONJUNCT).isEmpty();
    }

    private boolean hasOwnSubject(Word verb) {
        return sentence.dependentOf(verb, Relation.SUBJECT).isPresent()
                || sentence.dependentOf(verb, Relation.PASSIVE_SUBJECT).isPresent();
    }

    private static boolean isSubject(Word word) {
        return word.relation() == Relation.SUBJECT || word.relation() == Relation.PASSIVE_SUBJECT;
    }
}
