package org.demarche.response;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.record.PairDay;
import org.demarche.response.lag.CountRegression;
import org.demarche.response.lag.FTest;
import org.demarche.response.lag.LagDesign;
import org.demarche.wording.Words;

/** Regresses what one does on what the other did before, and does the same where it cannot be. */
final class InfluenceSearch {
    /** Fewer answers, or acts, than this cannot carry a regression. */
    static final int FEWEST_EVENTS = 40;

    /** Nor can fewer periods. */
    static final int FEWEST_STEPS = 100;

    private static final String OWN = "own";
    private static final String PARTNER = "partner";
    private static final String THIRD = "third";

    private final PeriodCounts counts;
    private final ResponseOptions options;
    private final ThirdCounts third;
    private final List<List<PairDay>> strangers;

    InfluenceSearch(
            PeriodCounts counts,
            ResponseOptions options,
            ThirdCounts third,
            List<List<PairDay>> strangers) {
        this.counts = counts;
        this.options = options;
        this.third = third;
        this.strangers = strangers;
    }

    Influence of(InfluenceQuestion asked) {
        double[] answers = counts.acts(asked.other(), asked.answer());
        double[] acts = counts.acts(asked.actor(), asked.act());
        String few = few(answers, asked.answer().words()) + few(acts, asked.act().words());
        if (!few.isEmpty()) {
            return Influence.without(asked, few.strip());
        }
        Optional<double[]> control = third.acts(asked);
        Optional<CountRegression> fit = regression(answers, acts, control);
        if (fit.isEmpty() || fit.get().steps() < FEWEST_STEPS) {
            return Influence.without(
                    asked,
                    "fewer than %d %ss can be told with all their lags, or there is no estimate"
                            .formatted(FEWEST_STEPS, options.frame().unit().noun()));
        }
        CountRegression told = fit.get();
        return Influence.of(
                asked,
                new Influence.Figures(
                        told.steps(),
                        told.events(),
                        told.dispersion(),
                        told.test(PARTNER),
                        told.sum(PARTNER),
                        told.coefficients(),
                        placebos(asked, told.test(PARTNER).p(), answers, acts)));
    }

    private static String few(double[] counted, String words) {
        int n = (int) PeriodCounts.total(counted);
        return n >= FEWEST_EVENTS
                ? ""
                : " %s: %s, %d are needed;"
                        .formatted(words.replaceFirst("^an? ", ""), Words.number(n), FEWEST_EVENTS);
    }

    private Influence.Placebos placebos(
            InfluenceQuestion asked, double p, double[] answers, double[] acts) {
        Optional<double[]> control = third.acts(asked);
        Optional<FTest> reversed =
                fit(
                                PeriodCounts.reversed(answers),
                                PeriodCounts.reversed(acts),
                                PeriodCounts.reversed(counts.articles()),
                                control.map(PeriodCounts::reversed))
                        .map(r -> r.test(PARTNER));
        int n = counts.periods();
        int tries = options.effort().placebos();
        List<double[]> moves =
                IntStream.rangeClosed(1, tries)
                        .mapToObj(i -> PeriodCounts.moved(acts, (int) ((long) i * n / (tries + 1))))
                        .toList();
        List<double[]> others =
                strangers.stream()
                        .map(days -> counts.acts(days, asked.act()))
                        .filter(c -> PeriodCounts.total(c) >= FEWEST_EVENTS)
                        .limit(tries)
                        .toList();
        return new Influence.Placebos(
                reversed,
                Placebo.of(p, tests(answers, moves, control)),
                Placebo.of(p, tests(answers, others, control)));
    }

    private List<Double> tests(
            double[] answers, List<double[]> others, Optional<double[]> control) {
        return others.stream()
                .flatMap(o -> regression(answers, o, control).stream())
                .map(r -> r.test(PARTNER).p())
                .toList();
    }

    private Optional<CountRegression> regression(
            double[] answers, double[] acts, Optional<double[]> control) {
        return fit(answers, acts, counts.articles(), control);
    }

    private Optional<CountRegression> fit(
            double[] answers, double[] acts, double[] articles, Optional<double[]> control) {
        LagDesign design =
                LagDesign.of(answers.length, options.stretch())
                        .withLags(OWN, answers, options.lags())
                        .withLags(PARTNER, acts, options.lags());
        if (control.isPresent()) {
            design = design.withLags(THIRD, control.get(), options.lags());
        }
        return CountRegression.of(answers, articles, design);
    }
}
