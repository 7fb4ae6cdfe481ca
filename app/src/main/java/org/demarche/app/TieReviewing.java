package org.demarche.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordedEvent;
import org.demarche.text.FormatException;
import org.demarche.ties.proposal.ProposalSearch;
import org.demarche.ties.proposal.TieDecision;
import org.demarche.ties.proposal.TieProposal;
import org.demarche.ties.proposal.TieReview;
import org.demarche.ties.proposal.TieReviewFile;
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
        TieReviewFile kept = TieReviewFile.beside(record.file(), session.ahead().actors());
        List<TieProposal> open = kept.open(proposals(pair));
        if (open.isEmpty()) {
            throw Trouble.badInput("there is no change to decide on");
        }
        TieReview review = new TieReview(open, coder, d -> keep(kept, d));
        ProposalScreen screen = new ProposalScreen(review, session.parties()::name);
        new ReviewLoop(session, review, (columns, r, c) -> screen.draw(columns), Clock.systemUTC())
                .run();
        session.console()
                .say(
                        "%d of %d decided; accepted ones are in force for: demarche ties"
                                .formatted(review.decided(), open.size()));
    }

    private static void keep(TieReviewFile file, TieDecision decision) {
        try {
            file.keep(decision);
        } catch (IOException e) {
            throw new UncheckedIOException("the decision could not be kept", e);
        } catch (FormatException e) {
            throw new UncheckedIOException(new IOException(e.getMessage(), e));
        }
    }

    /** What the events of a pair and its organisations, or all events, propose. */
    List<TieProposal> proposals(List<String> pair) throws IOException, FormatException {
        TiesOfRecord ties = TiesOfRecord.of(record, session);
        List<RecordedEvent> events = new ArrayList<>();
        try (EventRecord asked = record.toAsk()) {
            if (pair.isEmpty()) {
                events.addAll(asked.events(EventQuery.all()));
            } else {
                for (EventQuery query : ties.queries(pair)) {
                    events.addAll(asked.events(query));
                }
            }
        }
        return new ProposalSearch(ties.register(), session.ahead().actors()).in(events);
    }
}
