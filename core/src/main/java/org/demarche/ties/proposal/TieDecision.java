package org.demarche.ties.proposal;

import java.time.Instant;
import java.util.List;
import org.demarche.ties.RegisterChange;

/**
 * What a person said of a proposed change.
 *
 * @param at when
 * @param coder who
 * @param answer what
 * @param change the change meant
 * @param events ids of the events it rests on
 */
public record TieDecision(
        Instant at, String coder, Answer answer, RegisterChange change, List<String> events) {
    /** What can be said of a proposed change. */
    public enum Answer {
        ACCEPTED,
        REFUSED,
        /** Takes back what was said before. */
        UNDONE
    }

    public TieDecision {
        events = List.copyOf(events);
    }

    /** Whether it is about a proposal: they rest on an event in common and change the same. */
    boolean isAbout(TieProposal proposal) {
        return proposal.change().tie().kind() == change.tie().kind()
                && proposal.change().isEnd() == change.isEnd()
                && proposal.events().stream().anyMatch(e -> events.contains(e.id()));
    }

    /** Whether it is about what another is about: they rest on an event and change the same. */
    boolean isAbout(TieDecision other) {
        return other.change.tie().kind() == change.tie().kind()
                && other.change.isEnd() == change.isEnd()
                && other.events.stream().anyMatch(events::contains);
    }

    /** Whether the same answer to the same change, whoever gave it when. */
    boolean isSameAs(TieDecision other) {
        return other.change.equals(change) && other.answer == answer;
    }
}
