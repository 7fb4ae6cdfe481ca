package org.demarche.contrast;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.dyad.Occurrence;
import org.demarche.series.measure.Interval;

/**
 * A difference of shares as it is within the outlets that tell of both: what is left of it if it
 * does not come from different papers writing about different pairs.
 *
 * <p>The Mantel–Haenszel difference with the variance of Sato, "On the Variance Estimator for the
 * Mantel-Haenszel Risk Difference", Biometrics 45 (1989): good for few large outlets and for many
 * small ones. An occurrence is filed under the outlet of its best report; other data sets are an
 * outlet each. O(n log n).
 *
 * @param outlets how many tell of both
 * @param difference first minus second, −1 to 1; 0 if no outlet tells of both
 * @param interval its range at 95 %; all there can be if no outlet tells of both
 */
public record WithinOutlets(int outlets, double difference, Interval interval) {
    private static final double Z = 1.959963984540054;

    /** Nothing can be said. */
    static final WithinOutlets UNKNOWN = new WithinOutlets(0, 0, new Interval(-1, 1));

    static WithinOutlets of(Trait trait, List<Occurrence> here, List<Occurrence> there) {
        Map<String, List<Occurrence>> first = byOutlet(here);
        Map<String, List<Occurrence>> second = byOutlet(there);
        int outlets = 0;
        double weights = 0;
        double sum = 0;
        double sumP = 0;
        double sumQ = 0;
        for (Map.Entry<String, List<Occurrence>> entry : first.entrySet()) {
            List<Occurrence> other = second.getOrDefault(entry.getKey(), List.of());
            if (other.isEmpty()) {
                continue;
            }
            outlets++;
            double n = entry.getValue().size();
            double m = other.size();
            double a = trait.of(entry.getValue()).part();
            double b = trait.of(other).part();
            double all = n + m;
            weights += n * m / all;
            sum += (a * m - b * n) / all;
            sumP += (n * n * b - m * m * a + n * m * (m - n) / 2) / (all * all);
            sumQ += (a * (m - b) + b * (n - a)) / (2 * all);
        }
        if (outlets == 0) {
            return UNKNOWN;
        }
        double difference = sum / weights;
        double half = Z * Math.sqrt(Math.max(0, difference * sumP + sumQ)) / weights;
        return new WithinOutlets(
                outlets, difference, new Interval(difference - half, difference + half));
    }

    private static Map<String, List<Occurrence>> byOutlet(List<Occurrence> all) {
        return all.stream()
                .collect(
                        Collectors.groupingBy(
                                WithinOutlets::outlet, TreeMap::new, Collectors.toList()));
    }

    private static String outlet(Occurrence o) {
        String outlet = o.head().origin().outlet();
        return outlet.isEmpty() ? "(" + o.head().origin().dataset() + ")" : outlet;
    }

    /** Whether the difference is there in the same direction, beyond chance. */
    boolean confirms(double other) {
        return outlets > 0 && difference * other > 0 && !interval.contains(0);
    }
}
