package org.demarche.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.dyad.Occurrence;
import org.hipparchus.special.Erf;

/**
 * Whether two kinds of acts go together: whether quarters with more of the one, for each unit of
 * what was reported, have more of the other.
 *
 * <p>Kendall, "A New Measure of Rank Correlation", Biometrika 30 (1938), with ties corrected (his
 * τ-b) and the normal approximation. Borne out at τ &gt; 0, contradicted at τ &lt; 0, both at p
 * &lt; 0.05, mixed between. Fewer than {@value #QUARTERS} quarters that were read, or {@value
 * #ACTS} acts of either kind, tell nothing. O(quarters²).
 */
final class FitsTest implements FormTest {
    private static final int QUARTERS = 8;
    private static final int ACTS = 5;

    @Override
    public Outcome of(Question question, View view) {
        List<Occurrence> one = view.clear(question.subject(), question.window());
        List<Occurrence> other = view.clear(question.other(), question.window());
        List<Window> quarters = quarters(view, question.window());
        double[] x = rates(one, quarters, view);
        double[] y = rates(other, quarters, view);
        List<String> reasons = new ArrayList<>();
        List<Figure> figures =
                List.of(
                        view.rate("of the acts claimed", one.size(), question.window()),
                        view.rate("of what they are to fit", other.size(), question.window()));
        Evidence pro = Evidence.of("the acts claimed", one);
        Evidence contra = Evidence.of("what they are to fit", other);
        if (quarters.size() < QUARTERS || Math.min(one.size(), other.size()) < ACTS) {
            reasons.add(
                    "%d and %d acts over %d quarters: at least %d of each over %d quarters are needed to tell whether they go together."
                            .formatted(one.size(), other.size(), quarters.size(), ACTS, QUARTERS));
            return new Outcome(Ruling.NOT_ENOUGH, reasons, figures, pro, contra);
        }
        double tau = tau(x, y);
        int n = x.length;
        double z = 3 * tau * Math.sqrt(n * (n - 1.0)) / Math.sqrt(2 * (2 * n + 5.0));
        double p = Erf.erfc(Math.abs(z) / Math.sqrt(2));
        reasons.add(
                String.format(
                        Locale.ROOT,
                        "Over %d quarters the two go together with Kendall's tau %+.2f, p %s.",
                        n,
                        tau,
                        RateTest.p(p)));
        Ruling ruling =
                p >= RateTest.RARE
                        ? Ruling.MIXED
                        : tau > 0 ? Ruling.BORNE_OUT : Ruling.CONTRADICTED;
        return new Outcome(ruling, reasons, figures, pro, contra);
    }

    private static List<Window> quarters(View view, Window window) {
        List<Window> months = view.months(window);
        List<Window> quarters = new ArrayList<>();
        for (int i = 0; i + 3 <= months.size(); i += 3) {
            Window quarter = new Window(months.get(i).from(), months.get(i + 2).end());
            if (view.exposure(quarter) > 0) {
                quarters.add(quarter);
            }
        }
        return quarters;
    }

    private static double[] rates(List<Occurrence> acts, List<Window> quarters, View view) {
        return quarters.stream()
                .mapToDouble(
                        q ->
                                acts.stream().filter(o -> q.contains(o.date())).count()
                                        / view.exposure(q))
                .toArray();
    }

    static double tau(double[] x, double[] y) {
        double together = 0;
        double pairsX = 0;
        double pairsY = 0;
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < i; j++) {
                double dx = Math.signum(x[i] - x[j]);
                double dy = Math.signum(y[i] - y[j]);
                together += dx * dy;
                pairsX += dx * dx;
                pairsY += dy * dy;
            }
        }
        double scale = Math.sqrt(pairsX * pairsY);
        return scale == 0 ? 0 : together / scale;
    }
}
