package org.demarche.evaluation;

import java.util.List;
import org.demarche.actor.Party;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;

/**
 * An event a person has written down, with what else would be right.
 *
 * @param first the reading preferred
 * @param actors codes that are right for the actor, the preferred first
 * @param recipients codes that are right for the recipient, the preferred first
 * @param readings types with factualities that are right, the preferred first
 * @param weight whether it must be found
 * @param symmetric whether the parties may change places
 * @param spans where in the text it is told
 */
public record GoldEvent(
        Claim first,
        List<String> actors,
        List<String> recipients,
        List<Reading> readings,
        Weight weight,
        boolean symmetric,
        Spans spans) {

    /** A type and whether it happened. */
    public record Reading(EventType type, Factuality factuality) {}

    /** What it counts if it is found or missed. */
    public enum Weight {
        /** Must be found. */
        REQUIRED,
        /** Nothing, either way: a matter of taste. */
        OPTIONAL,
        /** Nothing, either way: within one state. */
        DOMESTIC
    }

    public GoldEvent {
        actors = List.copyOf(actors);
        recipients = List.copyOf(recipients);
        readings = List.copyOf(readings);
    }

    /** An event with one reading; optional if a party is unknown, domestic if both are the same. */
    public static GoldEvent of(Claim claim, Spans spans) {
        boolean isWithin = claim.actor().equals(claim.recipient());
        Weight others = isWithin ? Weight.DOMESTIC : Weight.OPTIONAL;
        return new GoldEvent(
                claim,
                List.of(claim.actor()),
                List.of(claim.recipient()),
                List.of(new Reading(claim.type(), claim.factuality())),
                claim.isOutOfScope() ? others : Weight.REQUIRED,
                claim.type().isMutual(),
                spans);
    }

    boolean isRequired() {
        return weight == Weight.REQUIRED;
    }

    boolean isActual() {
        return first.isActual();
    }

    /** Whether another reading than the preferred one has it happen. */
    boolean mayBeActual() {
        return readings.stream().skip(1).anyMatch(r -> r.factuality() == Factuality.ACTUAL);
    }

    boolean hasUnknownParty() {
        String unknown = Party.UNKNOWN.code();
        return first.actor().equals(unknown) || first.recipient().equals(unknown);
    }

    /** Whether the claim is this event at that level, whatever its factuality. */
    boolean matches(Claim claim, Level level, boolean lenient) {
        return partiesMatch(claim, level, lenient)
                && accepted(lenient).stream().anyMatch(r -> typeMatches(r, claim, level));
    }

    /** The same, with a factuality that is right for its type. */
    boolean matchesFactuality(Claim claim, Level level, boolean lenient) {
        return partiesMatch(claim, level, lenient)
                && accepted(lenient).stream()
                        .filter(r -> typeMatches(r, claim, level))
                        .anyMatch(r -> r.factuality() == claim.factuality());
    }

    private List<Reading> accepted(boolean lenient) {
        return lenient ? readings : readings.subList(0, 1);
    }

    private static boolean typeMatches(Reading reading, Claim claim, Level level) {
        return switch (level) {
            case PAIR -> true;
            case QUAD -> reading.type().quad() == claim.type().quad();
            case TYPE, TRIPLE, STANDING -> reading.type() == claim.type();
        };
    }

    /** Whether the claim has at least one of the parties in its place. */
    boolean sharesParty(Claim claim) {
        return actors.contains(claim.actor()) || recipients.contains(claim.recipient());
    }

    private boolean partiesMatch(Claim claim, Level level, boolean lenient) {
        if (!level.asksParties()) {
            return true;
        }
        List<String> doers = lenient ? actors : actors.subList(0, 1);
        List<String> others = lenient ? recipients : recipients.subList(0, 1);
        boolean straight = doers.contains(claim.actor()) && others.contains(claim.recipient());
        boolean turned = others.contains(claim.actor()) && doers.contains(claim.recipient());
        return straight || ((symmetric || first.type().isMutual()) && turned);
    }
}
