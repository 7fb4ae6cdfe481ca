package org.demarche.coding;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.coding.party.PartyFinder;

/** Pairs of parties in a sentence of which one may have done something to the other. */
final class Candidates {
    /** More mentions of one party are not looked at. */
    private static final int MENTIONS = 2;

    /** More pairs are a list of names rather than dealings. */
    private static final int PAIRS = 12;

    private static final Set<Relation> PLACES =
            EnumSet.of(
                    Relation.SUBJECT,
                    Relation.PASSIVE_SUBJECT,
                    Relation.OBJECT,
                    Relation.INDIRECT_OBJECT,
                    Relation.OBLIQUE,
                    Relation.AGENT,
                    Relation.POSSESSIVE,
                    Relation.CONJUNCT);

    private Candidates() {}

    /**
     * One may have acted on the other.
     *
     * @param actor who may have acted, with characters of the sentence
     * @param recipient on whom
     */
    record Pair(Mention actor, Mention recipient) {}

    /** All ordered pairs of different parties, in the order of the text. */
    static List<Pair> of(ParsedSentence sentence, PartyFinder parties) {
        List<Mention> all = mentions(sentence, parties);
        List<Pair> pairs = new ArrayList<>();
        for (Mention actor : all) {
            for (Mention recipient : all) {
                boolean apart = !actor.party().code().equals(recipient.party().code());
                if (apart && !actor.span().overlaps(recipient.span())) {
                    pairs.add(new Pair(actor, recipient));
                }
            }
        }
        return pairs.size() > PAIRS ? List.of() : pairs;
    }

    private static List<Mention> mentions(ParsedSentence sentence, PartyFinder parties) {
        List<Mention> all = new ArrayList<>();
        Map<String, Integer> counts = new HashMap<>();
        for (Word word : sentence.words()) {
            boolean phrase = word.isNoun() || word.tag().startsWith("PRP");
            if (!phrase || !PLACES.contains(word.relation())) {
                continue;
            }
            for (Mention mention : parties.partiesOfOne(word)) {
                boolean known =
                        !mention.party().isKnown()
                                || mention.span().isEmpty()
                                || all.stream()
                                        .anyMatch(m -> m.span().overlaps(mention.span()));
                if (!known && counts.merge(mention.party().code(), 1, Integer::sum) <= MENTIONS) {
                    all.add(mention);
                }
            }
        }
        return all;
    }
}
