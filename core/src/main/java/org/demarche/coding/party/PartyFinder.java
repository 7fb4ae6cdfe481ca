package org.demarche.coding.party;

import static org.demarche.coding.parse.Relation.APPOSITION;
import static org.demarche.coding.parse.Relation.CONJUNCT;
import static org.demarche.coding.parse.Relation.OBLIQUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.NameKind;
import org.demarche.actor.NameMatch;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention.How;
import org.demarche.text.TextSpan;

/**
 * Tells which parties a noun phrase means: by name, by agent ("the Russian defence ministry"), by
 * owner ("two Iranian ship captains"), or by what it refers back to.
 */
public final class PartyFinder {
    /** A word hyphenated after a name that leaves the name acting. */
    private static final Set<String> OWNING_SUFFIXES =
            Set.of(
                    "led",
                    "flagged",
                    "owned",
                    "run",
                    "controlled",
                    "registered",
                    "aligned",
                    "born",
                    "based",
                    "made",
                    "linked",
                    "operated",
                    "occupied",
                    "held",
                    "ruled");

    private static final Set<String> PLACE_PREPOSITIONS =
            Set.of(
                    "in",
                    "at",
                    "near",
                    "around",
                    "outside",
                    "inside",
                    "across",
                    "throughout",
                    "within",
                    "off",
                    "along",
                    "through");

    private final ParsedSentence sentence;
    private final List<NameMatch> matches;
    private final NounNames names;
    private final References references;
    private final AgentNouns agents;
    private final Discourse discourse;

    /** The nouns that act for states, shared by all sentences. */
    public static final class Lexicon {
        private final AgentNouns agents = AgentNouns.bundled();

        /** Whether a noun means somebody who can act for a state. */
        public boolean isAgent(String lemma) {
            return agents.isAgent(lemma);
        }
    }

    public PartyFinder(
            Lexicon lexicon,
            ParsedSentence sentence,
            List<NameMatch> matches,
            Discourse discourse) {
        this.sentence = sentence;
        this.matches = matches;
        this.agents = lexicon.agents;
        this.discourse = discourse;
        this.names = new NounNames(sentence, matches);
        this.references = new References(sentence, this, discourse);
    }

    /** Everybody the noun phrase means, with what is joined to it by "and". */
    public List<Mention> partiesOf(Word head) {
        List<Mention> all = new ArrayList<>(partiesOfOne(head));
        for (Word conjunct : sentence.dependentsOf(head, CONJUNCT)) {
            if (conjunct.isNoun()
                    || conjunct.tag().startsWith("JJ")
                    || conjunct.tag().startsWith("P")) {
                all.addAll(partiesOfOne(conjunct));
            }
        }
        return all.stream().distinct().toList();
    }

    /** Whom the noun phrase means, without what is joined to it. */
    public List<Mention> partiesOfOne(Word head) {
        List<Mention> found = named(head);
        if (found.isEmpty()) {
            found = byModifier(head);
        }
        boolean weak = found.stream().allMatch(m -> m.how() == How.REFERENCE);
        if (weak || RELATIONAL.contains(head.lemma())) {
            found = byApposition(head, found);
        }
        if (found.isEmpty()) {
            found = byPhrase(head);
        }
        return found.isEmpty() ? references.of(head) : found;
    }

    /** The head word is itself a name, or the end of one. */
    private List<Mention> named(Word head) {
        List<Mention> found = new ArrayList<>();
        for (NameMatch match : names.on(head)) {
            if (isOwner(match)) {
                found.add(mention(match, head));
            }
        }
        return found;
    }

    private Mention mention(NameMatch match, Word head) {
        boolean people = match.kind() == NameKind.DEMONYM && head.isNoun();
        Party party = match.party();
        boolean former = hasModifier(head, "former") || hasModifier(head, "ex");
        if (former && match.kind().isPerson()) {
            party = new Party(party.code(), Sector.ELI);
        }
        return new Mention(party, match.span(), people ? How.AGENT : How.NAMED);
    }

    private boolean hasModifier(Word head, String lemma) {
        return sentence.firstDependent(head, d -> d.lemma().equals(lemma)).isPresent();
    }

    private boolean isOwner(NameMatch match) {
        boolean suffixOwns =
                match.suffix().isEmpty()
                        || OWNING_SUFFIXES.contains(match.suffix())
                        || isNamePart(match.suffix());
        return suffixOwns && !PREFIXES_AGAINST.contains(match.prefix());
    }

    private static final Set<String> PREFIXES_AGAINST = Set.of("anti", "non", "pro", "ex", "post");

    /** In "US-Turkish" what follows the hyphen is a name itself. */
    private boolean isNamePart(String suffix) {
        return !suffix.equals("backed")
                && !suffix.equals("supported")
                && !suffix.equals("funded")
                && !suffix.equals("brokered")
                && !suffix.equals("mediated")
                && !suffix.equals("speaking")
                && !suffix.equals("armed");
    }

    /** A nationality, state or owner before the noun: Russian troops, Baku's foreign minister. */
    private List<Mention> byModifier(Word head) {
        List<Mention> found = new ArrayList<>();
        for (Word d : sentence.dependentsOf(head)) {
            if (isModifier(d) && d.index() <= head.index()) {
                found.addAll(owners(d, head));
            }
        }
        return withoutCountryOfGroup(found);
    }

    /** Pakistani Taliban gunmen are the Taliban's, not Pakistan's. */
    private static List<Mention> withoutCountryOfGroup(List<Mention> found) {
        boolean group = found.stream().anyMatch(m -> m.party().sector() == Sector.REB);
        return group
                ? found.stream().filter(m -> m.party().sector() == Sector.REB).toList()
                : found;
    }

    private static boolean isModifier(Word d) {
        return switch (d.relation()) {
            case MODIFIER, COMPOUND, POSSESSIVE -> true;
            default -> false;
        };
    }

    private List<Mention> owners(Word modifier, Word head) {
        List<Mention> found = new ArrayList<>();
        for (NameMatch match : names.on(modifier)) {
            if (isOwner(match)) {
                found.add(owned(match, head));
            }
        }
        if (found.isEmpty()) {
            found.addAll(nestedOwners(modifier, head));
        }
        if (found.isEmpty() && modifier.relation() == Relation.POSSESSIVE) {
            partiesOfOne(modifier).forEach(m -> found.add(withSector(m, head)));
        }
        for (Word conjunct : sentence.dependentsOf(modifier, CONJUNCT)) {
            names.on(conjunct).stream()
                    .filter(this::isOwner)
                    .forEach(m -> found.add(owned(m, head)));
        }
        return found;
    }

    /** Italian journalist Cecilia Sala; Kremlin-aligned commentators: the name hangs deeper. */
    private List<Mention> nestedOwners(Word modifier, Word head) {
        List<Mention> found = new ArrayList<>();
        for (Word d : sentence.dependentsOf(modifier)) {
            boolean beside = isModifier(d) || d.relation() == Relation.ADVERB;
            if (beside || (modifier.isVerb() && d.relation() == OBLIQUE)) {
                names.on(d).stream().filter(this::isOwner).forEach(m -> found.add(owned(m, head)));
            }
        }
        return found;
    }

    private Mention owned(NameMatch match, Word head) {
        Mention mention = new Mention(match.party(), wholeSpan(match, head), How.OWNER);
        return withSector(mention, head);
    }

    private static TextSpan wholeSpan(NameMatch match, Word head) {
        return match.span().union(head.span());
    }

    /** Gives the sector that the noun tells; what is no agent keeps the owner's. */
    private Mention withSector(Mention mention, Word head) {
        Optional<Sector> sector = agents.sectorOf(lemmasBefore(head), head.lemma());
        boolean own =
                mention.party().sector() == Sector.GOV || mention.party().sector() == Sector.IGO;
        if (sector.isEmpty() || !own) {
            return mention;
        }
        boolean organisation = mention.party().sector() == Sector.IGO;
        Party party =
                organisation ? mention.party() : new Party(mention.party().code(), sector.get());
        return mention.as(party, mention.how() == How.REFERENCE ? How.REFERENCE : How.AGENT);
    }

    private List<String> lemmasBefore(Word head) {
        List<String> lemmas = new ArrayList<>();
        for (int i = Math.max(0, head.index() - 3); i < head.index(); i++) {
            lemmas.add(sentence.word(i).lemma());
        }
        if (lemmas.size() > 1) {
            lemmas.add(lemmas.get(lemmas.size() - 2) + " " + lemmas.get(lemmas.size() - 1));
        }
        return lemmas;
    }

    /** Nouns that tell what one party is to another: the one named after them is meant. */
    private static final Set<String> RELATIONAL =
            Set.of(
                    "ally",
                    "neighbour",
                    "neighbor",
                    "member",
                    "partner",
                    "rival",
                    "counterpart",
                    "foe");

    /** The leader, Vladimir Putin; his counterpart, the Italian president. */
    private List<Mention> byApposition(Word head, List<Mention> otherwise) {
        for (Word d : sentence.dependentsOf(head, APPOSITION)) {
            List<Mention> found = partiesOfOne(d);
            if (!found.isEmpty()) {
                return found.stream().map(m -> withSector(m, head)).toList();
            }
        }
        return otherwise;
    }

    /** The government of Chile; a court in Russia; the leader, Vladimir Putin. */
    private List<Mention> byPhrase(Word head) {
        for (Word d : sentence.dependentsOf(head, OBLIQUE)) {
            List<Mention> found = byPreposition(head, d);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return byClause(head);
    }

    private static final Set<String> BELONGING =
            Set.of("want", "seek", "base", "bear", "register", "back", "control", "lead", "own");

    /** A judge who is wanted in Russia; a firm based in Baku; missiles fired by Israel. */
    private List<Mention> byClause(Word head) {
        for (Word clause : sentence.dependentsOf(head)) {
            boolean fits =
                    clause.relation() == Relation.RELATIVE_CLAUSE
                            || clause.relation() == Relation.NOUN_CLAUSE;
            List<Mention> found = fits ? ownersIn(clause) : List.of();
            if (!found.isEmpty()) {
                return found.stream().map(m -> withSector(m, head)).toList();
            }
        }
        return List.of();
    }

    private List<Mention> ownersIn(Word clause) {
        boolean belonging = BELONGING.contains(clause.lemma());
        return sentence.dependentsOf(clause).stream()
                .filter(
                        d ->
                                d.relation() == Relation.AGENT
                                        || (belonging && d.relation() == OBLIQUE))
                .map(d -> d.relation() == Relation.AGENT ? partiesOfOne(d) : named(d))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Mention> byPreposition(Word head, Word noun) {
        String preposition = sentence.prepositionOf(noun);
        boolean agent = agents.isAgent(head.lemma());
        boolean place = PLACE_PREPOSITIONS.contains(preposition) || preposition.equals("from");
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
        for (Mention m : partiesOf(noun)) {
            Mention spanned = new Mention(m.party(), head.span().union(m.span()), weaker(m.how()));
            found.add(withSector(spanned, head));
        }
        return found;
    }

    private static final Set<String> SERVANTS = Set.of("aide", "adviser", "advisor", "assistant");

    private static How weaker(How how) {
        return how == How.REFERENCE ? How.REFERENCE : How.OWNER;
    }

    /** Whether the word stands for a place here: in Baku, near Tbilisi. */
    public boolean isPlace(Word noun) {
        boolean placeName = names.on(noun).stream().anyMatch(m -> m.kind().isPlace());
        return placeName && PLACE_PREPOSITIONS.contains(sentence.prepositionOf(noun));
    }

    /** All parties the sentence names, once each, in order. */
    public List<Mention> all() {
        return matches.stream()
                .filter(m -> isOwner(m) && !isVenue(m))
                .map(m -> new Mention(m.party(), m.span(), How.REFERENCE))
                .toList();
    }

    /** Whether a city or region is only where something happens: in Kyiv. */
    private boolean isVenue(NameMatch match) {
        return match.kind().isPlace()
                && sentence.words().stream()
                        .filter(w -> w.span().overlaps(match.span()))
                        .anyMatch(w -> PLACE_PREPOSITIONS.contains(sentence.prepositionOf(w)));
    }

    /** The one party other than these that the passage has spoken of, if there is just one. */
    public List<Mention> onlyOther(Set<String> codes, TextSpan span) {
        return codes.size() != 1
                ? List.of()
                : discourse.onlyOther(codes.iterator().next()).stream()
                        .map(p -> new Mention(p, span, How.REFERENCE))
                        .toList();
    }

    /** All names of the sentence, in order. */
    public List<NameMatch> matches() {
        return matches;
    }

    /** The first party named by a word at or under this one. */
    Optional<Mention> named(List<Word> words) {
        return words.stream().flatMap(w -> named(w).stream()).findFirst();
    }
}
