package org.demarche.coding.frame;

import static org.demarche.coding.parse.Relation.OBJECT;
import static org.demarche.coding.parse.Relation.OBLIQUE;
import static org.demarche.coding.parse.Relation.SUBJECT;

import java.util.Optional;
import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;
import org.demarche.coding.parse.WordLists;

/**
 * Finds what killed where a clause tells only the dead: the attack in "was hit in an attack,
 * killing two", "a strike on a post that killed two". Whatever was struck stands nearer, and has
 * killed nobody.
 */
final class DeadlyClause {
    private static final WordLists LISTS = WordLists.beside(DeadlyClause.class, "verbs.txt");
    private static final Set<String> DEADLY = LISTS.list("deadly");
    private static final Set<String> STRIKING = LISTS.list("striking");
    private static final Set<String> STRIKES = LISTS.list("strikes");
    private static final Set<String> REPORTING = LISTS.list("reporting");

    /** Words for things; "who" means somebody, and he may well have killed. */
    private static final Set<String> OF_THINGS = Set.of("that", "which");

    private static final Set<String> FINITE = Set.of("VBZ", "VBP", "VBD");

    private final ParsedSentence sentence;

    DeadlyClause(ParsedSentence sentence) {
        this.sentence = sentence;
    }

    /** "A strike on a post that killed two": the deed above the noun a relative clause is about. */
    Optional<Word> deedAbove(Word verb, Word noun) {
        boolean ofThing =
                sentence.firstDependent(verb, d -> OF_THINGS.contains(d.lemma())).isPresent();
        Word at = noun;
        while (ofThing
                && DEADLY.contains(verb.lemma())
                && at.relation() == OBLIQUE
                && !isStrike(at)
                && sentence.headOf(at).filter(Word::isNoun).isPresent()) {
            at = sentence.word(at.head());
        }
        return at.index() != noun.index() && isStrike(at) ? Optional.of(at) : Optional.empty();
    }

    /** "Was hit in an attack, killing two": the deed in which a passive verb befell its subject. */
    Optional<Word> deedBehind(Word participle, Word passive) {
        return !DEADLY.contains(participle.lemma())
                ? Optional.empty()
                : sentence.dependentsOf(passive, OBLIQUE).stream()
                        .filter(d -> sentence.prepositionOf(d).equals("in") && isStrike(d))
                        .findFirst();
    }

    /** "Attacked a convoy of troops killing two": the verb that tells of the attack. */
    Optional<Word> attackAbove(Word participle, Word noun) {
        boolean deadly = participle.tag().equals("VBG") && DEADLY.contains(participle.lemma());
        Word at = noun;
        while (deadly
                && at.isNoun()
                && !isStrike(at)
                && (at.relation() == OBLIQUE || at.relation() == OBJECT)
                && at.head() >= 0
                && at.head() < at.index()) {
            at = sentence.word(at.head());
        }
        return at.isVerb() && STRIKING.contains(at.lemma()) ? Optional.of(at) : Optional.empty();
    }

    /** "The agency reports a strike on a camp kills two": read as the agency's deed. */
    Optional<Word> reported(Word verb, Word head) {
        boolean clause =
                FINITE.contains(verb.tag())
                        && DEADLY.contains(verb.lemma())
                        && verb.index() > head.index()
                        && REPORTING.contains(head.lemma())
                        && sentence.prepositionOrMarkerOf(verb).isEmpty()
                        && sentence.dependentOf(verb, SUBJECT).isEmpty();
        return clause
                ? sentence.dependentOf(head, OBJECT)
                        .filter(o -> o.index() < verb.index() && isStrike(o))
                : Optional.empty();
    }

    private static boolean isStrike(Word word) {
        return word.isNoun() && STRIKES.contains(word.lemma());
    }
}
