package org.demarche.response;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.response.ResponseOptions.Effort;
import org.demarche.response.lag.FTest;
import org.demarche.response.lag.ImpulseResponse;
import org.demarche.response.lag.ImpulseSearch;
import org.demarche.response.lag.Shock;
import org.demarche.response.lag.VectorAutoregression;

/**
 * Whether one series runs ahead of another, by a linear vector autoregression: what the first does
 * to the second and the second to the first, each with the same where there can be no answer.
 *
 * @param steps observed with all their lags
 * @param lags of each series
 * @param isStable whether a push dies away; if it does not there are no impulse responses
 * @param forwards what the first series says of the second
 * @param backwards what the second says of the first
 */
public record SeriesResponse(
        int steps, int lags, boolean isStable, OneWay forwards, OneWay backwards) {
    private static final int FEWEST_IMPULSES = 8;

    /**
     * What one series says of another.
     *
     * @param cause index of the one that is to run ahead, 0 or 1
     * @param effect index of the other
     * @param test whether its lags say anything
     * @param reversed the same test with time running backwards
     * @param moved the same with the cause moved in time, round the ends
     * @param impulses how the effect moves after a push, orthogonalised and generalised
     */
    public record OneWay(
            int cause,
            int effect,
            FTest test,
            FTest reversed,
            Placebo moved,
            List<ImpulseResponse> impulses) {
        public OneWay {
            impulses = List.copyOf(impulses);
        }

        /** What can be said of it, at p 0.05 if nothing else is asked. */
        public Verdict verdict() {
            if (test.p() > Verdict.LEVEL || moved.isAsStrong()) {
                return Verdict.NOT_TOLD;
            }
            return reversed.p() <= Verdict.BEFORE ? Verdict.BOTH_WAYS : Verdict.MORE;
        }
    }

    /**
     * Asks two series, and a third that is held fixed if there are three; empty if too little is
     * observed or one is without any movement of its own.
     *
     * @param series of one length, NaN where a step was not observed; the order is that of the
     *     orthogonalised pushes
     */
    public static Optional<SeriesResponse> of(double[][] series, int lags, Effort effort) {
        double[][] turned = new double[series.length][];
        for (int i = 0; i < series.length; i++) {
            turned[i] = PeriodCounts.reversed(series[i]);
        }
        Optional<VectorAutoregression> model = VectorAutoregression.of(series, lags);
        Optional<VectorAutoregression> back = VectorAutoregression.of(turned, lags);
        if (model.isEmpty() || back.isEmpty()) {
            return Optional.empty();
        }
        boolean isStable = model.get().isStable();
        List<ImpulseSearch> search = new ArrayList<>();
        if (isStable) {
            int steps = Math.max(FEWEST_IMPULSES, 2 * lags);
            search.add(new ImpulseSearch(model.get(), steps, effort.draws(), effort.seed()));
        }
        List<OneWay> ways = new ArrayList<>();
        for (int cause = 0; cause < 2; cause++) {
            int effect = 1 - cause;
            FTest test = model.get().granger(cause, effect);
            List<ImpulseResponse> impulses = new ArrayList<>();
            for (ImpulseSearch s : search) {
                for (Shock shock : Shock.values()) {
                    impulses.add(s.of(cause, effect, shock));
                }
            }
            ways.add(
                    new OneWay(
                            cause,
                            effect,
                            test,
                            back.get().granger(cause, effect),
                            Placebo.of(test.p(), moved(series, cause, lags, effort.placebos())),
                            impulses));
        }
        return Optional.of(
                new SeriesResponse(model.get().steps(), lags, isStable, ways.get(0), ways.get(1)));
    }

    private static List<Double> moved(double[][] series, int cause, int lags, int tries) {
        int n = series[0].length;
        return IntStream.rangeClosed(1, tries)
                .mapToObj(i -> moved(series, cause, (int) ((long) i * n / (tries + 1))))
                .flatMap(s -> VectorAutoregression.of(s, lags).stream())
                .map(v -> v.granger(cause, 1 - cause).p())
                .toList();
    }

    private static double[][] moved(double[][] series, int cause, int steps) {
        double[][] moved = series.clone();
        moved[cause] = PeriodCounts.moved(series[cause], steps);
        return moved;
    }
}
