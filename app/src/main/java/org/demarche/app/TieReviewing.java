package org.demarche.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordedEvent;
import org.demarche.text.FormatException;
import org.demarche.ties.proposal.ProposalSearch;
import org.demarche.ties.proposal.TieDecision;
import org.demarche.ties.proposal.TieDecisions;
import org.demarche.ties.proposal.TieProposal;
import org.demarche.ties.proposal.TieReview;
import org.demarche.ties.report.ProposalScreen;

/**
 * Lets a person decide on changes to the register of ties.
 *
 * @param session what commands share
 * @param record where the events are
 * @param coder who decides
 */
record TieReviewing(Session session, RecordOption record, String coder) {
    /**
     * Goes through what is not decided yet.
     *
     * @param pair codes of two parties to keep to; empty for all
     */
    void decide(List<String> pair) throws IOException, FormatException {
        TiesOfRecord.takeOver(record, session);
        List<TieProposal> open = proposals(pair).open();
        if (open.isEmpty()) {
            throw Trouble.badInput("there is no change to decide on");
        }
        try (EventRecord changed = record.toChange()) {
            TieDecisions kept = TieDecisions.of(changed);
            TieReview review = new TieReview(open, coder, d -> keep(kept, d));
            ProposalScreen screen = new ProposalScreen(review, session.parties()::name);
            new ReviewLoop(
                            session,
                            review,
                            (columns, r, c) -> screen.draw(columns),
                            Clock.systemUTC())
                    .run();
            if (!changed.isPublished()) {
                changed.publish();
            }
            session.console()
                    .say(
                            "%d of %d decided; accepted ones are in force for: demarche ties"
                                    .formatted(review.decided(), open.size()));
        }
    }

    private static void keep(TieDecisions kept, TieDecision decision) {
        try {
            kept.keep(decision);
        } catch (IOException e) {
            throw new UncheckedIOException("the decision could not be kept", e);
        } catch (FormatException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    /**
     * What events propose.
     *
     * @param open what nobody has decided on and the register does not know
     * @param known what the register knows
     */
    record Proposed(List<TieProposal> open, List<TieProposal> known) {}

    /** What the events of a pair and its organisations, or all events, propose. */
    Proposed proposals(List<String> pair) throws IOException, FormatException {
        TiesOfRecord ties = TiesOfRecord.of(record, session);
        try (EventRecord asked = record.toAsk()) {
            ProposalSearch search = new ProposalSearch(ties.register(), session.ahead().actors());
            if (pair.isEmpty()) {
                session.console().say("looking for changes of ties in all events on record …");
            }
            List<RecordedEvent> events =
                    pair.isEmpty()
                            ? asked.events(search.narrowed(EventQuery.all()))
                            : ties.events(pair, asked, search);
            List<TieProposal> all = search.in(events);
            return new Proposed(
                    TieDecisions.of(asked).open(all),
                    all.stream().filter(TieProposal::isKnown).toList());
        }
    }
}
