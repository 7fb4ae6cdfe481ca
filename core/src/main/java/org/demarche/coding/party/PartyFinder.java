package org.demarche.coding.party;

import static org.demarche.coding.parse.Relation.APPOSITION;
import static org.demarche.coding.parse.Relation.CONJUNCT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.actor.NameKind;
import org.demarche.actor.NameMatch;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention.How;
import org.demarche.text.TextSpan;

/**
 * Tells which parties a noun phrase means: by name, by agent ("the Russian defence ministry"), by
 * owner ("two Iranian ship captains"), or by what it refers back to.
 */
public final class PartyFinder {
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
                    "foe",
                    "militia",
                    "group",
                    "movement",
                    "faction");

    private final AgentNouns agents;
    private final ParsedSentence sentence;
    private final List<NameMatch> matches;
    private final Discourse discourse;
    private final NounNames names;
    private final SectorFinder sectors;
    private final OwnerSearch owners;
    private final EnvoySearch envoys;
    private final PhraseSearch phrases;
    private final References references;

    /**
     * @param matches all names in the sentence
     * @param discourse whom the sentences before were about
     */
    public PartyFinder(
            AgentNouns agents,
            ParsedSentence sentence,
            List<NameMatch> matches,
            Discourse discourse) {
        this.agents = agents;
        this.sentence = sentence;
        this.matches = matches;
        this.discourse = discourse;
        this.names = new NounNames(sentence, matches);
        this.sectors = new SectorFinder(sentence, agents);
        this.owners = new OwnerSearch(sentence, names, this, sectors);
        this.envoys = new EnvoySearch(sentence, names);
        this.phrases = new PhraseSearch(sentence, this, agents, sectors);
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
        Optional<Set<String>> described = Descriptions.bundled().of(head, sentence);
        if (described.isPresent()) {
            return references.described(head, described.get());
        }
        List<Mention> found = owned(head);
        if (found.isEmpty()) {
            found = phrases.wielders(head);
        }
        if (found.isEmpty()) {
            found = owners.of(head);
        }
        boolean weak = found.stream().allMatch(m -> m.how() == How.REFERENCE);
        boolean named = found.stream().anyMatch(m -> m.how() == How.NAMED);
        if (weak || (!named && RELATIONAL.contains(head.lemma()))) {
            found = byApposition(head, found);
        }
        if (found.isEmpty()) {
            found = phrases.of(head);
        }
        return found.isEmpty() ? references.of(head) : found;
    }

    /** "An Omani Airbus": who is named, but whose a thing is rather than who made it. */
    private List<Mention> owned(Word head) {
        List<Mention> found = named(head);
        boolean firm = !found.isEmpty() && found.stream().allMatch(PartyFinder::isFirm);
        List<Mention> nation = firm ? owners.byNationality(head) : List.of();
        return nation.isEmpty() ? found : nation;
    }

    private static boolean isFirm(Mention mention) {
        return mention.party().sector() == Sector.BUS;
    }

    /** The head word is itself a name, or part of one. */
    List<Mention> named(Word head) {
        boolean person = names.on(head).stream().anyMatch(m -> m.kind().isPerson());
        List<Mention> sent = person ? envoys.senders(head) : holders(head);
        return sent.isEmpty() ? names.on(head).stream().map(m -> mention(m, head)).toList() : sent;
    }

    /** "The Israeli-occupied heights": whoever holds a piece of land is met there. */
    private List<Mention> holders(Word land) {
        return !names.isPlace(land)
                ? List.of()
                : matches.stream()
                        .filter(NounNames::isHolder)
                        .filter(m -> sentence.subtreeSpan(land).overlaps(m.span()))
                        .filter(m -> m.span().end() <= land.span().begin())
                        .map(m -> new Mention(m.party(), m.span(), How.OWNER))
                        .toList();
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

    /** The leader, Vladimir Putin; his counterpart, the Italian president. */
    private List<Mention> byApposition(Word head, List<Mention> otherwise) {
        for (Word d : sentence.dependentsOf(head, APPOSITION)) {
            List<Mention> found = partiesOfOne(d);
            if (!found.isEmpty()) {
                return found.stream().map(m -> sectors.with(m, head)).toList();
            }
        }
        return otherwise;
    }

    /** All parties the sentence names, in order, except places that are only where it happens. */
    public List<Mention> all() {
        return matches.stream()
                .filter(m -> NounNames.isActing(m) && !isVenue(m))
                .map(m -> new Mention(m.party(), m.span(), How.REFERENCE))
                .toList();
    }

    /** The lands the sentence tells only that something happens there. */
    public List<Mention> venues() {
        return matches.stream()
                .filter(m -> NounNames.isActing(m) && m.kind().isPlace())
                .filter(m -> stands(m, Places::isBefore))
                .map(m -> new Mention(m.party(), m.span(), How.REFERENCE))
                .toList();
    }

    /** All parties the sentence names except those that only tell where something is. */
    public List<Mention> allButPlaces() {
        return matches.stream()
                .filter(m -> NounNames.isActing(m) && !isWhere(m))
                .map(m -> new Mention(m.party(), m.span(), How.REFERENCE))
                .toList();
    }

    /** Against whom a noun is by what stands before it: an <b>anti-Chilean</b> rally. */
    public List<Mention> opposedBy(Word noun) {
        TextSpan phrase = sentence.subtreeSpan(noun);
        return matches.stream()
                .filter(m -> m.prefix().equals("anti") && m.span().end() <= noun.span().begin())
                .filter(m -> phrase.overlaps(m.span()))
                .map(m -> new Mention(m.party(), m.span(), How.NAMED))
                .toList();
    }

    /** Whose such a thing was where the passage spoke of it before: the Russian ban, the ban. */
    public List<Mention> toldBefore(Word head) {
        return references.toldBefore(head);
    }

    /** Somebody who is no known party, with the sector the noun tells. */
    public Mention strangerOn(Word head) {
        TextSpan span = head.span();
        for (Word d : sentence.dependentsOf(head)) {
            span = d.index() < head.index() && !d.isVerb() ? span.union(d.span()) : span;
        }
        return sectors.with(new Mention(Party.UNKNOWN, span, How.REFERENCE), head);
    }

    /** Whether a noun means somebody who is no known party: the engineers, one Mr Smith. */
    public boolean isStranger(Word noun) {
        boolean somebody = noun.isProper() || agents.isSomebody(noun.lemma());
        return somebody && partiesOf(noun).isEmpty();
    }

    /** Whether a city or region is only where something happens: in Kyiv. */
    private boolean isVenue(NameMatch match) {
        return match.kind().isPlace() && stands(match, Places::isBefore);
    }

    /** Whether a word names a piece of land. */
    public boolean isPlace(Word word) {
        return names.on(word).stream().allMatch(m -> m.kind().isPlace());
    }

    /** In France; from a town; in Cartagena, Colombia; a paper that is cited. */
    private boolean isWhere(NameMatch match) {
        boolean origin = match.kind().isPlace() && stands(match, "from"::equals);
        return stands(match, Places::isBefore)
                || origin
                || match.party().sector() == Sector.JRN
                || isBesidePlace(match)
                || isSource(match);
    }

    private boolean isBesidePlace(NameMatch match) {
        return sentence.words().stream()
                .filter(w -> w.span().overlaps(match.span()) && w.relation() == APPOSITION)
                .flatMap(w -> sentence.headOf(w).stream())
                .anyMatch(town -> Places.isBefore(sentence.prepositionOf(town)));
    }

    /** "According to officials in Chile". */
    private boolean isSource(NameMatch match) {
        return sentence.words().stream()
                .filter(w -> w.span().overlaps(match.span()))
                .anyMatch(this::isUnderAccording);
    }

    private boolean isUnderAccording(Word word) {
        Word at = word;
        for (int i = 0; i < 3 && at.head() >= 0; i++) {
            if (sentence.prepositionOf(at).equals("accord")) {
                return true;
            }
            at = sentence.word(at.head());
        }
        return false;
    }

    private boolean stands(NameMatch match, Predicate<String> after) {
        return sentence.words().stream()
                .filter(w -> w.span().overlaps(match.span()))
                .map(sentence::prepositionOf)
                .anyMatch(after);
    }

    /** The one party other than these that the passage has spoken of, if there is just one. */
    public List<Mention> onlyOther(Set<String> codes, TextSpan span) {
        return codes.size() != 1
                ? List.of()
                : discourse.onlyOther(codes.iterator().next()).stream()
                        .map(p -> new Mention(p, span, How.REFERENCE))
                        .toList();
    }
}
