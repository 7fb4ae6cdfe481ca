package org.demarche.outlook;

import org.demarche.series.Period;
import org.demarche.series.measure.Interval;

/**
 * What is expected of one period ahead.
 *
 * @param period which
 * @param median in the middle
 * @param half the range of 50 %
 * @param most the range of 90 %
 */
public record FanPoint(Period period, double median, Interval half, Interval most) {}
