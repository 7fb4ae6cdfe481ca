package org.demarche.review;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.evaluation.Claim;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;

/**
 * A person going through coded events, key by key.
 *
 * <p>Knows no terminal and no clock: keys and times come in, judgements go out through a {@link
 * Sink}, what to show is asked for. One key decides and leads on; corrections of several things are
 * made by coming back to the event, and add up.
 */
public final class Review implements Dialogue {
    /** Ends an entry. */
    public static final int ENTER = '\n';

    /** Takes the last letter of an entry back. */
    public static final int BACKSPACE = 127;

    /** Leaves an entry or a choice without a result. */
    public static final int ESCAPE = 27;

    /** Takes each judgement as soon as it is made. */
    @FunctionalInterface
    public interface Sink {
        void take(Candidate candidate, Judgement judgement);
    }

    private final List<Candidate> queue;
    private final String coder;
    private final Sink sink;
    private final Function<String, Optional<String>> parties;
    private final Map<String, Judgement> standing = new HashMap<>();
    private final Deque<Step> steps = new ArrayDeque<>();
    private int at;
    private boolean isOver;
    private Prompt prompt = Prompt.NONE;
    private String note = "";

    /** A judgement made, and what it replaced. */
    private record Step(int at, Judgement made, Optional<Judgement> before) {}

    /**
     * Goes on where the judgements made so far end.
     *
     * @param parties the code of a party as people may write it, empty if there is none
     */
    public Review(
            List<Candidate> queue,
            List<Judgement> soFar,
            String coder,
            Function<String, Optional<String>> parties,
            Sink sink) {
        this.queue = List.copyOf(queue);
        this.coder = coder;
        this.parties = parties;
        this.sink = sink;
        soFar.forEach(this::stand);
        this.at = nextOpen(0);
    }

    private void stand(Judgement judgement) {
        String name = judgement.passage() + " " + judgement.key();
        switch (judgement.decision()) {
            case UNDONE -> standing.remove(name);
            case REMARK -> {}
            default -> standing.put(name, judgement);
        }
    }

    /** Whether all is judged or the person has left. */
    @Override
    public boolean isOver() {
        return isOver || at >= queue.size();
    }

    /** Whether every event is judged. */
    public boolean isComplete() {
        return nextOpen(0) >= queue.size();
    }

    /** The event to judge; there is one until it is over. */
    public Candidate current() {
        return queue.get(at);
    }

    /** What was said of the current event before, if anything. */
    public Optional<Judgement> said() {
        return said(current());
    }

    private Optional<Judgement> said(Candidate candidate) {
        return Optional.ofNullable(standing.get(candidate.passage().id() + " " + candidate.key()));
    }

    /** The event as it would stand now. */
    public Claim claim() {
        return said().filter(j -> j.decision().isEvent())
                .map(Judgement::claim)
                .orElse(current().claim());
    }

    /** What is being entered or chosen. */
    Prompt prompt() {
        return prompt;
    }

    /** One line for the person, such as what was wrong with the last key; empty if none. */
    String note() {
        return note;
    }

    /** The events added to the current text. */
    List<Claim> added() {
        return Stream.iterate(1, i -> i + 1)
                .map(i -> Optional.ofNullable(standing.get(addedName(i))))
                .takeWhile(Optional::isPresent)
                .map(j -> j.orElseThrow().claim())
                .toList();
    }

    private String addedName(int i) {
        return current().passage().id() + " added@" + i;
    }

    public Progress progress() {
        Map<Decision, Integer> counts = new EnumMap<>(Decision.class);
        for (Candidate candidate : queue) {
            said(candidate).ifPresent(j -> counts.merge(j.decision(), 1, Integer::sum));
        }
        standing.values().stream()
                .filter(j -> j.decision() == Decision.ADDED)
                .forEach(j -> counts.merge(Decision.ADDED, 1, Integer::sum));
        return new Progress(at + 1, queue.size(), counts);
    }

    /** Takes a key pressed at a time. */
    @Override
    public void press(int key, Instant now) {
        note = "";
        if (prompt.kind() == Prompt.Kind.NONE) {
            decide(key, now);
        } else if (key == ESCAPE) {
            prompt = Prompt.NONE;
        } else if (prompt.kind() == Prompt.Kind.TEXT) {
            enter(key, now);
        } else {
            pick(key, now);
        }
    }

    private void decide(int key, Instant now) {
        switch (Character.toLowerCase(key)) {
            case 'y', ' ' -> judge(Decision.RIGHT, current().claim(), now);
            case 'n' -> judge(Decision.NO_EVENT, current().claim(), now);
            case 'a' -> prompt = Prompt.text(Prompt.For.ACTOR);
            case 'r' -> prompt = Prompt.text(Prompt.For.RECIPIENT);
            case 't' -> prompt = Prompt.type(claim());
            case 'f' -> prompt = Prompt.factuality(claim());
            case 'm' -> prompt = Prompt.text(Prompt.For.ADDED_ACTOR);
            case 'c' -> prompt = Prompt.text(Prompt.For.REMARK);
            case 's' -> skip();
            case 'b' -> at = Math.max(0, at - 1);
            case 'u' -> undo(now);
            case 'q' -> isOver = true;
            case ENTER, '\r' -> {}
            default -> note = "no such key; see below";
        }
    }

    private void skip() {
        int next = nextOpen(at + 1, at);
        if (next == at) {
            note = "this is the only one left; q to quit";
        }
        at = next;
    }

    private void judge(Decision decision, Claim claim, Instant now) {
        Candidate candidate = current();
        make(judgement(candidate.key(), decision, claim, now));
        at = nextOpen(at + 1);
    }

    private Judgement judgement(String key, Decision decision, Claim claim, Instant now) {
        String passage = current().passage().id();
        return new Judgement(now, coder, passage, key, decision, claim, "");
    }

    private void make(Judgement judgement) {
        String name = judgement.passage() + " " + judgement.key();
        steps.push(new Step(at, judgement, Optional.ofNullable(standing.get(name))));
        sink.take(current(), judgement);
        stand(judgement);
    }

    private void undo(Instant now) {
        if (steps.isEmpty()) {
            note = "nothing to undo since you began";
            return;
        }
        Step step = steps.pop();
        at = step.at();
        Judgement back = step.before().map(j -> j.again(now)).orElse(step.made().undone(now));
        sink.take(current(), back);
        stand(back);
        note = "taken back: " + step.made().decision().words();
    }

    /** The first event from there on that is not judged, or, at the end, from the beginning. */
    private int nextOpen(int from) {
        return nextOpen(from, queue.size());
    }

    private int nextOpen(int from, int otherwise) {
        for (int i = 0; i < queue.size(); i++) {
            int place = (from + i) % queue.size();
            if (said(queue.get(place)).isEmpty()) {
                return place;
            }
        }
        return otherwise;
    }

    private void enter(int key, Instant now) {
        if (key == ENTER || key == '\r') {
            entered(prompt.typed().strip(), now);
        } else {
            prompt = prompt.with(key);
        }
    }

    private void entered(String typed, Instant now) {
        if (prompt.about() == Prompt.For.REMARK) {
            prompt = Prompt.NONE;
            remark(typed, now);
            return;
        }
        Optional<String> code = typed.isEmpty() ? Optional.of("UNK") : parties.apply(typed);
        if (code.isEmpty()) {
            note = "no state or organisation is called " + typed + "; empty for unknown";
            return;
        }
        Claim claim = claim();
        Prompt answered = prompt;
        prompt = Prompt.NONE;
        switch (answered.about()) {
            case ACTOR -> judge(Decision.WRONG_ACTOR, Edit.actor(claim, code.get()), now);
            case RECIPIENT ->
                    judge(Decision.WRONG_RECIPIENT, Edit.recipient(claim, code.get()), now);
            case ADDED_ACTOR -> prompt = Prompt.addedRecipient(Edit.actor(claim, code.get()));
            default -> prompt = Prompt.addedType(Edit.recipient(answered.draft(claim), code.get()));
        }
    }

    private void remark(String typed, Instant now) {
        if (!typed.isEmpty()) {
            Judgement bare = judgement(current().key(), Decision.REMARK, claim(), now);
            sink.take(
                    current(),
                    new Judgement(
                            now,
                            coder,
                            bare.passage(),
                            bare.key(),
                            bare.decision(),
                            bare.claim(),
                            typed));
            note = "noted";
        }
    }

    private void pick(int key, Instant now) {
        Claim claim = prompt.draft(claim());
        boolean isAdding = prompt.about() == Prompt.For.ADDED;
        if (prompt.kind() == Prompt.Kind.TYPE) {
            Optional<EventType> type = Prompt.typeOf(key);
            if (type.isEmpty()) {
                note = "a letter of the list, or escape";
            } else if (isAdding) {
                prompt = Prompt.addedFactuality(Edit.type(claim, type.get()));
            } else {
                prompt = Prompt.NONE;
                judge(Decision.WRONG_TYPE, Edit.type(claim, type.get()), now);
            }
            return;
        }
        Optional<Factuality> factuality = Prompt.factualityOf(key);
        if (factuality.isEmpty()) {
            note = "a letter of the list, or escape";
            return;
        }
        prompt = Prompt.NONE;
        Claim edited = Edit.factuality(claim, factuality.get());
        if (isAdding) {
            make(judgement("added@" + (added().size() + 1), Decision.ADDED, edited, now));
            note = "added; now judge the event shown";
        } else {
            judge(Decision.WRONG_FACTUALITY, edited, now);
        }
    }
}
