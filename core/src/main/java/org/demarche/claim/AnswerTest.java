package org.demarche.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableSet;
import org.demarche.claim.grammar.Claim.Subject;
import org.demarche.dyad.Occurrence;
import org.demarche.page.Percent;
import org.demarche.series.measure.Share;
import org.hipparchus.distribution.discrete.BinomialDistribution;

/**
 * Whether one side does something only after the other did something.
 *
 * <p>An act is after another if it comes on the same day or within so many days after. If acts fell
 * on any day alike, the share of them that is after would be the share of days that is after
 * (binomial, exact). Borne out if {@value #MOSTLY} of the acts are after and that is more than
 * chance makes (p &lt; 0.05); mixed if more are than chance makes, but not that many; contradicted
 * if the upper end of the share's 95 % interval lies below. Fewer than {@value #FEWEST} acts or
 * causes tell nothing, nor does it if nearly all days are after. What both do together is left out.
 */
final class AnswerTest implements FormTest {
    static final int FEWEST = 5;
    private static final double MOSTLY = 0.8;

    @Override
    public Outcome of(Question question, View view) {
        int days = question.how().days();
        Window window = question.window();
        Subject causes = question.other();
        Window before = new Window(window.from().minusDays(days), window.end());
        List<Occurrence> acts = Days.answerable(view.clear(question.subject(), window));
        List<Occurrence> caused = Days.answerable(view.clear(causes, before));
        NavigableSet<LocalDate> causeDays = Days.of(caused);
        NavigableSet<LocalDate> actDays = Days.of(acts);
        List<Occurrence> after = new ArrayList<>();
        List<Occurrence> unprompted = new ArrayList<>();
        for (Occurrence act : acts) {
            boolean isAfter = Days.isPreceded(act.day().orElseThrow(), causeDays, days);
            (isAfter ? after : unprompted).add(act);
        }
        List<LocalDate> all = Days.in(window);
        Share base = share(all, causeDays, days);
        Share seen = new Share(after.size(), acts.size());
        Share answered = Answers.of(causeDays.headSet(window.end()), actDays, days);
        Share usual = Answers.of(all, actDays, days);
        List<Figure> figures =
                List.of(
                        BalanceTest.share("acts within %d days after".formatted(days), seen),
                        days("of all days within %d days after".formatted(days), base),
                        causes(
                                "causes followed by an act within %d days".formatted(days),
                                answered),
                        days("of all days followed by an act", usual));
        List<String> reasons = new ArrayList<>();
        double p =
                acts.isEmpty()
                        ? 1
                        : 1
                                - new BinomialDistribution(acts.size(), base.value().orElse(0))
                                        .cumulativeProbability(after.size() - 1);
        reasons.add(
                String.format(
                        Locale.ROOT,
                        "%d of %d acts came within %d days after; by chance %.1f would (p %s). Of"
                                + " %d days with a cause %d were followed by an act within that time"
                                + " (%s), of all days %s were.",
                        after.size(),
                        acts.size(),
                        days,
                        acts.size() * base.value().orElse(0),
                        RateTest.p(p),
                        answered.whole(),
                        answered.part(),
                        Percent.of(answered.value().orElse(0)),
                        Percent.of(usual.value().orElse(0))));
        Ruling ruling = ruling(causeDays.size(), seen, base, p, reasons);
        return new Outcome(
                ruling,
                reasons,
                figures,
                Evidence.of("within %d days after".formatted(days), after),
                Evidence.of("without one before", unprompted));
    }

    private static Ruling ruling(
            int causes, Share seen, Share base, double p, List<String> reasons) {
        int acts = seen.whole();
        if (acts < FEWEST || causes < FEWEST) {
            reasons.add(
                    "%d acts and %d days with a cause: at least %d of each are needed to tell."
                            .formatted(acts, causes, FEWEST));
            return Ruling.NOT_ENOUGH;
        }
        double share = seen.value().orElse(0);
        if (p < RateTest.RARE) {
            return share >= MOSTLY ? Ruling.BORNE_OUT : Ruling.MIXED;
        }
        if (seen.high() < MOSTLY) {
            return Ruling.CONTRADICTED;
        }
        reasons.add(
                base.value().orElse(0) >= MOSTLY
                        ? "Nearly all days are within that time after a cause: nothing can be told."
                        : "Too few to tell from chance.");
        return Ruling.NOT_ENOUGH;
    }

    private static Share share(List<LocalDate> all, NavigableSet<LocalDate> by, int days) {
        int within = (int) all.stream().filter(d -> Days.isPreceded(d, by, days)).count();
        return new Share(within, all.size());
    }

    private static Figure days(String what, Share share) {
        return Answers.figure(what, share, "day");
    }

    private static Figure causes(String what, Share share) {
        return Answers.figure(what, share, "day with a cause");
    }
}
