package org.demarche.ties;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A treaty between two or more.
 *
 * @param name what it is called
 * @param what what it is about, such as {@code defence}
 * @param bound code of each party to the time it is bound
 * @param span when the treaty is in force
 * @param source where that can be looked up
 */
record Treaty(
        String name, String what, Map<String, List<TieSpan>> bound, TieSpan span, String source) {

    /** The treaty as a tie of two, once for each time both are bound; none if they never are. */
    List<StandingTie> between(String a, String b) {
        return bound.getOrDefault(a, List.of()).stream()
                .flatMap(
                        one ->
                                bound.getOrDefault(b, List.of()).stream()
                                        .map(other -> one.meet(other).flatMap(span::meet)))
                .flatMap(Optional::stream)
                .sorted()
                .map(both -> tie(a, b, both))
                .toList();
    }

    private StandingTie tie(String a, String b, TieSpan both) {
        String note = bound.size() == 2 ? "" : bound.size() + " parties";
        return new StandingTie(
                TieKind.TREATY, what, new StandingTie.Sides(a, b), name, note, both, source);
    }
}
