package org.demarche.ties.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.actor.ActorKnowledge;
import org.demarche.event.Event;
import org.demarche.event.Factuality;
import org.demarche.ontology.EventType;
import org.demarche.record.EventQuery;
import org.demarche.record.RecordedEvent;
import org.demarche.text.PartialDate;
import org.demarche.ties.Organisation;
import org.demarche.ties.RegisterChange;
import org.demarche.ties.StandingTie;
import org.demarche.ties.StandingTie.Sides;
import org.demarche.ties.TieKind;
import org.demarche.ties.TieRegister;
import org.demarche.ties.TieSpan;

/**
 * Finds in coded events what would change the register: a mission closed, an ambassador recalled, a
 * treaty left, peacekeepers withdrawn.
 *
 * <p>An event counts if it is told as having happened, its type fits a rule of {@code rules.txt}
 * and so do the words of its sentence. Whose mission or force it is tells the name before the noun
 * (“the Iranian embassy”, “its embassy”), the place after it (“the embassy in Tehran”), else the
 * rule. Reports of the same change within 60 days of the first are one proposal. Costs one pass
 * over the events.
 */
public final class ProposalSearch {
    private static final int SAME_DAYS = 60;

    private final List<TieRule> rules = TieRules.bundled();
    private final TieRegister register;
    private final ActorKnowledge actors;
    private final Set<String> organisations;

    public ProposalSearch(TieRegister register, ActorKnowledge actors) {
        this.register = register;
        this.actors = actors;
        this.organisations =
                register.organisations().stream()
                        .map(Organisation::code)
                        .collect(Collectors.toSet());
    }

    /** The same question, but only for events that some rule may fit. */
    public EventQuery narrowed(EventQuery query) {
        EnumSet<EventType> types = EnumSet.noneOf(EventType.class);
        rules.forEach(r -> r.types().forEach(t -> types.add(t.type())));
        return query.ofTypes(types).withFactualities(Set.of(Factuality.ACTUAL));
    }

    private record Found(RegisterChange change, TieRule rule, RecordedEvent event) {
        LocalDate day() {
            return change.date().firstDay().orElseThrow();
        }

        boolean isSameAs(Found other) {
            StandingTie a = change.tie();
            StandingTie b = other.change.tie();
            boolean areSame =
                    a.sides().equals(b.sides())
                            || (a.kind().isMutual() && a.sides().equals(b.sides().turned()));
            return areSame
                    && a.kind() == b.kind()
                    && change.isEnd() == other.change.isEnd()
                    && !other.day().isAfter(day().plusDays(SAME_DAYS));
        }
    }

    /** What the events propose, the newest change first. */
    public List<TieProposal> in(List<RecordedEvent> events) {
        List<Found> found = new ArrayList<>();
        events.forEach(e -> find(e).ifPresent(found::add));
        found.sort(Comparator.comparing(Found::day).thenComparing(f -> f.event().id()));
        List<List<Found>> groups = new ArrayList<>();
        for (Found one : found) {
            Optional<List<Found>> same =
                    groups.stream().filter(g -> g.get(0).isSameAs(one)).findFirst();
            if (same.isPresent()) {
                same.get().add(one);
            } else {
                groups.add(new ArrayList<>(List.of(one)));
            }
        }
        return groups.stream()
                .map(this::proposal)
                .sorted(Comparator.comparing((TieProposal p) -> p.change().date()).reversed())
                .toList();
    }

    private TieProposal proposal(List<Found> group) {
        Found head = group.get(0);
        return new TieProposal(
                head.change(),
                head.rule().toString(),
                group.stream().map(Found::event).distinct().toList(),
                register.knows(head.change()));
    }

    private Optional<Found> find(RecordedEvent recorded) {
        Event event = recorded.event();
        boolean isNews = event.status().isActual() && !event.status().isBackground();
        if (!isNews || !recorded.date().isKnown() || event.dyad().isDomestic()) {
            return Optional.empty();
        }
        List<TieRule> fitting = rules.stream().filter(r -> r.isOf(event)).toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        SentenceWords words = SentenceWords.of(recorded);
        for (TieRule rule : fitting) {
            Optional<RegisterChange> change =
                    rule.fit(words)
                            .flatMap(
                                    fit ->
                                            sides(rule, fit, words, recorded)
                                                    .map(s -> change(rule, fit, s, recorded)));
            if (change.isPresent()) {
                return Optional.of(new Found(change.get(), rule, recorded));
            }
        }
        return Optional.empty();
    }

    private static RegisterChange change(
            TieRule rule, TieRule.Fit fit, Sides sides, RecordedEvent event) {
        TieRule.Change change = rule.change();
        PartialDate date = event.date();
        TieSpan span =
                change.begins() ? TieSpan.since(date) : new TieSpan(PartialDate.UNKNOWN, date);
        String what = change.name().isEmpty() ? change.kind().label() : change.name();
        String name = change.kind() == TieKind.TREATY ? fit.noun().toString() : "";
        return new RegisterChange(
                new StandingTie(change.kind(), what, sides, name, "", span, "event " + event.id()));
    }

    private Optional<Sides> sides(
            TieRule rule, TieRule.Fit fit, SentenceWords words, RecordedEvent recorded) {
        String actor = recorded.event().dyad().actor().code();
        String recipient = recorded.event().dyad().recipient().code();
        if (!actors.has(actor) || !actors.has(recipient)) {
            return Optional.empty();
        }
        boolean isOfActor = organisations.contains(actor);
        boolean isOfRecipient = organisations.contains(recipient);
        if (rule.change().kind().order() == TieKind.Order.MEMBER_OF) {
            Sides sides = isOfActor ? new Sides(recipient, actor) : new Sides(actor, recipient);
            return isOfActor == isOfRecipient ? Optional.empty() : Optional.of(sides);
        }
        if (!actors.isState(actor) || !actors.isState(recipient)) {
            return Optional.empty();
        }
        boolean isActors =
                rule.change().kind().isMutual()
                        || new Owner(actors).isActor(rule, fit, words, recorded);
        return Optional.of(isActors ? new Sides(actor, recipient) : new Sides(recipient, actor));
    }
}
