package org.demarche.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.text.PartialDate;
import org.demarche.ties.StandingTie;
import org.demarche.ties.TieKind;
import org.demarche.ties.report.TieView;
import org.demarche.ties.report.TieWords;
import org.demarche.wording.Words;

/** What stands between two states in one short sentence; nothing where the register has little. */
final class TieHeadline {
    private TieHeadline() {}

    /**
     * Whether they have relations, else how many treaties and bases stand, and what ended last.
     *
     * @param from the first day of the brief
     * @param end the day after the last
     */
    static String of(TieView view, LocalDate from, LocalDate end) {
        List<StandingTie> standing = view.ties().standingOn(end.minusDays(1));
        Optional<StandingTie> broken =
                standing.stream().filter(t -> t.kind() == TieKind.NO_RELATIONS).findFirst();
        if (broken.isPresent()) {
            String since = new TieWords(view.names()).span(broken.get().span());
            return "They have had no diplomatic relations " + since + ".";
        }
        List<String> parts = new ArrayList<>();
        count(standing, TieKind.TREATY, "treaty", "treaties").ifPresent(parts::add);
        count(standing, TieKind.BASE, "base", "bases").ifPresent(parts::add);
        count(standing, TieKind.TROOPS, "stationed force", "stationed forces")
                .ifPresent(parts::add);
        Optional<String> ended = ended(view, from, end);
        if (parts.isEmpty()) {
            return ended.map(e -> "The last tie to end between them was " + e + ".").orElse("");
        }
        boolean isOne = parts.size() == 1 && parts.get(0).startsWith("1 ");
        return "Between them %s %s%s."
                .formatted(
                        isOne ? "stands" : "stand",
                        Words.and(parts),
                        ended.map(e -> "; the last tie to end was " + e).orElse(""));
    }

    private static Optional<String> count(
            List<StandingTie> standing, TieKind kind, String one, String many) {
        int n = (int) standing.stream().filter(t -> t.kind() == kind).count();
        return n == 0 ? Optional.empty() : Optional.of(n + " " + (n == 1 ? one : many));
    }

    /** What ended last within the brief, by name and day. */
    private static Optional<String> ended(TieView view, LocalDate from, LocalDate end) {
        return view.ties().endedBy(end.minusDays(1)).stream()
                .filter(t -> !t.name().isEmpty() && t.kind() != TieKind.CLAIM)
                .filter(t -> t.span().to().firstDay().filter(d -> !d.isBefore(from)).isPresent())
                .findFirst()
                .map(t -> t.name() + ", " + when(t.span().to()));
    }

    private static String when(PartialDate date) {
        return (date.isDay() ? "on " : "in ") + Words.date(date);
    }
}
