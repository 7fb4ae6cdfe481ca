package org.demarche.coding;

import java.util.List;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.parse.Word;
import org.demarche.coding.party.Mention;
import org.demarche.coding.party.PartyFinder;
import org.demarche.coding.pattern.Fit;
import org.demarche.coding.role.Roles;

/** Fills a side that was not found: with the same state again, or with words that are no party. */
final class OpenSides {
    private static final List<String> ACTOR = List.of(Frame.SUBJECT, "by", Frame.POSSESSOR);
    private static final List<String> RECIPIENT =
            List.of(Frame.OBJECT, Frame.INDIRECT_OBJECT, "to", "with", "against", "on", "of");

    private final PartyFinder parties;

    OpenSides(PartyFinder parties) {
        this.parties = parties;
    }

    /** The same roles, with neither side empty. */
    Roles fill(Fit fit, Roles found) {
        if (found.areTogether()) {
            return found;
        }
        List<Mention> actors = filled(found.actors(), ACTOR, fit);
        List<String> told = fit.pattern().recipients();
        List<Mention> recipients =
                filled(found.recipients(), told.isEmpty() ? RECIPIENT : told, fit);
        return new Roles(actors, recipients, false);
    }

    private List<Mention> filled(List<Mention> found, List<String> slots, Fit fit) {
        return found.isEmpty() ? inFirstOf(slots, fit.frame()) : found;
    }

    /** Whoever stands in the first slot with a noun: of the same state as the actor, or unknown. */
    private List<Mention> inFirstOf(List<String> slots, Frame frame) {
        return slots.stream()
                .flatMap(slot -> frame.in(slot).stream())
                .filter(Word::isNoun)
                .findFirst()
                .map(this::knownOrNot)
                .orElse(List.of(Mention.UNTOLD));
    }

    private List<Mention> knownOrNot(Word noun) {
        List<Mention> known = parties.partiesOfOne(noun);
        return known.isEmpty() ? List.of(parties.strangerOn(noun)) : known;
    }
}
