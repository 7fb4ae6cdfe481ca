package org.demarche.evaluation;

import org.demarche.evaluation.Estimate.Interval;

/**
 * How a figure of one run differs from that of another on the same texts.
 *
 * <p>The intervals are of the difference, drawn in pairs: each draw scores both runs on the same
 * texts. Koehn, "Statistical Significance Tests for Machine Translation Evaluation", EMNLP 2004.
 *
 * @param before score of the other run
 * @param after score of this run
 * @param precision interval of the difference in precision, −1 to 1
 * @param recall interval of the difference in recall
 * @param f1 interval of the difference in F1
 */
public record Difference(
        Score before, Score after, Interval precision, Interval recall, Interval f1) {
    static final Interval UNKNOWN = new Interval(-1, 1);

    /** Nothing scored by either. */
    public static final Difference NONE =
            new Difference(Score.NONE, Score.NONE, UNKNOWN, UNKNOWN, UNKNOWN);

    /** By how much F1 rose, −1 to 1. */
    public double f1Change() {
        return after.f1() - before.f1();
    }

    /** Whether chance hardly makes such a difference in F1. */
    public boolean isClear() {
        return !f1.contains(0);
    }
}
