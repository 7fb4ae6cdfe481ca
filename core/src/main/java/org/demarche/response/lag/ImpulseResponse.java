package org.demarche.response.lag;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.demarche.series.measure.Interval;

/**
 * How one series moves in the steps after a push of one standard deviation to another.
 *
 * @param cause index of the series that is pushed
 * @param effect index of the series that moves
 * @param shock what is meant by a push
 * @param values by how much, in its own units, from the step of the push on
 * @param bands the range of each value at 95 %, by bootstrap; each step for itself
 */
public record ImpulseResponse(
        int cause, int effect, Shock shock, List<Double> values, List<Interval> bands) {
    public ImpulseResponse {
        values = List.copyOf(values);
        bands = List.copyOf(bands);
        if (values.size() != bands.size()) {
            throw new IllegalArgumentException(
                    "there must be a band for each of %d values, were %d"
                            .formatted(values.size(), bands.size()));
        }
    }

    /** Whether the band of a step leaves nought out. */
    public boolean isTold(int step) {
        return !bands.get(step).contains(0);
    }

    /** The step after the push at which it moves most, among those whose band leaves nought out. */
    public OptionalInt peak() {
        return IntStream.range(1, values.size())
                .filter(this::isTold)
                .boxed()
                .max(
                        java.util.Comparator.<Integer>comparingDouble(h -> Math.abs(values.get(h)))
                                .thenComparing(java.util.Comparator.reverseOrder()))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }
}
