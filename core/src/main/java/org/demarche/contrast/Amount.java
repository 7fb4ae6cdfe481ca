package org.demarche.contrast;

import java.time.LocalDate;
import java.util.Arrays;
import org.demarche.dyad.Occurrence;
import org.demarche.series.measure.Interval;
import org.hipparchus.distribution.continuous.NormalDistribution;

/**
 * How much more is on record of one than of the other, held against how much was reported at all.
 *
 * <p>The ratio of happenings for each article, with a quasi-Poisson interval at 95 %: the variance
 * of the log ratio is φ (1/n₁ + 1/n₂), where φ, at least 1, is Pearson's dispersion of the months
 * of both (McCullagh and Nelder, "Generalized Linear Models", 2nd edition, 1989, section 6.2). A
 * side with nothing counts as one half. Nothing is said where nothing was reported of one.
 *
 * @param here happenings of the first
 * @param there happenings of the second
 * @param articlesHere what was reported in the time of the first
 * @param articlesThere what was reported in the time of the second
 * @param dispersion φ
 */
public record Amount(
        int here, int there, double articlesHere, double articlesThere, double dispersion) {
    private static final double Z = 1.959963984540054;

    static Amount of(Subject first, Subject second) {
        Months one = Months.of(first);
        Months two = Months.of(second);
        int n = one.events() + two.events();
        int cells = one.cells() + two.cells();
        double phi = cells > 2 && n > 0 ? (one.pearson() + two.pearson()) / (cells - 2) : 1;
        return new Amount(
                first.happened().size(),
                second.happened().size(),
                first.articles(),
                second.articles(),
                Math.max(1, phi));
    }

    /** The happenings and articles of the months read, of one subject. */
    private static final class Months {
        private final int[] counts;
        private final double[] articles;

        private Months(int[] counts, double[] articles) {
            this.counts = counts;
            this.articles = articles;
        }

        static Months of(Subject subject) {
            LocalDate first = subject.from().withDayOfMonth(1);
            int n = 0;
            for (LocalDate m = first; m.isBefore(subject.end()); m = m.plusMonths(1)) {
                n++;
            }
            int[] counts = new int[n];
            double[] articles = new double[n];
            for (Occurrence o : subject.happened()) {
                o.day().ifPresent(d -> counts[month(first, d)]++);
            }
            for (int i = 0; i < n; i++) {
                LocalDate from = first.plusMonths(i);
                articles[i] = subject.reporting().articles(from, from.plusMonths(1));
            }
            return new Months(counts, articles);
        }

        private static int month(LocalDate first, LocalDate day) {
            return 12 * (day.getYear() - first.getYear())
                    + day.getMonthValue()
                    - first.getMonthValue();
        }

        int events() {
            return Arrays.stream(counts).sum();
        }

        int cells() {
            return (int) Arrays.stream(articles).filter(a -> a > 0).count();
        }

        double pearson() {
            double rate = 0;
            double all = 0;
            for (int i = 0; i < counts.length; i++) {
                rate += articles[i] > 0 ? counts[i] : 0;
                all += articles[i];
            }
            double sum = 0;
            for (int i = 0; i < counts.length; i++) {
                double expected = all == 0 ? 0 : rate / all * articles[i];
                sum +=
                        expected > 0
                                ? (counts[i] - expected) * (counts[i] - expected) / expected
                                : 0;
            }
            return sum;
        }
    }

    /** Whether both times were read at all. */
    public boolean isKnown() {
        return articlesHere > 0 && articlesThere > 0;
    }

    /** How often as much of the first as of the second for each article; &gt; 0. */
    public double ratio() {
        return atLeast(here) / articlesHere / (atLeast(there) / articlesThere);
    }

    /** Its range at 95 %. */
    public Interval interval() {
        double half = Z * spread();
        return new Interval(ratio() * Math.exp(-half), ratio() * Math.exp(half));
    }

    /** How likely a ratio as far from 1 would be by chance, 0 to 1. */
    public double p() {
        double z = Math.abs(Math.log(ratio())) / spread();
        return isKnown() ? 2 * new NormalDistribution(0, 1).cumulativeProbability(-z) : 1;
    }

    private double spread() {
        return Math.sqrt(dispersion * (1 / atLeast(here) + 1 / atLeast(there)));
    }

    private static double atLeast(int n) {
        return n == 0 ? 0.5 : n;
    }
}
