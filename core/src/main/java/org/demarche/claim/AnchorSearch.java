package org.demarche.claim;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.claim.grammar.Bound.Anchor;
import org.demarche.dyad.Occurrence;

/**
 * Finds the event on record that words of a claim name: of its kind, about one of its topics, and
 * of those the one dated to the day, told as having happened, told by most, the earliest.
 */
final class AnchorSearch {
    private AnchorSearch() {}

    static Optional<Occurrence> find(Anchor anchor, List<Occurrence> all) {
        return all.stream()
                .filter(o -> anchor.matter().takes(o.what()))
                .filter(o -> isAbout(o, anchor.topics()))
                .filter(o -> o.date().isKnown() && o.date().month() > 0)
                .min(
                        Comparator.comparing((Occurrence o) -> !o.date().isDay())
                                .thenComparing(o -> !o.isActual())
                                .thenComparing(o -> -o.documents())
                                .thenComparing(Occurrence::date)
                                .thenComparing(o -> o.head().origin().key()));
    }

    /** Whether one of its reports holds one of the words; any does if there are none. */
    static boolean isAbout(Occurrence one, List<String> topics) {
        return topics.isEmpty()
                || one.reports().stream()
                        .map(AnchorSearch::text)
                        .anyMatch(t -> topics.stream().anyMatch(t::contains));
    }

    private static String text(org.demarche.dyad.Report report) {
        String title = report.coded().map(c -> c.article().title()).orElse("");
        return (report.text() + " " + title).toLowerCase(Locale.ROOT);
    }
}
