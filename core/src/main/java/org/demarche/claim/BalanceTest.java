package org.demarche.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.claim.grammar.Claim.Subject;
import org.demarche.claim.grammar.Form;
import org.demarche.dyad.Occurrence;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Share;
import org.hipparchus.distribution.discrete.HypergeometricDistribution;

/**
 * Whether ties worsened or improved: whether the share of hostile acts in all that happened rose or
 * fell against the time before.
 *
 * <p>Fisher's exact test ("The Logic of Inductive Inference", Journal of the Royal Statistical
 * Society 98, 1935) on hostile and friendly acts in both times, each divided by the larger
 * dispersion of the two. Shares do not depend on how much was reported.
 */
final class BalanceTest implements FormTest {
    @Override
    public Outcome of(Question question, View view) {
        boolean isNamed = question.how().baseline().isPresent();
        Optional<Window> then =
                question.baseline().or(() -> question.before(view.reach(), isNamed));
        if (!question.isBounded() || then.isEmpty()) {
            return Outcome.notEnough(
                    "The claim does not tell since when, or nothing was read of the time before.");
        }
        return compare(question, view, then.get());
    }

    private static Outcome compare(Question question, View view, Window then) {
        Subject subject = question.subject();
        List<Occurrence> now = view.clear(subject, question.window());
        List<Occurrence> before = view.clear(subject, then);
        List<Occurrence> hostileNow = hostile(now);
        List<Occurrence> hostileBefore = hostile(before);
        double dispersion =
                Math.max(
                        Dispersion.of(view, hostileNow, question.window()),
                        Dispersion.of(view, hostileBefore, then));
        Share shareNow = new Share(hostileNow.size(), now.size());
        Share shareBefore = new Share(hostileBefore.size(), before.size());
        double rose = fisher(shareNow, shareBefore, dispersion);
        double fell = fisher(turned(shareNow), turned(shareBefore), dispersion);
        boolean isWorse = question.how().form() == Form.WORSENED;
        double p = isWorse ? rose : fell;
        double reverse = isWorse ? fell : rose;
        Ruling ruling =
                p < RateTest.RARE
                        ? Ruling.BORNE_OUT
                        : reverse < RateTest.RARE
                                ? Ruling.CONTRADICTED
                                : Math.min(now.size(), before.size()) < RateTest.FEWEST
                                        ? Ruling.NOT_ENOUGH
                                        : Ruling.MIXED;
        List<String> reasons = new ArrayList<>();
        reasons.add(
                String.format(
                        Locale.ROOT,
                        "Hostile were %d of %d acts in the time claimed, %d of %d before (%s): p %s"
                                + " for worse, %s for better, at a dispersion of %.1f.",
                        hostileNow.size(),
                        now.size(),
                        hostileBefore.size(),
                        before.size(),
                        then,
                        RateTest.p(rose),
                        RateTest.p(fell),
                        dispersion));
        if (ruling == Ruling.NOT_ENOUGH) {
            reasons.add("Fewer than " + RateTest.FEWEST + " acts at one time are too few to tell.");
        }
        if (ruling == Ruling.MIXED) {
            reasons.add("That they differ cannot be told.");
        }
        List<Figure> figures =
                List.of(
                        share("share of hostile acts, time claimed", shareNow),
                        share("share of hostile acts, time before", shareBefore),
                        view.rate(
                                "hostile acts, time claimed", hostileNow.size(), question.window()),
                        view.rate("hostile acts, time before", hostileBefore.size(), then));
        Evidence worse = Evidence.of("hostile in the time claimed", hostileNow);
        List<Occurrence> friendly = new ArrayList<>(now);
        friendly.removeAll(hostileNow);
        Evidence better = Evidence.of("friendly in the time claimed", friendly);
        return isWorse
                ? new Outcome(ruling, reasons, figures, worse, better)
                : new Outcome(ruling, reasons, figures, better, worse);
    }

    private static List<Occurrence> hostile(List<Occurrence> acts) {
        return acts.stream().filter(o -> !o.what().type().quad().isCooperative()).toList();
    }

    private static Share turned(Share share) {
        return new Share(share.whole() - share.part(), share.whole());
    }

    static Figure share(String what, Share share) {
        return new Figure(
                what,
                share.part(),
                share.whole(),
                "act",
                share.value().orElse(0),
                new Interval(share.low(), share.high()),
                true);
    }

    /** Probability of a first share as high or higher if both are equal. */
    static double fisher(Share first, Share second, double dispersion) {
        int x = (int) Math.round(first.part() / dispersion);
        int n = Math.max(x, (int) Math.round(first.whole() / dispersion));
        int y = (int) Math.round(second.part() / dispersion);
        int m = Math.max(y, (int) Math.round(second.whole() / dispersion));
        if (n == 0 || m == 0 || x + y == 0) {
            return 1;
        }
        return new HypergeometricDistribution(n + m, x + y, n).upperCumulativeProbability(x);
    }
}
