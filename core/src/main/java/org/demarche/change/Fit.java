package org.demarche.change;

import java.util.List;

/**
 * The model taken for a series and the partition found under it.
 *
 * @param path all partitions of the model
 * @param deviance how costs are weighed
 * @param chosen the partition taken
 * @param why in sentences
 */
record Fit(ScoredPath path, Deviance deviance, ScoredPath.Scored chosen, List<String> why) {
    static Fit of(ScoredPath path, Deviance deviance, List<String> why) {
        return new Fit(path, deviance, path.best(deviance), List.copyOf(why));
    }

    Fit because(List<String> reasons) {
        return new Fit(path, deviance, chosen, List.copyOf(reasons));
    }

    Candidate candidate() {
        return path.candidate();
    }

    ChangeModel model() {
        return candidate().model();
    }

    double score() {
        return chosen.score();
    }
}
