package org.demarche.coding.party;

import static org.demarche.coding.parse.Relation.PASSIVE_SUBJECT;
import static org.demarche.coding.parse.Relation.SUBJECT;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.actor.Party;
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
                    "both",
                    "two");

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
                return discourse.pair().stream().map(p -> mention(p, head)).toList();
            }
            boolean refers = isPronoun(head) || isDefinite(head);
            return refers
                    ? antecedent(head).stream().map(p -> mention(p, head)).toList()
                    : List.of();
        } finally {
            depth--;
        }
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

    /** "both sides", "the two countries", "both". */
    private boolean isPair(Word head) {
        if (head.lemma().equals("both")) {
            return true;
        }
        return PAIR_WORDS.contains(head.lemma())
                && sentence.dependentsOf(head).stream()
                        .anyMatch(d -> d.lemma().equals("both") || d.lemma().equals("two"));
    }

    private Optional<Party> antecedent(Word head) {
        Optional<Party> here = subjectBefore(head);
        return here.isPresent() ? here : discourse.topic().or(discourse::latest);
    }

    /** The party that is subject of the clause the pronoun stands in or under. */
    private Optional<Party> subjectBefore(Word head) {
        Word at = head;
        for (int i = 0; i < sentence.size() && at.head() >= 0; i++) {
            at = sentence.word(at.head());
            Optional<Party> subject = subjectOf(at, head);
            if (subject.isPresent()) {
                return subject;
            }
        }
        return Optional.empty();
    }

    private Optional<Party> subjectOf(Word verb, Word head) {
        return sentence.dependentsOf(verb).stream()
                .filter(d -> isSubject(d.relation()))
                .filter(d -> d.index() < head.index() && !sentence.isWithin(head, d))
                .flatMap(d -> finder.partiesOfOne(d).stream())
                .map(Mention::party)
                .findFirst();
    }

    private static boolean isSubject(Relation relation) {
        return relation == SUBJECT || relation == PASSIVE_SUBJECT;
    }
}
