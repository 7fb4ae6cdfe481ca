package org.demarche.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * Finds out from a series itself what a regime of it is: counts or real values, levels or lines,
 * wild values, heavy tails; the same rules with the same numbers for every series.
 */
final class ModelChoice {
    /** How many turns the partition may have from whose residuals the noise is judged. */
    private static final int PILOT_TURNS = 2;

    /** Whole numbers with a larger median are treated as real values. */
    private static final double LARGEST_COUNT = 100;

    /** The kurtosis of normal noise. */
    private static final double NORMAL = 3;

    /** From this kurtosis on it is told that short regimes have to stand out more. */
    private static final double NOTABLE = 4;

    /** A kurtosis above this is heavy. */
    private static final double HEAVY = 8;

    /** A value so many robust standard deviations from its neighbours' median is wild. */
    private static final double WILD = 8;

    /** More than this share of wild values is the nature of the series. */
    private static final double FEW_WILD = 0.02;

    /** Beyond so many standard deviations a robust level counts a value as lost. */
    private static final double REACH = 3;

    /** Less than that is Poisson's variance. */
    private static final double DISPERSED = 1.2;

    private final Sample sample;
    private final boolean hasExposure;
    private final List<String> why = new ArrayList<>();

    ModelChoice(Sample sample, boolean hasExposure) {
        this.sample = sample;
        this.hasExposure = hasExposure;
    }

    /** The fit of the model that suits the series. */
    Fit choose() {
        if (isCounts()) {
            return counts();
        }
        if (hasExposure) {
            why.add("Values are no counts; the exposure was not used.");
        }
        double[] scaled = sample.standardised();
        ScoredPath lines = ScoredPath.of(Candidates.real(ChangeModel.TREND, sample, scaled));
        double[] rest = residuals(lines, true);
        double kurtosis = Robust.kurtosis(rest);
        if (kurtosis <= HEAVY) {
            return levelOrTrend(sample, scaled, lines);
        }
        int[] wild = wild(scaled);
        if (wild.length > 0 && wild.length <= Math.max(1, FEW_WILD * sample.length())) {
            Sample calm = sample.without(wild);
            ScoredPath calmLines =
                    ScoredPath.of(Candidates.real(ChangeModel.TREND, calm, calm.standardised()));
            if (Robust.kurtosis(residuals(calmLines, true)) <= HEAVY) {
                return robustOrTrend(calm, calmLines, wild);
            }
        }
        why.add(
                String.format(
                        Locale.ROOT,
                        "Tails are heavy (kurtosis of the residuals %.0f, 3 if normal): large"
                                + " values were drawn in (inverse hyperbolic sine), and each line has"
                                + " its own spread.",
                        kurtosis));
        return trendWithSpread(tamed());
    }

    private boolean isCounts() {
        return sample.isWhole() && (hasExposure || Robust.median(sample.values()) <= LARGEST_COUNT);
    }

    private Fit levelOrTrend(Sample of, double[] scaled, ScoredPath lines) {
        Noise noise = Noise.ofValues(residuals(lines, true), of.index(), regimes(lines));
        double kurtosis = Robust.kurtosis(residuals(lines, true));
        Deviance deviance = Deviance.relative(noise.independent()).withExcess(kurtosis - NORMAL);
        ScoredPath levels = ScoredPath.of(Candidates.real(ChangeModel.LEVEL, of, scaled));
        Fit level = Fit.of(levels, deviance, List.of());
        Fit trend = Fit.of(lines, deviance, List.of());
        tellNoise(noise);
        tellTails(kurtosis);
        return better(level, trend);
    }

    private void tellTails(double kurtosis) {
        if (kurtosis >= NOTABLE) {
            why.add(
                    String.format(
                            Locale.ROOT,
                            "Large values are commoner than in normal noise (kurtosis of the"
                                    + " residuals %.1f, 3 if normal): a short regime has to stand"
                                    + " out more.",
                            kurtosis));
        }
    }

    private Fit better(Fit level, Fit trend) {
        boolean isTrend = trend.score() < level.score();
        why.add(
                String.format(
                        Locale.ROOT,
                        "%s fit better than %s (criterion %.1f against %.1f).",
                        isTrend ? "Lines" : "Levels",
                        isTrend ? "levels" : "lines",
                        Math.min(level.score(), trend.score()),
                        Math.max(level.score(), trend.score())));
        return (isTrend ? trend : level).because(why);
    }

    private Fit robustOrTrend(Sample calm, ScoredPath lines, int[] wild) {
        why.add(
                "%d of %d values lie far from all their neighbours and were not taken as evidence."
                        .formatted(wild.length, sample.length()));
        Fit fit = levelOrTrend(calm, calm.standardised(), lines);
        if (fit.model() == ChangeModel.TREND) {
            return fit;
        }
        double[] rest =
                Lines.residuals(
                        calm.index(), calm.values(), fit.chosen().partition().edges(), false);
        double deviation = Math.sqrt(Arrays.stream(rest).map(r -> r * r).average().orElse(0));
        double middle = Robust.median(calm.values());
        double[] scaled =
                Arrays.stream(sample.values()).map(v -> (v - middle) / deviation).toArray();
        Candidate robust = Candidates.robust(sample, scaled, REACH);
        double share = fit.deviance().weight() / calm.length();
        return Fit.of(
                ScoredPath.of(robust), Deviance.weighted(share, fit.deviance().independent()), why);
    }

    /**
     * A slow drift before an outbreak is a line; levels would cut it somewhere. Where tails are
     * heavy even so, a ratio of variances says less than under a normal distribution, by (κ − 1) /
     * 2.
     */
    private Fit trendWithSpread(double[] scaled) {
        ScoredPath lines =
                ScoredPath.of(Candidates.real(ChangeModel.TREND_AND_SPREAD, sample, scaled));
        int[] edges = lines.atMost(PILOT_TURNS).edges();
        double[] rest = Lines.evened(residuals(lines, true), edges);
        Noise noise = Noise.ofValues(rest, sample.index(), regimes(lines));
        tellNoise(noise);
        double tails = Math.max(1, (Robust.kurtosis(rest) - 1) / 2);
        double weight = noise.independent() / sample.length() / tails;
        return Fit.of(lines, Deviance.weighted(weight, noise.independent()), why);
    }

    private Fit counts() {
        ScoredPath rates = ScoredPath.of(Candidates.poisson(ChangeModel.POISSON, sample));
        Dispersion dispersion = RateNoise.of(rates);
        boolean isPoisson = dispersion.effective() <= DISPERSED;
        why.add(
                hasExposure
                        ? "Values are counts, held against their exposure."
                        : "Values are counts.");
        String factor = String.format(Locale.ROOT, "%.2f", dispersion.factor());
        String together = String.format(Locale.ROOT, "%.2f", dispersion.noise().autocorrelation());
        why.add(
                isPoisson
                        ? "They vary as independent events do (variance over mean " + factor + ")."
                        : "They vary more than independent events (variance over mean "
                                + factor
                                + ", neighbours' correlation "
                                + together
                                + ").");
        ScoredPath named =
                isPoisson
                        ? rates
                        : new ScoredPath(
                                rates.candidate().as(ChangeModel.QUASI_POISSON), rates.path());
        return Fit.of(named, dispersion.deviance(), why);
    }

    private void tellNoise(Noise noise) {
        if (noise.autocorrelation() >= 0.1) {
            why.add(
                    String.format(
                            Locale.ROOT,
                            "Neighbours go together (correlation %.2f): %d observations count as"
                                    + " %.0f independent ones.",
                            noise.autocorrelation(),
                            noise.length(),
                            noise.independent()));
        }
    }

    private static int regimes(ScoredPath path) {
        return path.atMost(PILOT_TURNS).turns() + 1;
    }

    private static double[] residuals(ScoredPath path, boolean isSloped) {
        Candidate candidate = path.candidate();
        return Lines.residuals(
                candidate.sample().index(),
                candidate.scaled(),
                path.atMost(PILOT_TURNS).edges(),
                isSloped);
    }

    /** Places of values far from all their neighbours. */
    private static int[] wild(double[] scaled) {
        double[] medians = Robust.runningMedian(scaled);
        double[] apart =
                IntStream.range(0, scaled.length)
                        .mapToDouble(i -> scaled[i] - medians[i])
                        .toArray();
        double deviation = Robust.deviation(apart);
        return IntStream.range(0, apart.length)
                .filter(i -> Math.abs(apart[i]) > WILD * deviation && deviation > 0)
                .toArray();
    }

    /** Values from their median in robust standard deviations, large ones drawn in. */
    private double[] tamed() {
        double middle = Robust.median(sample.values());
        double robust = Robust.deviation(sample.values());
        double mean =
                Arrays.stream(sample.values()).map(v -> Math.abs(v - middle)).average().orElse(0);
        double unit = robust > 0 ? robust : mean;
        double[] drawn =
                Arrays.stream(sample.values())
                        .map(v -> (v - middle) / unit)
                        .map(x -> Math.signum(x) * Math.log(Math.abs(x) + Math.hypot(x, 1)))
                        .toArray();
        return new Sample(sample.index(), drawn, sample.exposure()).standardised();
    }
}
