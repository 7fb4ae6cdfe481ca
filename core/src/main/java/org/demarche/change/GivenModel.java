package org.demarche.change;

import java.util.Arrays;
import java.util.List;

/** Fits a model somebody asked for, with the noise judged as it is where the model is found out. */
final class GivenModel {
    private static final int PILOT_TURNS = 2;
    private static final double REACH = 3;

    private GivenModel() {}

    static Fit fit(Sample sample, ChangeModel model) {
        List<String> why = List.of("This model was asked for.");
        if (model.isOfCounts()) {
            return counts(sample, model, why);
        }
        double[] scaled = sample.standardised();
        ScoredPath path = ScoredPath.of(candidate(sample, scaled, model));
        int[] edges = path.atMost(PILOT_TURNS).edges();
        double[] rest = Lines.residuals(sample.index(), scaled, edges, model.hasSlope());
        double[] judged = model.hasSpread() ? Lines.evened(rest, edges) : rest;
        Noise noise = Noise.ofValues(judged, sample.index(), edges.length - 1);
        if (model.hasSpread()) {
            return Fit.of(
                    path,
                    Deviance.weighted(noise.independent() / sample.length(), noise.independent()),
                    why);
        }
        if (model == ChangeModel.ROBUST_LEVEL) {
            double deviation = positive(Robust.deviation(rest), rest);
            double weight = noise.independent() / sample.length() / (deviation * deviation);
            return Fit.of(path, Deviance.weighted(weight, noise.independent()), why);
        }
        return Fit.of(path, Deviance.relative(noise.independent()), why);
    }

    private static Candidate candidate(Sample sample, double[] scaled, ChangeModel model) {
        if (model == ChangeModel.BROKEN_LINE) {
            return Candidates.brokenLine(sample, scaled);
        }
        if (model == ChangeModel.ROBUST_LEVEL) {
            double[] medians = Robust.runningMedian(scaled);
            double[] apart = scaled.clone();
            Arrays.setAll(apart, i -> scaled[i] - medians[i]);
            return Candidates.robust(
                    sample, scaled, REACH * positive(Robust.deviation(apart), scaled));
        }
        return Candidates.real(model, sample, scaled);
    }

    /** The robust deviation, or the plain one where more than half of the values are equal. */
    private static double positive(double deviation, double[] values) {
        double squares = Arrays.stream(values).map(v -> v * v).average().orElse(0);
        return deviation > 0 ? deviation : Math.max(1e-6, Math.sqrt(squares));
    }

    private static Fit counts(Sample sample, ChangeModel model, List<String> why) {
        ScoredPath rates = ScoredPath.of(Candidates.poisson(model, sample));
        Dispersion dispersion = RateNoise.of(rates);
        if (model == ChangeModel.POISSON) {
            return Fit.of(rates, Deviance.weighted(1, sample.length()), why);
        }
        double rate = Arrays.stream(sample.values()).sum() / Arrays.stream(sample.exposure()).sum();
        double size = dispersion.size(rate);
        if (model == ChangeModel.NEGATIVE_BINOMIAL && Double.isFinite(size) && size > 0) {
            double weight = 1 / dispersion.noise().longRunFactor();
            ScoredPath clumped = ScoredPath.of(Candidates.clumped(sample, size));
            return Fit.of(
                    clumped, Deviance.weighted(weight, dispersion.noise().independent()), why);
        }
        return Fit.of(rates, dispersion.deviance(), why);
    }
}
