package org.demarche.outlook.forecast;

import org.demarche.change.ValueSeries;

/** The counts up to a moment, as the forecasters look at them. */
final class Past {
    /** So many of the last periods tell how much will be reported. */
    private static final int RECENT = 26;

    /** Half an event more than there was, so that nothing is held impossible. */
    private static final double JEFFREYS = 0.5;

    private final ValueSeries series;
    private final boolean isHeld;
    private int length;
    private double events;
    private double exposure;
    private int observed;

    /**
     * @param isHeld whether counts are held against their exposure, or each period is worth 1
     */
    Past(ValueSeries series, boolean isHeld) {
        this.series = series;
        this.isHeld = isHeld;
    }

    /** One period more. */
    void advance() {
        if (isObserved(length)) {
            events += series.value(length);
            exposure += exposure(length);
            observed++;
        }
        length++;
    }

    /** How many periods lie in the past. */
    int length() {
        return length;
    }

    boolean isObserved(int index) {
        return series.isObserved(index);
    }

    int count(int index) {
        return (int) series.value(index);
    }

    double exposure(int index) {
        return isHeld ? series.exposure(index) : 1;
    }

    /** Events for each unit of exposure in all the past. */
    double rate() {
        return exposure > 0 ? (events + JEFFREYS) / exposure : JEFFREYS;
    }

    /** Exposure of a period in all the past, on average; 1 if there was none. */
    double usual() {
        return observed > 0 ? exposure / observed : 1;
    }

    /** What is to be expected of a period's exposure: the mean of the last that were observed. */
    double expected() {
        if (!isHeld) {
            return 1;
        }
        double sum = 0;
        int n = 0;
        for (int i = length - 1; i >= 0 && n < RECENT; i--) {
            if (isObserved(i)) {
                sum += exposure(i);
                n++;
            }
        }
        return n == 0 ? 1 : sum / n;
    }

    /** The events of a window that begins at an index; −1 if part of it was not observed. */
    int total(int from, int periods) {
        if (from < 0 || from + periods > series.length()) {
            return -1;
        }
        int sum = 0;
        for (int i = from; i < from + periods; i++) {
            if (!isObserved(i)) {
                return -1;
            }
            sum += count(i);
        }
        return sum;
    }
}
