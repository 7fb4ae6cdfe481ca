package org.demarche.coding.role;

import java.util.List;
import org.demarche.actor.Sector;
import org.demarche.coding.frame.Frame;
import org.demarche.coding.parse.ParsedSentence;
import org.demarche.coding.party.Mention;
import org.demarche.coding.pattern.Fit;
import org.demarche.coding.pattern.Pattern;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;

/**
 * Tells which of the parties a sentence names besides the actors an act may be meant for: none that
 * merely stands beside it, in an aside, or in the words for somebody else.
 */
final class OtherParties {
    private final Bystanders bystanders;
    private final Asides asides;
    private final HelpedSearch helped;

    OtherParties(ParsedSentence sentence, Bystanders bystanders, SlotParties slots) {
        this.bystanders = bystanders;
        this.asides = new Asides(sentence);
        this.helped = new HelpedSearch(sentence, slots);
    }

    /**
     * Those of the parties that do not merely stand beside the act.
     *
     * @param watches whether such an act is told by many whom it is not meant for
     */
    List<Mention> among(List<Mention> parties, Fit fit, List<Mention> actors, boolean watches) {
        EventType type = fit.pattern().what().type();
        boolean force = type == EventType.ASSAULT || type == EventType.COERCE;
        return Mentions.without(parties, actors).stream()
                .filter(m -> !isTelling(m, fit, watches))
                .filter(m -> !fit.pattern().is(Pattern.Flag.DOER) || !bystanders.isVictim(m, fit))
                .filter(m -> type != EventType.AID || mayBeHelped(m, fit))
                .filter(m -> !bystanders.isFavoured(m, fit) && !bystanders.isTopic(m, fit))
                .filter(m -> !bystanders.isOfDoer(m, fit.frame().predicate(), isRebel(actors)))
                .filter(m -> !(force && bystanders.isHandler(m, fit.frame().predicate())))
                .filter(m -> watches || !asides.isWayOfSomebody(m))
                .toList();
    }

    /** Whether somebody stands apart from the act, or is who tells of it. */
    private boolean isTelling(Mention mention, Fit fit, boolean watches) {
        Frame frame = fit.frame();
        boolean apart = !frame.isNominal() && bystanders.isApart(mention, frame.predicate());
        return apart
                || ((watches || Bystanders.tells(mention, fit))
                        && bystanders.isSpeaker(mention, frame.predicate()));
    }

    private static boolean isRebel(List<Mention> actors) {
        return actors.stream().anyMatch(m -> m.party().sector() == Sector.REB);
    }

    /** "Freed a hostage whom rebels had taken": nobody helps those he is freed from. */
    private boolean mayBeHelped(Mention mention, Fit fit) {
        return mention.party().sector() != Sector.REB
                && helped.mayBe(mention, fit.frame().predicate());
    }

    /** Whether somebody stands where whom a deed is done to may stand. */
    boolean mayBeMeant(Mention mention, Fit fit) {
        EventType type = fit.pattern().what().type();
        boolean nearby = type != EventType.MOBILIZE && bystanders.isNearby(mention);
        boolean elsewhere =
                type != EventType.ASSAULT
                        && bystanders.isOfAnotherDeed(mention, fit.frame().predicate());
        boolean aside =
                asides.isPosting(mention)
                        || (isArrest(fit.pattern())
                                && asides.isOfClauseBeside(mention, fit.frame().predicate()))
                        || asides.isOfOffence(mention, fit.frame().predicate())
                        || (isPunishing(type) && isHost(mention, fit.frame()));
        return !nearby
                && !elsewhere
                && !aside
                && !bystanders.isOfWhatFollowed(mention, fit.frame().predicate());
    }

    private static boolean isArrest(Pattern pattern) {
        return pattern.what().equals(EventClass.of(Mode.COERCE_ARREST));
    }

    private static boolean isPunishing(EventType type) {
        return type == EventType.ASSAULT || type == EventType.COERCE || type == EventType.SANCTION;
    }

    private boolean isHost(Mention mention, Frame frame) {
        return frame.in(Frame.OBJECT).stream()
                .anyMatch(people -> asides.isHostOfForeigners(mention, people));
    }
}
