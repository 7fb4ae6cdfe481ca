package org.demarche.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import java.util.Optional;
import org.demarche.claim.grammar.Claim.Subject;
import org.demarche.claim.grammar.Sides;
import org.demarche.dyad.Occurrence;
import org.demarche.page.Percent;
import org.demarche.series.measure.Share;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Whether one side lets pass what the other does: whether hostile acts of the other are followed by
 * hostile acts of its own within so many days no more often than any day is.
 *
 * <p>Contradicted if more often than chance makes (binomial, exact, p &lt; 0.05); borne out if the
 * upper end of the share's 95 % interval is at most {@value #SELDOM}; mixed between. Where a third
 * party is named that is not tolerated, both shares are compared by Fisher's exact test. Fewer than
 * {@value AnswerTest#FEWEST} days with a cause tell nothing.
 */
final class ToleranceTest implements FormTest {
    private static final double SELDOM = 0.5;

    /** What became of the acts of one party. */
    private record Passed(
            Share answered, Share usual, List<Occurrence> answers, List<Occurrence> causes) {}

    @Override
    public Outcome of(Question question, View view) {
        int days = question.how().days();
        Passed own = passed(question.subject(), question.other(), question.window(), view, days);
        List<Figure> figures = new ArrayList<>();
        figures.add(figure("answered within %d days".formatted(days), own.answered()));
        figures.add(Answers.figure("of all days followed by such an answer", own.usual(), "day"));
        Optional<String> contrast = question.how().contrast();
        List<String> reasons = new ArrayList<>();
        reasons.add(told(own, days));
        Ruling ruling;
        if (contrast.isPresent()) {
            Passed other = contrast(question, contrast.get(), view, days);
            figures.add(figure("of the other's answered", other.answered()));
            reasons.add("The other: " + told(other, days));
            ruling = against(own.answered(), other.answered(), reasons);
        } else {
            ruling = alone(own, reasons);
        }
        return new Outcome(
                ruling,
                reasons,
                figures,
                Evidence.of("what there was to tolerate", own.causes()),
                Evidence.of("answers to it", own.answers()));
    }

    private static Figure figure(String what, Share share) {
        return Answers.figure(what, share, "day with a cause");
    }

    private static Passed contrast(Question question, String third, View view, int days) {
        Sides sides = Sides.directed(question.subject().sides().actor(), third);
        Subject answers =
                question.subject().withSides(sides.withVoice(question.subject().sides().voice()));
        Subject causes = question.other().withSides(sides.reversed());
        return passed(answers, causes, question.window(), view, days);
    }

    private static Passed passed(
            Subject answers, Subject causes, Window window, View view, int days) {
        List<Occurrence> acts = Days.answerable(view.clear(answers, window));
        List<Occurrence> slights = Days.answerable(view.clear(causes, window));
        NavigableSet<LocalDate> actDays = Days.of(acts);
        NavigableSet<LocalDate> slightDays = Days.of(slights);
        List<Occurrence> following =
                acts.stream()
                        .filter(o -> Days.isPreceded(o.day().orElseThrow(), slightDays, days))
                        .toList();
        return new Passed(
                Answers.of(slightDays, actDays, days),
                Answers.of(Days.in(window), actDays, days),
                following,
                slights);
    }

    private static String told(Passed passed, int days) {
        return String.format(
                Locale.ROOT,
                "%d of %d days with such an act were followed by a hostile answer within %d days"
                        + " (%s, %.0f–%.0f); of all days %s were.",
                passed.answered().part(),
                passed.answered().whole(),
                days,
                Percent.of(passed.answered().value().orElse(0)),
                100 * passed.answered().low(),
                100 * passed.answered().high(),
                Percent.of(passed.usual().value().orElse(0)));
    }

    private static Ruling alone(Passed own, List<String> reasons) {
        Share answered = own.answered();
        if (answered.whole() < AnswerTest.FEWEST) {
            return tooFew(reasons);
        }
        double usual = own.usual().value().orElse(0);
        double p =
                1
                        - new BinomialDistribution(answered.whole(), usual)
                                .cumulativeProbability(answered.part() - 1);
        if (answered.part() > 0 && p < RateTest.RARE) {
            reasons.add("That is more than chance makes, p " + RateTest.p(p) + ".");
            return Ruling.CONTRADICTED;
        }
        return answered.high() <= SELDOM ? Ruling.BORNE_OUT : Ruling.MIXED;
    }

    private static Ruling against(Share own, Share other, List<String> reasons) {
        if (own.whole() < AnswerTest.FEWEST || other.whole() < AnswerTest.FEWEST) {
            return tooFew(reasons);
        }
        double less = BalanceTest.fisher(other, own, 1);
        double more = BalanceTest.fisher(own, other, 1);
        reasons.add(
                "That the one is answered less than the other: p %s; more: p %s."
                        .formatted(RateTest.p(less), RateTest.p(more)));
        if (less < RateTest.RARE) {
            return Ruling.BORNE_OUT;
        }
        return more < RateTest.RARE ? Ruling.CONTRADICTED : Ruling.MIXED;
    }

    private static Ruling tooFew(List<String> reasons) {
        reasons.add(
                "Fewer than %d days with something to tolerate are too few to tell."
                        .formatted(AnswerTest.FEWEST));
        return Ruling.NOT_ENOUGH;
    }
}
