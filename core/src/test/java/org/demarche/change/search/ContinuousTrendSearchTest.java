package org.demarche.change.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;
import org.hipparchus.linear.RealVector;
import org.hipparchus.linear.SingularValueDecomposition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Finds the broken line that trying every set of breaks finds. */
class ContinuousTrendSearchTest {
    private static final int SERIES = 500;
    private static final int N = 8;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void findsTheBrokenLineThatTryingAllFinds(int shortest) {
        for (int seed = 0; seed < SERIES; seed++) {
            Random random = new Random(300 + seed);
            double[] times = new double[N];
            double[] values = new double[N];
            double height = 0;
            double slope = 1;
            for (int i = 0; i < N; i++) {
                times[i] = seed % 2 == 0 ? i : 2 * i + random.nextInt(2);
                slope = random.nextInt(4) == 0 ? 3 * random.nextGaussian() : slope;
                height += slope;
                values[i] = height + random.nextGaussian();
            }
            double penalty = 0.2 + 6 * random.nextDouble();
            Partition found = new ContinuousTrendSearch(times, values, shortest).best(penalty);
            double expected = best(times, values, shortest, penalty);
            assertThat(found.penalised(penalty)).isCloseTo(expected, within(1e-7 * (1 + expected)));
        }
    }

    private static double best(double[] times, double[] values, int shortest, double penalty) {
        double best = Double.POSITIVE_INFINITY;
        for (int set = 0; set < 1 << (N - 1); set++) {
            List<Integer> knots = new ArrayList<>(List.of(0));
            for (int i = 1; i < N; i++) {
                if ((set >> (i - 1) & 1) == 1) {
                    knots.add(i);
                }
            }
            knots.add(N);
            if (isLongEnough(knots, shortest)) {
                double cost = squares(times, values, knots) + penalty * (knots.size() - 2);
                best = Math.min(best, cost);
            }
        }
        return best;
    }

    private static boolean isLongEnough(List<Integer> knots, int shortest) {
        for (int i = 1; i < knots.size(); i++) {
            if (knots.get(i) - knots.get(i - 1) < shortest) {
                return false;
            }
        }
        return true;
    }

    /** Least squares over the heights at the breaks. */
    private static double squares(double[] times, double[] values, List<Integer> knots) {
        double step = (times[N - 1] - times[0]) / (N - 1);
        RealMatrix hats = MatrixUtils.createRealMatrix(N, knots.size());
        for (int k = 1; k < knots.size(); k++) {
            int from = knots.get(k - 1);
            int end = knots.get(k);
            double left = from == 0 ? times[0] - step : times[from - 1];
            for (int i = from; i < end; i++) {
                double u = (times[i] - left) / (times[end - 1] - left);
                hats.setEntry(i, k - 1, 1 - u);
                hats.setEntry(i, k, u);
            }
        }
        RealVector y = MatrixUtils.createRealVector(values);
        RealVector heights = new SingularValueDecomposition(hats).getSolver().solve(y);
        RealVector rest = y.subtract(hats.operate(heights));
        return rest.dotProduct(rest);
    }
}
