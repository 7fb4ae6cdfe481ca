package org.demarche.coding.modality;

import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.parse.WordLists;

/**
 * Tells what only looks like news between states: accidents, games, and wars that are only named as
 * what goes on around something else, or as a heading: in "eleven died during the invasion of
 * Ukraine" the deaths are news and the invasion is not.
 */
public final class Background {
    private static final WordLists LISTS = WordLists.beside(Background.class, "turns.txt");
    private static final Set<String> WARS = LISTS.list("wars");
    private static final Set<String> DURING = LISTS.list("during");
    private static final Set<String> STANDING = LISTS.list("standing");
    private static final Set<String> REMEMBRANCE = LISTS.list("remembrance");
    private static final Set<String> ACCIDENTS = LISTS.list("accidents");
    private static final Set<String> SPORTS = LISTS.list("sports");
    private static final Set<String> PLAYERS = LISTS.list("players");
    private static final Set<String> PLAYED = LISTS.list("played");

    private final ParsedSentence sentence;
    private final boolean isHeading;
    private final boolean isSport;

    public Background(ParsedSentence sentence) {
        this.sentence = sentence;
        this.isHeading = sentence.words().stream().noneMatch(Background::isFinite);
        this.isSport = sentence.words().stream().anyMatch(w -> SPORTS.contains(w.lemma()));
    }

    /**
     * "A ferry capsized, killing eight", "beat Chad in the cup": nobody did it to another state.
     */
    public boolean isNoDeed(Word verb) {
        boolean accident =
                verb.tag().equals("VBG")
                        && sentence.headOf(verb)
                                .filter(h -> h.isVerb() && ACCIDENTS.contains(h.lemma()))
                                .isPresent();
        return accident || (isSport && PLAYED.contains(verb.lemma())) || isOfPlayer(verb);
    }

    /** "The midfielder criticised", "the coach thanked": he does so for no state. */
    private boolean isOfPlayer(Word verb) {
        return sentence.dependentsOf(verb).stream()
                .filter(d -> d.relation() == Relation.SUBJECT)
                .anyMatch(
                        d ->
                                PLAYERS.contains(d.lemma())
                                        || sentence.firstDependent(
                                                        d,
                                                        t ->
                                                                t.relation() == Relation.COMPOUND
                                                                        && PLAYERS.contains(
                                                                                t.lemma()))
                                                .isPresent());
    }

    private static boolean isFinite(Word word) {
        return word.isVerb()
                && (word.tag().equals("VBZ")
                        || word.tag().equals("VBP")
                        || word.tag().equals("VBD")
                        || word.tag().equals("MD")
                        || word.tag().equals("VB"));
    }

    /**
     * Whether a noun names a war that goes on and is not what the sentence tells, a heading such as
     * "Chadian support for Mali", or what is remembered: the anniversary of the attacks.
     */
    public boolean holds(Word noun) {
        return isRemembered(noun)
                || (isHeading && STANDING.contains(noun.lemma()))
                || (WARS.contains(noun.lemma())
                        && (isHeading || DURING.contains(sentence.prepositionOf(noun))));
    }

    private boolean isRemembered(Word noun) {
        return sentence.prepositionOf(noun).equals("of")
                && sentence.headOf(noun).filter(h -> REMEMBRANCE.contains(h.lemma())).isPresent();
    }
}
