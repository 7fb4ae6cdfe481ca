package org.demarche.coding.party;

import static org.demarche.coding.parse.Relation.OBLIQUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention.How;

/** Tells whose a noun is by what stands after it: the government of Chile, a firm based in Baku. */
final class PhraseSearch {
    /** What ties a noun to a place or party in a clause about it. */
    private static final Set<String> BELONGING =
            Set.of("want", "seek", "base", "bear", "register", "back", "control", "lead", "own");

    /** What ties somebody to a body: members belonging to the coalition. */
    private static final Set<String> MEMBERSHIP =
            Set.of("belong", "link", "affiliate", "associate");

    /** What somebody does with a weapon, whoever made it. */
    private static final Set<String> WIELDING =
            Set.of("use", "fire", "launch", "fly", "operate", "drop");

    /** What others do to somebody without being whose he is: a fugitive indicted by a court. */
    private static final Set<String> SUFFERED =
            Set.of(
                    "indict",
                    "arrest",
                    "detain",
                    "kidnap",
                    "abduct",
                    "kill",
                    "wound",
                    "accuse",
                    "charge",
                    "convict",
                    "sentence",
                    "jail",
                    "imprison",
                    "expel",
                    "capture",
                    "attack",
                    "target",
                    "sanction",
                    "blacklist",
                    "criticise",
                    "criticize",
                    "condemn",
                    "hunt",
                    "poison",
                    "torture");

    /** Deeds that count as somebody's, but are not done by whoever they are done in the land of. */
    private static final Set<String> DEEDS =
            Set.of(
                    "airstrike",
                    "strike",
                    "shelling",
                    "invasion",
                    "aggression",
                    "incursion",
                    "offensive",
                    "occupation",
                    "violation",
                    "action",
                    "measure");

    /** What ties those aboard to a ship or bus. */
    private static final Set<String> CARRYING = Set.of("carry", "bear", "transport", "hold");

    /** What stands beside what happens: on the sidelines of, on behalf of. */
    private static final Set<String> ASIDE =
            Set.of("sideline", "sidelines", "behalf", "eve", "occasion", "margin", "margins");

    /** Nouns that serve whoever stands after "to". */
    private static final Set<String> SERVANTS = Set.of("aide", "adviser", "advisor", "assistant");

    private final ParsedSentence sentence;
    private final PartyFinder finder;
    private final AgentNouns agents;
    private final SectorFinder sectors;

    PhraseSearch(
            ParsedSentence sentence, PartyFinder finder, AgentNouns agents, SectorFinder sectors) {
        this.sentence = sentence;
        this.finder = finder;
        this.agents = agents;
        this.sectors = sectors;
    }

    /** An American missile used by rebels: who uses it, if that is told. */
    List<Mention> wielders(Word head) {
        return sentence.dependentsOf(head, Relation.NOUN_CLAUSE).stream()
                .filter(clause -> WIELDING.contains(clause.lemma()))
                .flatMap(clause -> sentence.dependentsOf(clause, Relation.AGENT).stream())
                .flatMap(agent -> finder.partiesOfOne(agent).stream())
                .map(m -> sectors.with(m, head))
                .toList();
    }

    /** Whose the noun is; nobody's if nothing after it tells. */
    List<Mention> of(Word head) {
        if (ASIDE.contains(head.lemma())) {
            return List.of();
        }
        for (Word d : sentence.dependentsOf(head, OBLIQUE)) {
            List<Mention> found = byPreposition(head, d);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return byClause(head);
    }

    /** The government of Chile; a court in Russia; an adviser to the king. */
    private List<Mention> byPreposition(Word head, Word noun) {
        String preposition = sentence.prepositionOf(noun);
        boolean agent = agents.isAgent(head.lemma());
        boolean place =
                (Places.isBeforeHome(preposition) || preposition.equals("from"))
                        && !DEEDS.contains(head.lemma())
                        && !Foreigners.are(head, sentence);
        boolean serves = preposition.equals("to") && SERVANTS.contains(head.lemma());
        boolean owner =
                serves
                        || preposition.equals("of")
                        || preposition.equals("by")
                        || (preposition.equals("for") && agent);
        if (!owner && !(place && agent)) {
            return List.of();
        }
        List<Mention> found = new ArrayList<>();
        for (Mention m : finder.partiesOf(noun)) {
            Mention spanned = new Mention(m.party(), head.span().union(m.span()), weaker(m.how()));
            found.add(sectors.with(spanned, head));
        }
        return found;
    }

    private static How weaker(How how) {
        return how == How.REFERENCE ? How.REFERENCE : How.OWNER;
    }

    /** A judge who is wanted in Russia; a firm based in Baku; missiles fired by Israel. */
    private List<Mention> byClause(Word head) {
        for (Word clause : sentence.dependentsOf(head)) {
            boolean carries = CARRYING.contains(clause.lemma()) && !agents.isSomebody(head.lemma());
            List<Mention> aboard = carries ? aboard(clause) : List.of();
            if (!aboard.isEmpty()) {
                return aboard;
            }
            boolean suffered = SUFFERED.contains(clause.lemma());
            boolean fits =
                    !suffered
                            && (clause.relation() == Relation.RELATIVE_CLAUSE
                                    || clause.relation() == Relation.NOUN_CLAUSE);
            List<Mention> found = fits ? ownersIn(clause, head) : List.of();
            if (!found.isEmpty()) {
                return found.stream().map(m -> sectors.with(m, head)).toList();
            }
        }
        return List.of();
    }

    /** A boat carrying twelve Pakistani sailors. */
    private List<Mention> aboard(Word clause) {
        return sentence.dependentsOf(clause, Relation.OBJECT).stream()
                .flatMap(d -> finder.partiesOfOne(d).stream())
                .toList();
    }

    /** Who flew in from Chad may be anybody's; a missile that flew in from there is not. */
    private List<Mention> ownersIn(Word clause, Word head) {
        boolean member = MEMBERSHIP.contains(clause.lemma());
        boolean fired = WIELDING.contains(clause.lemma()) && !agents.isSomebody(head.lemma());
        boolean belonging = member || BELONGING.contains(clause.lemma());
        return sentence.dependentsOf(clause).stream()
                .filter(
                        d ->
                                d.relation() == Relation.AGENT
                                        || (belonging && d.relation() == OBLIQUE)
                                        || (fired && sentence.prepositionOf(d).equals("from")))
                .map(
                        d ->
                                d.relation() == Relation.AGENT || member
                                        ? finder.partiesOfOne(d)
                                        : finder.named(d))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }
}
