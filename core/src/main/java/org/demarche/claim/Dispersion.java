package org.demarche.claim;

import java.util.List;
import org.demarche.dyad.Occurrence;

/**
 * How much more monthly counts vary than independent events would: Pearson's χ² by its degrees of
 * freedom, with the mean of a month in proportion to what was reported (McCullagh and Nelder,
 * "Generalized Linear Models", 1989). At least 1; 1 where fewer than {@value #FEWEST} months were
 * read.
 */
final class Dispersion {
    private static final int FEWEST = 12;

    private Dispersion() {}

    static double of(View view, List<Occurrence> acts, Window window) {
        List<Window> months =
                view.months(window).stream().filter(m -> view.exposure(m) > 0).toList();
        if (months.size() < FEWEST || acts.isEmpty()) {
            return 1;
        }
        double total = months.stream().mapToDouble(view::exposure).sum();
        double sum = 0;
        for (Window month : months) {
            double mean = acts.size() * view.exposure(month) / total;
            long seen = acts.stream().filter(o -> month.contains(o.date())).count();
            sum += (seen - mean) * (seen - mean) / mean;
        }
        return Math.max(1, sum / (months.size() - 1));
    }
}
