package org.demarche.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.claim.grammar.Claim.Subject;
import org.demarche.claim.grammar.Form;
import org.demarche.dyad.Occurrence;

/**
 * Whether something was done more, or less, than at another time or than something else.
 *
 * <p>Rates are counts for each unit of what was reported, compared by {@link Poisson#ratio}. Borne
 * out if the difference goes the way claimed and chance makes one as large with p &lt; 0.05;
 * contradicted if it goes the other way with p &lt; 0.05, or if the interval of the ratio lies
 * within {@value #SAME_LOW} to {@value #SAME_HIGH}, so that the two are the same for all that
 * matters; mixed if neither can be told; not enough if both have fewer than {@value #FEWEST}
 * together and nothing can be told.
 */
final class RateTest implements FormTest {
    static final double RARE = 0.05;
    static final int FEWEST = 10;
    private static final double SAME_LOW = 0.8;
    private static final double SAME_HIGH = 1.25;

    /**
     * One of the two counts.
     *
     * @param name what to call it
     * @param acts what is counted
     * @param window when
     */
    private record Count(String name, List<Occurrence> acts, Window window) {
        int size() {
            return acts.size();
        }
    }

    @Override
    public Outcome of(Question question, View view) {
        Optional<Subject> other = question.how().other();
        Count first =
                new Count(
                        "in the time claimed",
                        view.clear(question.subject(), question.window()),
                        question.window());
        if (other.isPresent()) {
            Count against =
                    new Count(
                            "of what it is held against",
                            view.clear(other.get(), question.window()),
                            question.window());
            return compare(question, view, first, against);
        }
        boolean isNamed = question.how().baseline().isPresent();
        Optional<Window> baseline =
                question.baseline().or(() -> question.before(view.reach(), isNamed));
        if (!question.isBounded() || baseline.isEmpty()) {
            return Outcome.notEnough(
                    question.isBounded()
                            ? "Nothing was read of the time before to compare with."
                            : "The claim does not tell since when, nor compared with what.");
        }
        Window then = baseline.get();
        Count before =
                new Count(
                        question.how().baseline().isPresent()
                                ? "in the time compared"
                                : "in the time before",
                        view.clear(question.subject(), then),
                        then);
        if (view.reported(then) == 0 || view.reported(question.window()) == 0) {
            return Outcome.notEnough(
                    "Nothing was read from %s."
                            .formatted(view.reported(then) == 0 ? then : question.window()));
        }
        return compare(question, view, first, before);
    }

    private static Outcome compare(Question question, View view, Count first, Count second) {
        double dispersion = Dispersion.of(view, first.acts(), first.window());
        dispersion = Math.max(dispersion, Dispersion.of(view, second.acts(), second.window()));
        double exposure = view.exposure(first.window());
        double other = view.exposure(second.window());
        if (exposure == 0 || other == 0) {
            return Outcome.notEnough("Nothing was read of the time to be compared.");
        }
        Poisson.Ratio ratio =
                Poisson.ratio(first.size(), exposure, second.size(), other, dispersion);
        boolean isMore = question.how().form() == Form.MORE;
        double p = isMore ? ratio.more() : ratio.less();
        double reverse = isMore ? ratio.less() : ratio.more();
        Ruling ruling = ruling(first.size() + second.size(), ratio, p, reverse);
        List<String> reasons = new ArrayList<>();
        reasons.add(told(first, second, ratio, dispersion));
        reasons.add(
                String.format(
                        Locale.ROOT,
                        "If both were equally frequent, chance would make such a difference the way"
                                + " claimed with p %s, the other way with p %s.",
                        p(p),
                        p(reverse)));
        if (ruling == Ruling.MIXED) {
            reasons.add("Which is more frequent cannot be told from that.");
        }
        if (ruling == Ruling.NOT_ENOUGH) {
            reasons.add("Fewer than " + FEWEST + " together are too few to tell.");
        }
        List<Figure> figures =
                List.of(
                        view.rate(first.name(), first.size(), first.window()),
                        view.rate(second.name(), second.size(), second.window()));
        Evidence one = Evidence.of(first.name(), first.acts());
        Evidence two = Evidence.of(second.name(), second.acts());
        return isMore
                ? new Outcome(ruling, reasons, figures, one, two)
                : new Outcome(ruling, reasons, figures, two, one);
    }

    static Ruling ruling(int together, Poisson.Ratio ratio, double p, double reverse) {
        if (p < RARE) {
            return Ruling.BORNE_OUT;
        }
        boolean isSame = ratio.interval().low() > SAME_LOW && ratio.interval().high() < SAME_HIGH;
        if (reverse < RARE || isSame) {
            return Ruling.CONTRADICTED;
        }
        return together < FEWEST ? Ruling.NOT_ENOUGH : Ruling.MIXED;
    }

    private static String told(Count first, Count second, Poisson.Ratio ratio, double dispersion) {
        String times =
                Double.isInfinite(ratio.ratio()) || Double.isNaN(ratio.ratio())
                        ? "no ratio can be told"
                        : String.format(
                                Locale.ROOT,
                                "%.2f times as frequent (%.2f to %s)",
                                ratio.ratio(),
                                ratio.interval().low(),
                                ratio.interval().high() > 1000
                                        ? "any number"
                                        : String.format(
                                                Locale.ROOT, "%.2f", ratio.interval().high()));
        return String.format(
                Locale.ROOT,
                "%d %s (%s), %d %s (%s): %s, at a dispersion of %.1f.",
                first.size(),
                first.name(),
                first.window(),
                second.size(),
                second.name(),
                second.window(),
                times,
                dispersion);
    }

    static String p(double p) {
        return p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }
}
