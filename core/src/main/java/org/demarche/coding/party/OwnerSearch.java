package org.demarche.coding.party;

import static org.demarche.coding.parse.Relation.CONJUNCT;
import static org.demarche.coding.parse.Relation.OBLIQUE;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.demarche.actor.NameKind;
import org.demarche.actor.NameMatch;
import org.demarche.actor.Sector;
import org.demarche.coding.frame.FrameFinder;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.parse.Relation;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention.How;
import org.demarche.text.TextSpan;

/** Tells whose a noun is by what stands before it: Russian troops, Baku's foreign minister. */
final class OwnerSearch {
    /** Who and what is kept by somebody in a town. */
    private static final Set<String> POSTS = Set.of("correspondent", "bureau");

    /** What is called after where it took place: the Lima blasts were not set off by Lima. */
    private static final Set<String> TAKING_PLACE =
            Set.of(
                    "attack",
                    "raid",
                    "bombing",
                    "blast",
                    "explosion",
                    "massacre",
                    "shooting",
                    "killing",
                    "siege",
                    "conference",
                    "marathon",
                    "crash",
                    "riot");

    /** One of those who make up a body: a NATO member is not NATO. */
    private static final Set<String> MEMBERS =
            Set.of("member", "state", "nation", "country", "ally");

    /** Words hyphenated after the state whose a ship is, whoever built or runs it. */
    private static final Set<String> FLYING = Set.of("flagged", "registered", "owned");

    /** What has a noun without its being anybody's; days of the week besides. */
    private static final Set<String> TIMES =
            Set.of(
                    "week", "weekend", "month", "year", "decade", "century", "spring", "summer",
                    "autumn", "winter", "night", "morning", "evening");

    private static final Set<String> SOME = Set.of("a", "an", "another", "other", "one", "several");

    private final ParsedSentence sentence;
    private final NounNames names;
    private final PartyFinder finder;
    private final SectorFinder sectors;

    OwnerSearch(
            ParsedSentence sentence, NounNames names, PartyFinder finder, SectorFinder sectors) {
        this.sentence = sentence;
        this.names = names;
        this.finder = finder;
        this.sectors = sectors;
    }

    /** Whose the noun is; nobody's if nothing before it tells. */
    List<Mention> of(Word head) {
        List<Mention> found = new ArrayList<>();
        boolean posted = isPosted(head);
        boolean possessed =
                sentence.dependentsOf(head, Relation.POSSESSIVE).stream().anyMatch(d -> !isTime(d));
        for (Word d : sentence.dependentsOf(head)) {
            boolean post =
                    d.relation() == Relation.COMPOUND
                            && ((posted && names.isPlace(d)) || (possessed && isStateName(d)));
            boolean target = FrameFinder.isOfTarget(sentence, d, head);
            if (isModifier(d) && d.index() <= head.index() && !post && !target) {
                found.addAll(owners(d, head));
            }
        }
        return withoutCountryOfGroup(found);
    }

    /** Whose the noun is by an adjective of nationality, or by the flag it flies. */
    List<Mention> byNationality(Word head) {
        return sentence.dependentsOf(head).stream()
                .filter(d -> isModifier(d) && d.index() < head.index())
                .filter(d -> names.on(d).stream().anyMatch(OwnerSearch::isNation))
                .flatMap(d -> named(d, head).stream())
                .toList();
    }

    /** "Last week's Danish raid" is not the week's. */
    private static boolean isTime(Word word) {
        return TIMES.contains(word.lemma()) || word.lemma().endsWith("day");
    }

    /** "France's Mali campaign" is France's. */
    private boolean isStateName(Word word) {
        return names.on(word).stream().anyMatch(m -> m.kind() == NameKind.STATE);
    }

    private static boolean isNation(NameMatch name) {
        return name.kind() == NameKind.DEMONYM || FLYING.contains(name.suffix());
    }

    /**
     * "The paper's Lima correspondent" is the paper's; Lima is where it has him, and where "the
     * Lima attacks" were made.
     */
    private boolean isPosted(Word head) {
        return POSTS.contains(head.lemma())
                || TAKING_PLACE.contains(head.lemma())
                || !sentence.dependentsOf(head, Relation.POSSESSIVE).stream()
                        .filter(d -> !names.on(d).isEmpty())
                        .toList()
                        .isEmpty();
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
        List<Mention> found = named(modifier, head);
        if (found.isEmpty()) {
            found.addAll(nestedOwners(modifier, head));
        }
        if (found.isEmpty() && modifier.relation() == Relation.POSSESSIVE) {
            finder.partiesOfOne(modifier).forEach(m -> found.add(sectors.with(m, head)));
        }
        for (Word conjunct : sentence.dependentsOf(modifier, CONJUNCT)) {
            found.addAll(named(conjunct, head));
        }
        return found;
    }

    /** The parties named on a word, as owners of the noun. */
    private List<Mention> named(Word word, Word head) {
        List<Mention> found = new ArrayList<>();
        for (NameMatch name : names.on(word)) {
            if (name.kind() == NameKind.ORGANISATION && isSomeMember(head)) {
                continue;
            }
            TextSpan span = name.span().union(head.span());
            found.add(sectors.with(new Mention(name.party(), span, How.OWNER), head));
        }
        return found;
    }

    /** "A NATO member", "other EU nations": one or some of those in it, and not told which. */
    private boolean isSomeMember(Word head) {
        return MEMBERS.contains(head.lemma())
                && sentence.firstDependent(
                                head, d -> SOME.contains(d.lemma()) && d.index() < head.index())
                        .isPresent();
    }

    /** Italian journalist Cecilia Sala; Kremlin-aligned commentators: the name hangs deeper. */
    private List<Mention> nestedOwners(Word modifier, Word head) {
        List<Mention> found = new ArrayList<>();
        for (Word d : sentence.dependentsOf(modifier)) {
            boolean beside = isModifier(d) || d.relation() == Relation.ADVERB;
            if (beside || (modifier.isVerb() && d.relation() == OBLIQUE)) {
                found.addAll(named(d, head));
            }
        }
        return found;
    }
}
