package org.demarche.coding.claim;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.demarche.actor.ActorKnowledge;
import org.demarche.actor.NameKind;
import org.demarche.actor.NameMatch;
import org.demarche.actor.Sector;
import org.demarche.text.PartialDate;

/**
 * Whom the words of a claim name: states, organisations and groups, and nobody whose name only
 * holds that of another. Immutable; linear in the words.
 */
final class PartyNames {
    /** A name goes on after it, or began before it: “General Ali Shadmani”, “Johnson & Johnson”. */
    private static final Pattern GOES_ON = Pattern.compile("^(?: & | \\p{Lu}\\p{Ll})");

    private static final Pattern BEGAN = Pattern.compile(" & $");

    private static final Pattern OWNED = Pattern.compile("^['’]s? $");

    private final ActorKnowledge actors;

    PartyNames(ActorKnowledge actors) {
        this.actors = actors;
    }

    /** The codes of all of them; a firm is not its state. */
    Set<String> codes(String words, PartialDate day) {
        return names(words, day).stream()
                .map(m -> m.party().code())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The one state or organisation that words name; a firm or a paper is not its state. */
    Optional<NamedParty> one(String words, PartialDate day) {
        List<NameMatch> names =
                names(words, day).stream()
                        .filter(m -> m.party().isKnown())
                        .filter(m -> m.party().sector() != Sector.JRN)
                        .toList();
        List<String> codes = names.stream().map(m -> m.party().code()).distinct().toList();
        boolean isPerson = names.stream().anyMatch(m -> m.kind().isPerson());
        return codes.size() == 1
                ? Optional.of(
                        new NamedParty(codes.get(0), actors.displayName(codes.get(0)), isPerson))
                : Optional.empty();
    }

    private List<NameMatch> names(String words, PartialDate day) {
        List<NameMatch> all = actors.find(words, day);
        return all.stream()
                .filter(m -> m.party().sector() != Sector.BUS)
                .filter(m -> !m.kind().isPerson() || isWhole(m, words))
                .filter(m -> all.stream().noneMatch(o -> isOwnedBy(m, o, words)))
                .toList();
    }

    private static boolean isWhole(NameMatch name, String words) {
        return !GOES_ON.matcher(words.substring(name.span().end())).find()
                && !BEGAN.matcher(words.substring(0, name.span().begin())).find();
    }

    /** “The UK's National Security Council” is not that of the United States. */
    private static boolean isOwnedBy(NameMatch body, NameMatch owner, String words) {
        return body.kind() == NameKind.AGENCY
                && !owner.party().code().equals(body.party().code())
                && owner.span().end() < body.span().begin()
                && OWNED.matcher(words.substring(owner.span().end(), body.span().begin())).find();
    }
}
