package org.demarche.change.report;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.change.Episode;
import org.demarche.change.TurningPointReport;

/** What was found, in a sentence or two. */
final class Answer {
    private Answer() {}

    /**
     * “Nearest to one: 2018-03, 2021-02, with 83 % of the evidence asked for”, where nothing turned
     * and anything fits better at all.
     */
    static Optional<String> nearest(TurningPointReport report) {
        return report.nearest()
                .map(
                        n ->
                                "Nearest to one: %s, with %s of the evidence asked for."
                                        .formatted(
                                                n.indices().stream()
                                                        .map(report::label)
                                                        .collect(Collectors.joining(", ")),
                                                Numbers.percent(n.share())));
    }

    /** “Flared up and passed: 2025-04 – 2025-05 (10 where 0.13 were expected)”, if anything did. */
    static Optional<String> episodes(TurningPointReport report) {
        return Optional.of(report.episodes())
                .filter(e -> !e.isEmpty())
                .map(
                        e ->
                                e.stream()
                                        .map(one -> episode(report, one))
                                        .collect(
                                                Collectors.joining(
                                                        ", ", "Flared up and passed: ", ".")));
    }

    private static String episode(TurningPointReport report, Episode episode) {
        String first = report.label(episode.from());
        String last = report.label(episode.end() - 1);
        return "%s (%d where %s expected)"
                .formatted(
                        first.equals(last) ? first : first + " – " + last,
                        episode.count(),
                        Numbers.of(episode.expected()) + " were");
    }

    static String of(TurningPointReport report) {
        int n = report.series().length();
        String span =
                String.format(
                        Locale.ROOT,
                        "%d observation%s, %s – %s",
                        n,
                        n == 1 ? "" : "s",
                        report.label(0),
                        report.label(n - 1));
        if (!report.hasTurned()) {
            return "No turning point in "
                    + span
                    + " (probability that there is none "
                    + Numbers.probability(report.probabilityOfNone())
                    + ").";
        }
        int turns = report.turningPoints().size();
        return turns + " turning point" + (turns == 1 ? "" : "s") + " in " + span + ".";
    }
}
