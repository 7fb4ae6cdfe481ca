package org.demarche.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.claim.grammar.Bound;
import org.demarche.claim.grammar.Claim;
import org.demarche.claim.grammar.Timing;
import org.demarche.dyad.Occurrence;

/** Turns the times of a claim into days, within what is on record. */
final class WindowSearch {
    private final ClaimRecord record;
    private final Claim claim;
    private final Window reach;
    private final List<String> remarks = new ArrayList<>();
    private final Optional<Window> window;
    private final Optional<Window> baseline;
    private String problem = "";

    WindowSearch(Claim claim, ClaimRecord record, Window reach) {
        this.claim = claim;
        this.record = record;
        this.reach = reach;
        this.window = resolved(claim.timing());
        this.baseline =
                claim.assertion().baseline().filter(b -> !b.isAlways()).flatMap(this::resolved);
    }

    Optional<Window> window() {
        return window;
    }

    Optional<Window> baseline() {
        return baseline;
    }

    /** Why there is no window. */
    String problem() {
        return problem;
    }

    List<String> remarks() {
        return remarks;
    }

    private Optional<Window> resolved(Timing timing) {
        Optional<LocalDate> from = day(timing.from(), reach.from());
        Optional<LocalDate> end = day(timing.end(), reach.end());
        if (from.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = from.get().isBefore(reach.from()) ? reach.from() : from.get();
        LocalDate last = end.get().isAfter(reach.end()) ? reach.end() : end.get();
        if (!first.isBefore(last)) {
            problem =
                    "Nothing was read of the time claimed, %s to %s; the record is of %s."
                            .formatted(from.get(), end.get().minusDays(1), reach);
            return Optional.empty();
        }
        if (from.get().isBefore(reach.from()) || end.get().isAfter(reach.end())) {
            remarks.add(
                    "The time claimed reaches beyond the record; only %s was looked at."
                            .formatted(new Window(first, last)));
        }
        return Optional.of(new Window(first, last));
    }

    private Optional<LocalDate> day(Bound bound, LocalDate open) {
        if (bound.day().isPresent()) {
            return bound.day();
        }
        if (bound.monthsBack() > 0) {
            return Optional.of(reach.end().minusMonths(bound.monthsBack()));
        }
        if (bound.event().isEmpty()) {
            return Optional.of(open);
        }
        Bound.Anchor anchor = bound.event().get();
        List<Occurrence> all = new ArrayList<>(record.between(claim.sides()));
        claim.assertion().other().ifPresent(o -> all.addAll(record.between(o.sides())));
        Optional<Occurrence> found = AnchorSearch.find(anchor, all);
        if (found.isEmpty()) {
            problem =
                    "No event between these parties on record is “%s”; say its date with --since or --until."
                            .formatted(anchor.words());
            return Optional.empty();
        }
        LocalDate day = found.get().day().orElseThrow();
        remarks.add(
                "“%s” was taken for the event of %s on record: %s"
                        .formatted(anchor.words(), found.get().date(), found.get().head().text()));
        return Optional.of(anchor.isAfter() ? day.plusDays(1) : day);
    }
}
