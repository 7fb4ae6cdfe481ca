package org.demarche.change.opinion;

import java.util.Arrays;

/**
 * Follows a series and keeps, after each observation, how probable it is that the present regime
 * has lasted so and so long.
 *
 * <p>Adams and MacKay, "Bayesian Online Changepoint Detection", University of Cambridge (2007). A
 * regime ends after each observation with the same probability. Time and memory per observation are
 * in proportion to the run lengths kept; those of less than one in 100,000 are dropped.
 */
final class RunLengths {
    private static final double LEAST = 1e-5;
    private static final int START = 64;

    private final PredictiveLaw law;
    private final double hazard;
    private double[] probability = new double[START];
    private double[] sum = new double[START];
    private double[] squares = new double[START];
    private int[] length = new int[START];
    private int runs = 1;

    /**
     * @param hazard probability that a regime ends after an observation, 0–1
     */
    RunLengths(PredictiveLaw law, double hazard) {
        this.law = law;
        this.hazard = hazard;
        probability[0] = 1;
    }

    /** Takes the next observation. */
    void next(double value) {
        room();
        double ended = 0;
        double all = 0;
        for (int i = 0; i < runs; i++) {
            double likelihood = Math.exp(law.log(value, length[i], sum[i], squares[i]));
            double grown = probability[i] * likelihood;
            ended += grown * hazard;
            probability[i] = grown * (1 - hazard);
            all += grown;
            sum[i] += value;
            squares[i] += value * value;
            length[i]++;
        }
        if (!(all > 0)) {
            restart();
            return;
        }
        probability[runs] = ended;
        sum[runs] = 0;
        squares[runs] = 0;
        length[runs++] = 0;
        keep(all);
    }

    /** The probability that the present regime has lasted for at most so many observations. */
    double atMost(int observations) {
        double total = 0;
        for (int i = 0; i < runs; i++) {
            total += length[i] <= observations ? probability[i] : 0;
        }
        return total;
    }

    /** After a value no run could foresee, all that is known is that a regime begins. */
    private void restart() {
        runs = 1;
        probability[0] = 1;
        sum[0] = 0;
        squares[0] = 0;
        length[0] = 0;
    }

    private void keep(double all) {
        int kept = 0;
        double total = 0;
        for (int i = 0; i < runs; i++) {
            double share = probability[i] / all;
            if (share >= LEAST || i == runs - 1) {
                probability[kept] = share;
                sum[kept] = sum[i];
                squares[kept] = squares[i];
                length[kept++] = length[i];
                total += share;
            }
        }
        runs = kept;
        for (int i = 0; i < runs; i++) {
            probability[i] /= total;
        }
    }

    private void room() {
        if (runs + 1 >= length.length) {
            int wider = 2 * length.length;
            probability = Arrays.copyOf(probability, wider);
            sum = Arrays.copyOf(sum, wider);
            squares = Arrays.copyOf(squares, wider);
            length = Arrays.copyOf(length, wider);
        }
    }
}
