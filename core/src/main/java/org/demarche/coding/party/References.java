package org.demarche.coding.party;

import static org.demarche.coding.parse.Relation.PASSIVE_SUBJECT;
import static org.demarche.coding.parse.Relation.SUBJECT;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention.How;

/** Leads pronouns and definite descriptions back to a party named before. */
final class References {
    private static final Set<String> PRONOUNS =
            Set.of("it", "he", "she", "they", "him", "her", "them", "its", "his", "their");
    private static final Set<String> STATE_WORDS =
            Set.of("country", "nation", "state", "government", "republic", "kingdom", "regime");
    private static final Set<String> OFFICE_WORDS =
            Set.of(
                    "president",
                    "minister",
                    "ministry",
                    "premier",
                    "leader",
                    "chancellor",
                    "spokesman",
                    "spokeswoman",
                    "spokesperson",
                    "army",
                    "military",
                    "parliament",
                    "embassy",
                    "ambassador",
                    "cabinet",
                    "official",
                    "delegation",
                    "troop",
                    "force");

    /** "Directed the ministry to": the body of whoever directs it. */
    private static final Set<String> REASONS = Set.of("over", "for", "about", "despite", "because");

    private static final Set<String> OWN_WORDS =
            Set.of("ministry", "army", "military", "parliament", "cabinet");

    private static final Set<String> PAIR_WORDS =
            Set.of(
                    "side",
                    "country",
                    "state",
                    "nation",
                    "neighbour",
                    "neighbor",
                    "government",
                    "leader",
                    "party",
                    "minister",
                    "president",
                    "army",
                    "force",
                    "ministry",
                    "capital",
                    "delegation",
                    "parliament",
                    "premier",
                    "rival",
                    "foe",
                    "ally",
                    "both",
                    "two",
                    "each",
                    "either",
                    "neither");

    /** What says of a noun that it means both of two. */
    private static final Set<String> BOTH = Set.of("both", "two", "each", "either", "neither");

    private static final Map<String, Integer> GROUPS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5);

    private final ParsedSentence sentence;
    private final PartyFinder finder;
    private final Discourse discourse;
    private int depth;

    References(ParsedSentence sentence, PartyFinder finder, Discourse discourse) {
        this.sentence = sentence;
        this.finder = finder;
        this.discourse = discourse;
    }

    List<Mention> of(Word head) {
        if (depth > 2) {
            return List.of();
        }
        depth++;
        try {
            if (isPair(head)) {
                return pair(head).stream().map(p -> mention(p, head)).toList();
            }
            List<Party> group = group(head);
            if (!group.isEmpty()) {
                return group.stream().map(p -> mention(p, head)).toList();
            }
            List<Mention> owner = toldBefore(head);
            if (!owner.isEmpty()) {
                return owner;
            }
            boolean refers = isPronoun(head) || isDefinite(head);
            boolean state = STATE_WORDS.contains(head.lemma());
            return refers
                    ? antecedent(head, state).stream().map(p -> mention(p, head)).toList()
                    : List.of();
        } finally {
            depth--;
        }
    }

    /** "An EU mission", then "the mission": whose it was when it was named before. */
    List<Mention> toldBefore(Word head) {
        return head.isNoun() && !head.isProper() && hasDefiniteArticle(head)
                ? discourse.ownerOf(head.lemma()).stream().map(p -> mention(p, head)).toList()
                : List.of();
    }

    /** "The Gulf state": whoever fits of those spoken of, the nearest in this sentence first. */
    List<Mention> described(Word head, Set<String> states) {
        Optional<Party> here =
                finder.all().stream()
                        .filter(m -> m.span().end() <= head.span().begin())
                        .map(Mention::party)
                        .filter(p -> states.contains(p.code()))
                        .reduce((a, b) -> b);
        return here.or(() -> discourse.latest(states)).stream()
                .map(p -> mention(new Party(p.code(), Sector.GOV), head))
                .toList();
    }

    /** The two parties named last before the word, here or in what was read before. */
    private List<Party> pair(Word head) {
        List<Party> before =
                finder.all().stream()
                        .filter(m -> m.span().end() <= head.span().begin())
                        .map(Mention::party)
                        .distinct()
                        .toList();
        List<Party> last = before.subList(Math.max(0, before.size() - 2), before.size());
        boolean two = last.size() == 2 && !last.get(0).code().equals(last.get(1).code());
        return two ? last : discourse.pair();
    }

    private static Mention mention(Party party, Word head) {
        return new Mention(party, head.span(), How.REFERENCE);
    }

    private static boolean isPronoun(Word head) {
        return head.tag().startsWith("PRP")
                && PRONOUNS.contains(head.form().toLowerCase(Locale.ROOT));
    }

    private boolean isDefinite(Word head) {
        boolean fits = STATE_WORDS.contains(head.lemma()) || OFFICE_WORDS.contains(head.lemma());
        return fits && hasDefiniteArticle(head);
    }

    private boolean hasDefiniteArticle(Word head) {
        return sentence.dependentsOf(head).stream()
                .anyMatch(
                        d ->
                                d.index() < head.index()
                                        && (d.lemma().equals("the") || d.lemma().equals("this")));
    }

    /** "both sides", "the two countries", "each government", "both". */
    private boolean isPair(Word head) {
        if (head.lemma().equals("both")) {
            return true;
        }
        return PAIR_WORDS.contains(head.lemma())
                && sentence.dependentsOf(head).stream().anyMatch(d -> BOTH.contains(d.lemma()));
    }

    /** "The three": all whom the sentence before named, if they are as many. */
    private List<Party> group(Word head) {
        Integer count = GROUPS.get(head.lemma());
        List<Party> named = discourse.named();
        return count != null && named.size() == count && hasDefiniteArticle(head)
                ? named
                : List.of();
    }

    /**
     * @param state whether only a state can be meant, as by "the country"
     */
    private List<Party> antecedent(Word head, boolean state) {
        List<Party> blamed = state && isReason(head) ? lastOther(head) : List.of();
        if (!blamed.isEmpty()) {
            return blamed;
        }
        List<Party> others = subjectBefore(head, false);
        boolean own = others.isEmpty() && (isOwners(head) || OWN_WORDS.contains(head.lemma()));
        List<Party> all = own ? subjectBefore(head, true) : others;
        List<Party> here = state ? all.stream().filter(References::mayRule).toList() : all;
        if (!here.isEmpty()) {
            return isPlural(head) ? here : here.subList(0, 1);
        }
        if (isPlural(head) && discourse.topics().size() > 1) {
            return discourse.topics();
        }
        return discourse.topic().or(discourse::latest).stream()
                .filter(p -> !state || mayRule(p))
                .toList();
    }

    /** "Sanctions on Rwandan officials over the country's support": not who imposes them. */
    private boolean isReason(Word head) {
        return head.relation() == Relation.POSSESSIVE
                && sentence.headOf(head)
                        .filter(owned -> REASONS.contains(sentence.prepositionOf(owned)))
                        .isPresent();
    }

    /** Who is named last before the word, unless that is whose clause it is. */
    private List<Party> lastOther(Word head) {
        List<Party> subject = subjectBefore(head, true);
        return finder.all().stream()
                .filter(m -> m.span().end() <= head.span().begin())
                .map(Mention::party)
                .filter(p -> mayRule(p) && !subject.contains(p))
                .reduce((a, b) -> b)
                .map(p -> List.of(new Party(p.code(), Sector.GOV)))
                .orElse(List.of());
    }

    /** A paper, a firm, a council of states or the West is no country and has no government. */
    private static boolean mayRule(Party party) {
        return switch (party.sector()) {
            case IGO, NGO, JRN, BUS -> false;
            default -> true;
        };
    }

    private static boolean isPlural(Word head) {
        return head.lemma().startsWith("the")
                || head.form().toLowerCase(Locale.ROOT).startsWith("the");
    }

    /**
     * The parties that are subject of the clause the pronoun stands in or under.
     *
     * @param evenOfOwnVerb whether the verb whose object it belongs to may tell
     */
    private List<Party> subjectBefore(Word head, boolean evenOfOwnVerb) {
        Word at = head;
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            boolean object = isObject(at) && !evenOfOwnVerb;
            at = sentence.word(at.head());
            List<Party> subject = object ? List.of() : subjectOf(at, head);
            if (!subject.isEmpty()) {
                return subject;
            }
        }
        return List.of();
    }

    /** "Urged its citizens": its own. */
    private static boolean isOwners(Word head) {
        return head.tag().equals("PRP$");
    }

    /** A pronoun or "the country" as object cannot mean its own verb's subject. */
    private static boolean isObject(Word word) {
        return switch (word.relation()) {
            case OBJECT, INDIRECT_OBJECT -> true;
            default -> false;
        };
    }

    private List<Party> subjectOf(Word verb, Word head) {
        return sentence.dependentsOf(verb).stream()
                .filter(d -> isSubject(d.relation()))
                .filter(d -> d.index() < head.index() && !sentence.isWithin(head, d))
                .flatMap(d -> finder.partiesOf(d).stream())
                .map(Mention::party)
                .distinct()
                .toList();
    }

    private static boolean isSubject(Relation relation) {
        return relation == SUBJECT || relation == PASSIVE_SUBJECT;
    }
}
