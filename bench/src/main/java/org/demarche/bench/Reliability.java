package org.demarche.bench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.coding.type.Clues;
import org.demarche.coding.type.Verdict;

/** Whether verdicts are right as often as they say: a table by tenths, and the expected error. */
final class Reliability {
    private static final int BINS = 10;

    private Reliability() {}

    static void print(List<String> right, List<Optional<Verdict>> verdicts) {
        System.out.println("\n| said | mean | right | verdicts |\n|---|---|---|---|");
        double error = 0;
        for (int bin = 0; bin < BINS; bin++) {
            int here = bin;
            int[] in =
                    IntStream.range(0, right.size())
                            .filter(i -> verdicts.get(i).isPresent())
                            .filter(i -> binOf(verdicts.get(i)) == here)
                            .toArray();
            if (in.length == 0) {
                continue;
            }
            double mean = IntStream.of(in).mapToDouble(i -> probability(verdicts.get(i))).sum();
            double hits =
                    IntStream.of(in).filter(i -> isRight(verdicts.get(i), right.get(i))).count();
            error += Math.abs(mean - hits) / right.size();
            System.out.printf(
                    Locale.ROOT,
                    "| %.1f–%.1f | %.3f | %.3f | %d |%n",
                    bin / (double) BINS,
                    (bin + 1) / (double) BINS,
                    mean / in.length,
                    hits / in.length,
                    in.length);
        }
        System.out.printf(Locale.ROOT, "%nexpected calibration error %.3f%n", error);
    }

    private static boolean isRight(Optional<Verdict> verdict, String right) {
        return verdict.filter(v -> Clues.label(v.type()).equals(right)).isPresent();
    }

    private static double probability(Optional<Verdict> verdict) {
        return verdict.map(Verdict::probability).orElse(0.0);
    }

    private static int binOf(Optional<Verdict> verdict) {
        return Math.min(BINS - 1, (int) (probability(verdict) * BINS));
    }
}
