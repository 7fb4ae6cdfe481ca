package org.demarche.response.rate;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.demarche.series.measure.Interval;

/**
 * What share has been answered after so many days.
 *
 * <p>One less the estimate of Kaplan and Meier, "Nonparametric Estimation from Incomplete
 * Observations", Journal of the American Statistical Association 53 (1958), so that cases the
 * record breaks off after count as far as they are known. Intervals at 95 % on the log-log scale
 * with Greenwood's variance: Kalbfleisch and Prentice, "The Statistical Analysis of Failure Time
 * Data" (1980). Each day's interval is for that day alone.
 *
 * @param points one for each day, from 0
 */
public record Curve(List<Point> points) {
    private static final double Z = 1.959963984540054;

    /**
     * One day of it.
     *
     * @param day days after the act
     * @param share answered by then, 0 to 1
     * @param interval where the true share is
     * @param open cases not answered before and still followed
     */
    public record Point(int day, double share, Interval interval, int open) {}

    public Curve {
        points = List.copyOf(points);
    }

    /**
     * The curve of some cases.
     *
     * @param answered for each case the day it was answered, or −1
     * @param followed for each case how many days it was followed
     * @param days how far to draw it
     */
    static Curve of(int[] answered, int[] followed, int days) {
        List<Point> points = new ArrayList<>();
        double open = 1;
        double greenwood = 0;
        for (int day = 0; day <= days; day++) {
            int atRisk = 0;
            int now = 0;
            for (int i = 0; i < answered.length; i++) {
                boolean isOpen = answered[i] < 0 || answered[i] >= day;
                atRisk += isOpen && followed[i] >= day ? 1 : 0;
                now += answered[i] == day && followed[i] >= day ? 1 : 0;
            }
            if (day > 0 && now > 0) {
                open *= 1 - (double) now / atRisk;
                greenwood += now == atRisk ? 0 : now / ((double) atRisk * (atRisk - now));
            }
            points.add(new Point(day, 1 - open, interval(open, greenwood), atRisk));
        }
        return new Curve(points);
    }

    private static Interval interval(double open, double greenwood) {
        if (open >= 1 || open <= 0) {
            return new Interval(1 - open, 1 - open);
        }
        double reach = Z * Math.sqrt(greenwood) / Math.abs(Math.log(open));
        return new Interval(
                1 - Math.pow(open, Math.exp(-reach)), 1 - Math.pow(open, Math.exp(reach)));
    }

    /** The first day by which half have been answered, if that is reached. */
    public OptionalInt median() {
        return points.stream().filter(p -> p.share() >= 0.5).mapToInt(Point::day).findFirst();
    }
}
