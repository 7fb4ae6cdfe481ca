package org.demarche.evaluation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Holds the events reported of one text against its gold at one level.
 *
 * <p>Each gold event takes the first claim that fits it. What is left over is extra, unless it fits
 * an optional or domestic gold event, or, leniently, one that has its claim already.
 */
final class TextScoring {
    private final GoldText gold;
    private final Level level;
    private final boolean lenient;
    private final List<Claim> claims;
    private final List<GoldEvent> required;
    private final Set<Integer> used = new HashSet<>();
    private final List<Match> found = new ArrayList<>();
    private final List<GoldEvent> missed = new ArrayList<>();

    /** A gold event with the claim that fits it. */
    record Match(GoldEvent gold, Claim claim) {}

    TextScoring(GoldText gold, List<Claim> reported, Level level, boolean lenient) {
        this.gold = gold;
        this.level = level;
        this.lenient = lenient;
        List<Claim> scored = reported.stream().filter(c -> isScored(c, level)).toList();
        this.claims = distinct(scored, c -> c.key(level));
        List<GoldEvent> all =
                distinct(
                        gold.events().stream().filter(GoldEvent::isRequired).toList(),
                        e -> e.first().key(level));
        this.required =
                level.asksFactuality() ? all : all.stream().filter(GoldEvent::isActual).toList();
        required.forEach(this::find);
    }

    /** Where no party is asked for, the unknown would only help and never hurt. */
    private static boolean isScored(Claim claim, Level level) {
        return level.asksParties() || !claim.isOutOfScope();
    }

    private static <T> List<T> distinct(List<T> all, Function<T, Object> key) {
        Set<Object> seen = new HashSet<>();
        return all.stream().filter(t -> seen.add(key.apply(t))).toList();
    }

    private void find(GoldEvent event) {
        Optional<Integer> claim = Optional.empty();
        for (int i = 0; i < claims.size() && claim.isEmpty(); i++) {
            if (!used.contains(i) && counts(event, claims.get(i))) {
                claim = Optional.of(i);
            }
        }
        if (claim.isPresent()) {
            used.add(claim.get());
            found.add(new Match(event, claims.get(claim.get())));
        } else {
            missed.add(event);
        }
    }

    private boolean counts(GoldEvent event, Claim claim) {
        if (level.asksFactuality()) {
            return event.matchesFactuality(claim, level, lenient);
        }
        return event.matches(claim, level, lenient)
                && (claim.isActual() || (lenient && event.matchesFactuality(claim, level, true)));
    }

    Score score() {
        return new Score(found.size(), extra().size(), missed.size());
    }

    List<Match> found() {
        return found;
    }

    List<GoldEvent> missed() {
        return missed;
    }

    /** Claims that nothing in the gold bears out. */
    List<Claim> extra() {
        List<Claim> extra = new ArrayList<>();
        for (int i = 0; i < claims.size(); i++) {
            if (!used.contains(i) && isExtra(claims.get(i))) {
                extra.add(claims.get(i));
            }
        }
        return extra;
    }

    private boolean isExtra(Claim claim) {
        if (!level.asksFactuality() && !claim.isActual()) {
            return false;
        }
        return !(lenient && repeats(claim)) && !isNeutral(claim);
    }

    private boolean repeats(Claim claim) {
        return required.stream()
                .anyMatch(
                        e ->
                                level.asksFactuality()
                                        ? e.matchesFactuality(claim, level, true)
                                        : e.matches(claim, level, true));
    }

    private boolean isNeutral(Claim claim) {
        return claim.isOutOfScope()
                || gold.events().stream()
                        .anyMatch(e -> isNeutral(e) && e.matches(claim, level, true));
    }

    private boolean isNeutral(GoldEvent event) {
        boolean perhapsActual = !event.isActual() && event.mayBeActual();
        return !event.isRequired() || (!level.asksFactuality() && lenient && perhapsActual);
    }
}
