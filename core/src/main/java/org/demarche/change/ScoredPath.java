package org.demarche.change;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.change.search.Partition;
import org.demarche.change.search.PenaltyPath;
import org.demarche.change.search.PenaltyPath.Step;

/**
 * All partitions that are best at some penalty, and which of them the series speaks for.
 *
 * <p>Each is held against the modified criterion of Schwarz: deviance + 2 K log n + p Σ log(length
 * of a regime), for K turns and p numbers a regime. Zhang and Siegmund, "A Modified Bayes
 * Information Criterion with Applications to the Analysis of Comparative Genomic Hybridization
 * Data", Biometrics 63 (2007), for p = 1. Where the variance is estimated, the partition it takes
 * is on the path: a partition that minimises a concave function of cost plus a penalty minimises
 * cost plus the function's slope there as well.
 *
 * @param candidate what was searched
 * @param path every partition, the coarsest first
 */
record ScoredPath(Candidate candidate, PenaltyPath path) {
    /** So many turns are looked at before it is asked whether there are more. */
    private static final int FEW = 20;

    private static final int HALVINGS = 60;

    /** A partition and its criterion, the lower the better. */
    record Scored(Step step, double score) {
        Partition partition() {
            return step.partition();
        }
    }

    /** The partitions of up to about twenty turns, or as many as the series can have. */
    static ScoredPath of(Candidate candidate) {
        return upTo(candidate, FEW);
    }

    private static ScoredPath upTo(Candidate candidate, int turns) {
        int n = candidate.length();
        double whole = candidate.cost(0, n);
        double best = whole;
        double most = Math.max(1, Math.abs(whole));
        Partition coarse = candidate.search().best(most);
        for (int i = 0; i < HALVINGS && coarse.turns() > 0; i++) {
            most *= 2;
            coarse = candidate.search().best(most);
        }
        double least = most;
        int wanted = Math.min(turns, candidate.mostTurns());
        for (int i = 0; i < HALVINGS && least > 1e-9 * n; i++) {
            Partition found = candidate.search().best(least);
            best = Math.min(best, found.cost());
            if (found.turns() >= wanted) {
                break;
            }
            least /= 2;
        }
        return new ScoredPath(candidate, PenaltyPath.between(candidate.search(), least, most));
    }

    /** The finest partition with no more turns than that. */
    Partition atMost(int turns) {
        Partition found = path.steps().get(0).partition();
        for (Step step : path.steps()) {
            if (step.partition().turns() <= turns) {
                found = step.partition();
            }
        }
        return found;
    }

    /** The partition the criterion takes; more turns are looked at while it takes the finest. */
    Scored best(Deviance deviance) {
        ScoredPath looked = this;
        int turns = FEW;
        while (true) {
            Scored best = looked.bestOf(deviance);
            List<Step> steps = looked.path.steps();
            boolean isFinest =
                    best.partition().turns() >= steps.get(steps.size() - 1).partition().turns()
                            && best.partition().turns() < candidate.mostTurns();
            if (!isFinest || turns >= candidate.mostTurns()) {
                return best;
            }
            turns *= 2;
            looked = upTo(candidate, turns);
        }
    }

    /** The partition the criterion takes of those with a turn, if there are any. */
    Optional<Scored> nearest(Deviance deviance) {
        return bestFrom(1, deviance);
    }

    private Scored bestOf(Deviance deviance) {
        return bestFrom(0, deviance)
                .orElseGet(() -> new Scored(path.steps().get(0), Double.POSITIVE_INFINITY));
    }

    private Optional<Scored> bestFrom(int turns, Deviance deviance) {
        return path.steps().stream()
                .filter(s -> s.partition().turns() >= turns)
                .filter(s -> s.partition().turns() <= candidate.mostTurns())
                .map(s -> new Scored(s, score(s.partition(), deviance)))
                .min(Comparator.comparingDouble(Scored::score));
    }

    /** The criterion of one partition, the lower the better. */
    double score(Partition partition, Deviance deviance) {
        double cost = candidate.cost(partition.edges());
        double score = deviance.of(cost);
        score += 2 * partition.turns() * Math.log(candidate.length());
        int[] edges = partition.edges();
        for (int i = 1; i < edges.length; i++) {
            int length = edges[i] - edges[i - 1];
            score += candidate.model().parameters() * Math.log(length);
            score += deviance.tails(length, penalty());
        }
        return score;
    }

    /** What one turn has to outweigh in the middle of the series, in deviance. */
    double penalty() {
        return (2 + candidate.model().parameters()) * Math.log(candidate.length());
    }
}
