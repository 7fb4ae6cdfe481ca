package org.demarche.evaluation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.evaluation.Comparison;
import org.demarche.evaluation.Comparison.Difference;
import org.demarche.evaluation.Confusion;
import org.demarche.evaluation.Estimate;
import org.demarche.evaluation.Evaluation;
import org.demarche.evaluation.Level;
import org.demarche.evaluation.Reliability;
import org.demarche.evaluation.Score;

/** What a stranger should take from an evaluation, in sentences. */
final class Takeaway {
    /** From this many judged events on, calibration is worth a sentence. */
    private static final int ENOUGH = 20;

    private Takeaway() {}

    static List<String> sentences(Findings findings) {
        Evaluation evaluation = findings.evaluation();
        List<String> all = new ArrayList<>();
        all.add(triples(evaluation));
        traps(evaluation).ifPresent(all::add);
        confidence(evaluation).ifPresent(all::add);
        mixUp(evaluation).ifPresent(all::add);
        findings.comparison().map(c -> comparison(c, findings.other())).ifPresent(all::add);
        return all;
    }

    private static String triples(Evaluation evaluation) {
        Estimate triple = evaluation.at(Level.TRIPLE, true);
        Score score = triple.score();
        int reported = score.found() + score.extra();
        int wanted = score.found() + score.missed();
        String right =
                reported == 0
                        ? "No event was reported as having happened"
                        : "Of %s reported as having happened %s are right in who, what and to whom"
                                .formatted(
                                        Figures.count(reported, "event"),
                                        Figures.percent(score.precision(), triple.precision()));
        String found =
                wanted == 0
                        ? "."
                        : "; of %s that people found in %s, %s were found."
                                .formatted(
                                        Figures.count(wanted, "event"),
                                        Figures.count(evaluation.texts(), "text"),
                                        Figures.percent(score.recall(), triple.recall()));
        return right + found;
    }

    private static Optional<String> traps(Evaluation evaluation) {
        Evaluation.Trapped all = evaluation.allTraps();
        if (all.of() == 0) {
            return Optional.empty();
        }
        String told =
                switch (all.count()) {
                    case 0 -> "none was told as if it";
                    case 1 -> "1 was told as if it";
                    default -> all.count() + " were told as if they";
                };
        return Optional.of(
                "Of %s only planned, supposed, denied or alleged, %s had happened."
                        .formatted(Figures.count(all.of(), "event"), told));
    }

    private static Optional<String> confidence(Evaluation evaluation) {
        Reliability reliability = evaluation.reliability();
        if (reliability.events() < ENOUGH) {
            return Optional.empty();
        }
        int right = reliability.bins().stream().mapToInt(Reliability.Bin::right).sum();
        double share = (double) right / reliability.events();
        double said =
                reliability.bins().stream().mapToDouble(b -> b.count() * b.confidence()).sum()
                        / reliability.events();
        double by = said - share;
        String verdict =
                Math.abs(by) < 0.05
                        ? "its confidence is about right"
                        : by > 0 ? "it is too sure of itself" : "it is less sure than it could be";
        return Optional.of(
                "On average it is %s sure and %s of it is right, whether it happened included: %s."
                        .formatted(Figures.percent(said), Figures.percent(share), verdict));
    }

    private static Optional<String> mixUp(Evaluation evaluation) {
        List<Map.Entry<Confusion.Cell, Integer>> mixUps = evaluation.types().mixUps();
        if (mixUps.isEmpty() || mixUps.get(0).getValue() < 2) {
            return Optional.empty();
        }
        Confusion.Cell first = mixUps.get(0).getKey();
        return Optional.of(
                "The commonest mix-up of types: %s coded as %s, %s."
                        .formatted(
                                first.gold(),
                                first.coded(),
                                Figures.count(mixUps.get(0).getValue(), "time")));
    }

    private static String comparison(Comparison comparison, String other) {
        if (comparison.mended().isEmpty() && comparison.broken().isEmpty()) {
            return "It gets the same events right and wrong as " + other + ".";
        }
        Difference triple = comparison.lenient().getOrDefault(Level.TRIPLE, Difference.NONE);
        String verdict =
                triple.isClear()
                        ? triple.f1Change() > 0 ? "better than" : "worse than"
                        : "not clearly different from";
        return "It is %s %s: F1 %s against %s, a difference of %s (%s); %s mended, %s broken."
                .formatted(
                        verdict,
                        other,
                        Figures.share(triple.after().f1()),
                        Figures.share(triple.before().f1()),
                        Figures.change(triple.f1Change()),
                        Figures.changes(triple.f1()),
                        Figures.count(comparison.mended().size(), "event"),
                        comparison.broken().size());
    }
}
