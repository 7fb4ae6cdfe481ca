package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.BiPredicate;

/**
 * Which reported event answers which gold event of a text, and what is wrong with it.
 *
 * <p>What agrees leniently in all is set aside first; of what is left each gold event takes the
 * first claim that differs only in whether it happened, then in the type, then in the direction,
 * then in one party. Neutral claims are not asked.
 */
final class Alignment {
    private final GoldText gold;
    private final List<ReportedEvent> reported;
    private final List<TextScoring.Match> right;
    private final List<GoldEvent> missed;
    private final List<Claim> extra;
    private final List<Mistake> mistakes = new ArrayList<>();

    Alignment(GoldText gold, List<ReportedEvent> reported) {
        this.gold = gold;
        this.reported = reported;
        List<Claim> claims = reported.stream().map(ReportedEvent::claim).toList();
        TextScoring whole = new TextScoring(gold, claims, Level.STANDING, true);
        this.right = whole.found();
        this.missed = new ArrayList<>(whole.missed());
        this.extra = new ArrayList<>(whole.extra());
        pair(Mistake.Kind.FACTUALITY, (e, c) -> e.matches(c, Level.TRIPLE, true));
        pair(Mistake.Kind.TYPE, (e, c) -> e.matches(c, Level.PAIR, true));
        pair(Mistake.Kind.DIRECTION, (e, c) -> e.matches(c.turned(), Level.TRIPLE, true));
        pair(Mistake.Kind.PARTY, (e, c) -> e.sharesParty(c) && e.matches(c, Level.TYPE, true));
        missed.forEach(e -> mistakes.add(new Mistake(Mistake.Kind.MISSED, gold, e, null)));
        extra.forEach(c -> mistakes.add(new Mistake(Mistake.Kind.EXTRA, gold, null, reported(c))));
        addTraps(new Traps(gold, claims));
    }

    private void pair(Mistake.Kind kind, BiPredicate<GoldEvent, Claim> answers) {
        for (Iterator<GoldEvent> events = missed.iterator(); events.hasNext(); ) {
            GoldEvent event = events.next();
            for (Claim claim : extra) {
                if (answers.test(event, claim)) {
                    mistakes.add(new Mistake(kind, gold, event, reported(claim)));
                    extra.remove(claim);
                    events.remove();
                    break;
                }
            }
        }
    }

    /** Adds what is wrong only because it is told as having happened: neutral in all else. */
    private void addTraps(Traps traps) {
        for (Traps.Sprung sprung : traps.sprung()) {
            ReportedEvent told = reported(sprung.claim());
            boolean known =
                    mistakes.stream().anyMatch(m -> m.coded().filter(told::equals).isPresent());
            if (!known) {
                mistakes.add(new Mistake(Mistake.Kind.FACTUALITY, gold, sprung.gold(), told));
            }
        }
    }

    private ReportedEvent reported(Claim claim) {
        return reported.stream()
                .filter(r -> r.claim().equals(claim))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no such claim: " + claim));
    }

    /** All that is wrong: paired mistakes first, then what is missed, then what is made up. */
    List<Mistake> mistakes() {
        return List.copyOf(mistakes);
    }

    void addTo(Confusion.Counts types, Confusion.Counts factualities) {
        for (TextScoring.Match match : right) {
            String type = match.gold().first().type().name();
            types.add(type, type);
            String status = match.gold().first().factuality().label();
            factualities.add(status, status);
        }
        for (Mistake mistake : mistakes) {
            mistake.addTo(types, factualities);
        }
    }

    /** Adds each claim that is right or wrong, with the confidence it was reported with. */
    void addTo(Reliability.Counts reliability, int text) {
        right.forEach(m -> reliability.add(text, reported(m.claim()), true));
        for (Mistake mistake : mistakes) {
            mistake.coded().ifPresent(c -> reliability.add(text, c, false));
        }
    }
}
