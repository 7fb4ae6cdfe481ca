package org.demarche.ties.proposal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.review.Dialogue;
import org.demarche.ties.RegisterChange;
import org.demarche.ties.StandingTie;

/**
 * A person going through proposed changes, one key each: accept, accept with the sides the other
 * way round, refuse, skip.
 */
public final class TieReview implements Dialogue {
    /** Takes each decision as soon as it is made. */
    @FunctionalInterface
    public interface Sink {
        void take(TieDecision decision);
    }

    private final List<TieProposal> queue;
    private final String coder;
    private final Sink sink;
    private final Deque<TieDecision> made = new ArrayDeque<>();
    private final Deque<Integer> places = new ArrayDeque<>();
    private final Set<Integer> decided = new HashSet<>();
    private int at;
    private boolean isLeft;
    private String note = "";

    public TieReview(List<TieProposal> queue, String coder, Sink sink) {
        this.queue = List.copyOf(queue);
        this.coder = coder;
        this.sink = sink;
    }

    @Override
    public boolean isOver() {
        return isLeft || at >= queue.size();
    }

    /** The proposal to decide on; there is one until it is over. */
    public TieProposal current() {
        return queue.get(at);
    }

    /** “3 of 12”. */
    public String place() {
        return "%d of %d".formatted(Math.min(at + 1, queue.size()), queue.size());
    }

    /** How many are decided. */
    public int decided() {
        return decided.size();
    }

    /** One line for the person; empty if there is nothing to say. */
    public String note() {
        return note;
    }

    @Override
    public void press(int key, Instant now) {
        note = "";
        switch (Character.toLowerCase(key)) {
            case 'y', ' ' -> decide(TieDecision.Answer.ACCEPTED, current().change(), now);
            case 'w' -> decide(TieDecision.Answer.ACCEPTED, turned(current().change()), now);
            case 'n' -> decide(TieDecision.Answer.REFUSED, current().change(), now);
            case 's' -> at++;
            case 'b' -> at = Math.max(0, at - 1);
            case 'u' -> undo(now);
            case 'q' -> isLeft = true;
            case '\n', '\r' -> {}
            default -> note = "no such key; see below";
        }
    }

    private void decide(TieDecision.Answer answer, RegisterChange change, Instant now) {
        TieDecision decision =
                new TieDecision(
                        now,
                        coder,
                        answer,
                        change,
                        current().events().stream().map(e -> e.id()).toList());
        sink.take(decision);
        made.push(decision);
        places.push(at);
        decided.add(at);
        at++;
    }

    private void undo(Instant now) {
        if (made.isEmpty()) {
            note = "nothing to undo since you began";
            return;
        }
        TieDecision last = made.pop();
        at = places.pop();
        decided.remove(at);
        sink.take(
                new TieDecision(
                        now, coder, TieDecision.Answer.UNDONE, last.change(), last.events()));
        note = "taken back";
    }

    private static RegisterChange turned(RegisterChange change) {
        StandingTie tie = change.tie();
        return new RegisterChange(
                new StandingTie(
                        tie.kind(),
                        tie.what(),
                        tie.sides().turned(),
                        tie.name(),
                        tie.note(),
                        tie.span(),
                        tie.source()));
    }
}
