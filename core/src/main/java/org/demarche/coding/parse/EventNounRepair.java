package org.demarche.coding.parse;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * "the downing of an aircraft on the route by Russian forces", "condemned the arrest of journalists
 * by Armenia": the phrase after "by", "against", "with" or "on" hung on the nearest noun or on the
 * main verb. It goes to the noun before it that names the deed.
 */
final class EventNounRepair implements ParseRepair {
    private static final Set<String> TAKES_ON =
            words(
                    "attack strike raid assault ban sanction embargo tariff crackdown bombardment"
                            + " shelling bombing war pressure restriction offensive incursion siege");
    private static final Set<String> TAKES_WITH =
            words(
                    "talk meeting negotiation agreement cooperation co-operation war clash dialogue"
                            + " trade deal treaty summit consultation exercise contact tie relation border"
                            + " ceasefire truce pact partnership alliance conflict dispute fighting"
                            + " discussion cessation normalisation normalization reconciliation");
    private static final Set<String> TAKES_AGAINST =
            words(
                    "war crime campaign sanction attack strike operation protest offensive action"
                            + " measure force violence aggression threat case lawsuit complaint accusation"
                            + " charge allegation resolution coup rebellion revolt raid struggle fight"
                            + " assault vote demonstration discrimination embargo retaliation genocide"
                            + " warning reprisal incitement conspiracy plot uprising claim law rule ruling"
                            + " bombing bombardment pressure crackdown raid invasion vaccine defence"
                            + " defense protection march rally stand resistance blow movement revolution");
    private static final Set<String> TAKES_BY =
            words(
                    "statement report book film article letter song speech move step decision effort"
                            + " attempt play painting paper comment remark novel work study survey poll sentence");

    private static Set<String> words(String list) {
        return Arrays.stream(list.split(" ")).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public ParsedSentence repair(ParsedSentence sentence) {
        TreeEdit edit = new TreeEdit(sentence);
        for (Word noun : sentence.words()) {
            if (noun.relation() == Relation.OBLIQUE && noun.isNoun()) {
                deedOf(sentence, noun).ifPresent(d -> edit.hang(noun, d, Relation.OBLIQUE));
            }
        }
        return edit.done();
    }

    /** The deed the phrase belongs to, if it hangs elsewhere now. */
    private static Optional<Word> deedOf(ParsedSentence sentence, Word noun) {
        String preposition = sentence.prepositionOf(noun);
        Optional<Word> head = sentence.headOf(noun);
        if (head.isEmpty() || head.get().index() > noun.index()) {
            return Optional.empty();
        }
        if (head.get().isVerb()) {
            return preposition.equals("by")
                    ? deedUnder(sentence, head.get(), noun)
                    : Optional.empty();
        }
        if (takes(head.get(), preposition)) {
            return Optional.empty();
        }
        Optional<Word> below = deedBelow(sentence, head.get(), noun, preposition);
        return below.isPresent() ? below : deedAbove(sentence, head.get(), preposition);
    }

    /** "the anniversary of its capture by": a deed between the noun and the phrase on it. */
    private static Optional<Word> deedBelow(
            ParsedSentence sentence, Word head, Word noun, String preposition) {
        return sentence.dependentsOf(head, Relation.OBLIQUE).stream()
                .filter(d -> d.index() > head.index() && d.index() < noun.index())
                .filter(d -> takes(d, preposition) && !has(sentence, d, preposition))
                .reduce((first, last) -> last);
    }

    private static boolean takes(Word noun, String preposition) {
        return switch (preposition) {
            case "by" -> EventNouns.isEventNoun(noun) || TAKES_BY.contains(noun.lemma());
            case "against" -> TAKES_AGAINST.contains(noun.lemma());
            case "with" -> TAKES_WITH.contains(noun.lemma());
            case "on" -> TAKES_ON.contains(noun.lemma());
            default -> true;
        };
    }

    /** Up the chain of nouns ("aircraft" of "downing") to the first that takes the phrase. */
    private static Optional<Word> deedAbove(
            ParsedSentence sentence, Word from, String preposition) {
        Word at = from;
        while (at.relation() == Relation.OBLIQUE || at.relation() == Relation.CONJUNCT) {
            Optional<Word> above = sentence.headOf(at);
            if (above.isEmpty() || !above.get().isNoun()) {
                return Optional.empty();
            }
            at = above.get();
            if (takes(at, preposition) && at.index() < from.index()) {
                return has(sentence, at, preposition) ? Optional.empty() : Optional.of(at);
            }
        }
        return Optional.empty();
    }

    private static boolean has(ParsedSentence sentence, Word deed, String preposition) {
        return sentence.dependentsOf(deed, Relation.OBLIQUE).stream()
                .anyMatch(d -> sentence.prepositionOf(d).equals(preposition));
    }

    /** The deed that is the object of an active verb, for a doer with a name. */
    private static Optional<Word> deedUnder(ParsedSentence sentence, Word verb, Word doer) {
        return sentence.dependentOf(verb, Relation.OBJECT)
                .filter(o -> o.index() < doer.index() && EventNouns.isEventNoun(o))
                .filter(o -> !has(sentence, o, "by"))
                .filter(o -> isNamed(sentence, doer));
    }

    private static boolean isNamed(ParsedSentence sentence, Word doer) {
        return doer.isProper()
                || sentence.dependentsOf(doer).stream()
                        .anyMatch(
                                d ->
                                        d.index() < doer.index()
                                                && Character.isUpperCase(d.form().charAt(0)));
    }
}
