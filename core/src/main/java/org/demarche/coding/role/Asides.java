package org.demarche.coding.role;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.parse.WordLists;
import org.demarche.coding.party.Foreigners;
import org.demarche.coding.party.Mention;

/**
 * Tells of a party that a sentence names it only to say something about somebody else: where he is
 * sent, where he serves, what he is punished for.
 */
final class Asides {
    private static final WordLists LISTS = WordLists.beside(Asides.class, "deeds.txt");
    private static final Set<String> MOVING = LISTS.list("moving");
    private static final Set<String> WAYS = LISTS.list("ways");
    private static final Set<String> SENT = LISTS.list("sent");
    private static final Set<String> OFFENCES = LISTS.list("offences");
    private static final Set<String> POSTS = LISTS.list("posts");
    private static final Set<String> SERVING = Set.of("to", "in", "at", "of");

    private final ParsedSentence sentence;

    Asides(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** "Deported him to Chad", "had flown in from Chad": where somebody goes or comes from. */
    boolean isWayOfSomebody(Mention mention) {
        Word first = firstOfSeveral(Mentions.headOf(mention, sentence));
        return WAYS.contains(sentence.prepositionOf(first))
                && sentence.headOf(first)
                        .filter(v -> MOVING.contains(v.lemma()) && !isSendingHelp(v))
                        .isPresent();
    }

    /** "Sending troops to Chad" is done to Chad. */
    private boolean isSendingHelp(Word verb) {
        return sentence.dependentOf(verb, Relation.OBJECT)
                .filter(o -> SENT.contains(o.lemma()))
                .isPresent();
    }

    /** "Convicted of spying for Chad", "jailed for the murder of a Chadian": of whom he is not. */
    boolean isOfOffence(Mention mention, Word predicate) {
        return isOfOffence(Mentions.headOf(mention, sentence), predicate);
    }

    boolean isOfOffence(Word named, Word predicate) {
        return sentence.isWithin(named, predicate)
                && above(named)
                        .takeWhile(w -> w.index() != predicate.index())
                        .anyMatch(w -> OFFENCES.contains(w.lemma()));
    }

    /** "The former ambassador to Chad", "commander of the force in Chad": where one serves. */
    boolean isPosting(Mention mention) {
        Word at = Mentions.headOf(mention, sentence);
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            Word head = sentence.word(at.head());
            boolean title =
                    head.relation() == Relation.APPOSITION || head.relation() == Relation.COMPOUND;
            boolean serves = SERVING.contains(sentence.prepositionOf(at));
            if (title && serves && POSTS.contains(head.lemma())) {
                return true;
            }
            if (!head.isNoun()) {
                return false;
            }
            at = head;
        }
        return false;
    }

    /** "Kidnapped foreign workers in Chad": they are anybody's but Chad's. */
    boolean isHostOfForeigners(Mention mention, Word people) {
        return sentence.prepositionOf(Mentions.headOf(mention, sentence)).equals("in")
                && Foreigners.are(people, sentence);
    }

    /**
     * "Rescued men surrounded by Chadians", "evacuated people as fighting in Chad went on": who is
     * told in a clause that has its own doer.
     */
    boolean isOfClauseBeside(Mention mention, Word deed) {
        Word named = Mentions.headOf(mention, sentence);
        boolean does =
                named.relation() == Relation.AGENT
                        && sentence.headOf(named).stream()
                                .noneMatch(v -> v.index() == deed.index());
        return does
                || (sentence.isWithin(named, deed)
                        && above(named)
                                .takeWhile(w -> w.index() != deed.index())
                                .anyMatch(w -> w.isVerb() && hasOwnSubject(w)));
    }

    private boolean hasOwnSubject(Word verb) {
        return sentence.dependentsOf(verb).stream()
                .anyMatch(d -> d.relation().isSubject() && !d.tag().startsWith("W"));
    }

    private Stream<Word> above(Word word) {
        return Stream.iterate(
                        Optional.of(word), Optional::isPresent, w -> w.flatMap(sentence::headOf))
                .limit(sentence.size())
                .flatMap(Optional::stream)
                .skip(1);
    }

    private Word firstOfSeveral(Word word) {
        boolean also =
                word.relation() == Relation.CONJUNCT
                        && sentence.dependentOf(word, Relation.NEGATION).isEmpty();
        return also ? sentence.headOf(word).filter(Word::isNoun).orElse(word) : word;
    }
}
