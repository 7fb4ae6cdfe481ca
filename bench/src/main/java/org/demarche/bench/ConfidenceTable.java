package org.demarche.bench;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.coding.confidence.Confidence;

/**
 * How confidences hold on judged events: in ten bins of equal width, with the Brier score and the
 * expected calibration error (docs/method/evaluation.md).
 */
record ConfidenceTable(List<Judged> judged) {
    private static final int BINS = 10;

    /** An event with what was said of it and what it was. */
    record Judged(double said, boolean right) {
        private int bin() {
            return Math.min(BINS - 1, (int) (said * BINS));
        }
    }

    static ConfidenceTable of(Confidence confidence, List<LogisticFit.Example> examples) {
        return new ConfidenceTable(
                examples.stream()
                        .map(e -> new Judged(confidence.of(e.clues()), e.right()))
                        .toList());
    }

    void print(String name, PrintWriter out) {
        double brier = 0;
        double error = 0;
        List<String> lines = new ArrayList<>();
        for (int b = 0; b < BINS; b++) {
            int bin = b;
            List<Judged> in = judged.stream().filter(j -> j.bin() == bin).toList();
            double said = in.stream().mapToDouble(Judged::said).sum();
            long right = in.stream().filter(Judged::right).count();
            error += Math.abs(said - right);
            if (!in.isEmpty()) {
                lines.add(
                        String.format(
                                Locale.ROOT,
                                "  %.1f–%.1f %5d  said %.3f  right %.3f",
                                b / 10.0,
                                (b + 1) / 10.0,
                                in.size(),
                                said / in.size(),
                                (double) right / in.size()));
            }
        }
        for (Judged j : judged) {
            double miss = j.said() - (j.right() ? 1 : 0);
            brier += miss * miss;
        }
        int n = Math.max(1, judged.size());
        out.printf(
                Locale.ROOT,
                "%s: %d events, said %.3f, right %.3f, Brier %.3f, calibration error %.3f%n",
                name,
                judged.size(),
                judged.stream().mapToDouble(Judged::said).sum() / n,
                (double) judged.stream().filter(Judged::right).count() / n,
                brier / n,
                error / n);
        lines.forEach(out::println);
    }
}
