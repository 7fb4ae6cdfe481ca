package org.demarche.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.demarche.claim.grammar.Claim.Subject;
import org.demarche.claim.grammar.Matter;
import org.demarche.claim.grammar.Sides;
import org.demarche.dyad.Occurrence;
import org.demarche.wording.Words;

/**
 * Whether something was the first of its kind: none of its kind is on record from more than {@value
 * #SAME} days before it, the record reaches at least a year back and holds at least {@value
 * #EARLIER} earlier acts of the same side. One of its type but another mode makes it mixed.
 *
 * <p>The act is the earliest in the time claimed; of reports that name the thing the claim names,
 * the first. It tells what is new on record, which may be younger than what the claim has in mind.
 */
final class NoveltyTest implements FormTest {
    private static final int SAME = 30;
    private static final int EARLIER = 10;
    private static final int YEAR = 365;

    @Override
    public Outcome of(Question question, View view) {
        Subject subject = question.subject();
        List<Occurrence> acts = new ArrayList<>(view.clear(subject, question.window()));
        acts.removeIf(o -> !o.date().isDay());
        acts.sort(Comparator.comparing(o -> o.day().orElseThrow()));
        if (acts.isEmpty()) {
            return Outcome.notEnough(
                    "No such act dated to the day is on record of the time claimed.");
        }
        Occurrence act = act(question, acts);
        Sides way = Sides.directed(act.dyad().actor().code(), act.dyad().recipient().code());
        return held(subject.withSides(act.isMutual() ? subject.sides() : way), act, view);
    }

    /** The act that is claimed to be the first. */
    private static Occurrence act(Question question, List<Occurrence> acts) {
        List<String> topics = question.claim().topics();
        List<Occurrence> named =
                acts.stream().filter(o -> AnchorSearch.isAbout(o, topics)).toList();
        if (!topics.isEmpty() && !named.isEmpty()) {
            return named.get(0);
        }
        if (question.isBounded()) {
            return acts.get(0);
        }
        int first = acts.size() - 1;
        while (first > 0 && gap(acts.get(first - 1), acts.get(first)) <= SAME) {
            first--;
        }
        return acts.get(first);
    }

    private static long gap(Occurrence one, Occurrence next) {
        return java.time.temporal.ChronoUnit.DAYS.between(
                one.day().orElseThrow(), next.day().orElseThrow());
    }

    private static Outcome held(Subject subject, Occurrence act, View view) {
        LocalDate day = act.day().orElseThrow();
        LocalDate end = day.minusDays(SAME);
        LocalDate from = view.reach().from();
        if (!from.isBefore(end)) {
            return Outcome.notEnough("Nothing was read of more than a month before it.");
        }
        Window before = new Window(LocalDate.of(1, 1, 1), end);
        List<Occurrence> earlier = view.clear(subject, before);
        List<Occurrence> all = view.clear(new Subject(subject.sides(), Matter.ALL), before);
        List<Occurrence> near =
                all.stream().filter(o -> subject.matter().isNear(o.what())).toList();
        int days = new Window(from, day).days();
        boolean isDeep = all.size() >= EARLIER && days >= YEAR;
        Ruling ruling =
                !earlier.isEmpty()
                        ? Ruling.CONTRADICTED
                        : !isDeep
                                ? Ruling.NOT_ENOUGH
                                : near.isEmpty() ? Ruling.BORNE_OUT : Ruling.MIXED;
        List<String> reasons = new ArrayList<>();
        reasons.add(
                String.format(
                        Locale.ROOT,
                        "The act is of %s. Before it, %s of its kind%s on record, among %s of the"
                                + " same side since %s.",
                        day,
                        earlier.isEmpty() ? "none" : Words.number(earlier.size()),
                        earlier.size() > 1 ? " are" : " is",
                        Words.count(all.size(), "act"),
                        from));
        if (ruling == Ruling.NOT_ENOUGH) {
            reasons.add(
                    "At least %d earlier acts over a year are needed to call something new."
                            .formatted(EARLIER));
        }
        if (ruling == Ruling.MIXED) {
            reasons.add(
                    "%s of the same type, though of another mode."
                            .formatted(Words.count(near.size(), "earlier act")));
        }
        List<Occurrence> against = earlier.isEmpty() ? near : earlier;
        return new Outcome(
                ruling,
                reasons,
                List.of(view.rate("of its kind before", earlier.size(), new Window(from, end))),
                Evidence.of("the act", List.of(act)),
                Evidence.of("earlier ones", against));
    }
}
