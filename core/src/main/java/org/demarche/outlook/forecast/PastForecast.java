package org.demarche.outlook.forecast;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A forecast as it would have been shown, and what came of it.
 *
 * @param origin index of the last period that was known then
 * @param came the events of its window
 * @param atLeastOne the probability of any
 * @param points {@value #POINTS} numbers that stand for equal shares of the probability, rising
 */
public record PastForecast(int origin, int came, double atLeastOne, List<Integer> points) {
    /** How many points stand for a distribution. */
    public static final int POINTS = 25;

    public PastForecast {
        points = List.copyOf(points);
    }

    static PastForecast of(int origin, int came, CountDistribution said) {
        return new PastForecast(origin, came, said.atLeast(1), points(said));
    }

    /** Numbers that stand for equal shares of a distribution's probability. */
    public static List<Integer> points(CountDistribution said) {
        return IntStream.range(0, POINTS)
                .map(i -> said.quantile((i + 0.5) / POINTS))
                .boxed()
                .toList();
    }
}
