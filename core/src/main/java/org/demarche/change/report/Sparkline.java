package org.demarche.change.report;

import java.util.ArrayList;
import java.util.List;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.ValueSeries;

/** A series as one line of blocks, with a mark under each turning point. */
final class Sparkline {
    private static final String BLOCKS = "▁▂▃▄▅▆▇█";
    private static final char GAP = ' ';

    private final TurningPointReport report;
    private final int width;

    /**
     * @param width at most so many characters
     */
    Sparkline(TurningPointReport report, int width) {
        this.report = report;
        this.width = Math.min(width, report.series().length());
    }

    /**
     * The blocks, each the mean of the observations it stands for, a space where all are missing.
     */
    String blocks() {
        List<Double> means = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            means.add(mean(at(i), at(i + 1)));
        }
        double low = means.stream().filter(m -> !m.isNaN()).mapToDouble(m -> m).min().orElse(0);
        double high = means.stream().filter(m -> !m.isNaN()).mapToDouble(m -> m).max().orElse(0);
        StringBuilder line = new StringBuilder();
        for (double mean : means) {
            if (Double.isNaN(mean)) {
                line.append(GAP);
            } else {
                double share = high > low ? (mean - low) / (high - low) : 0;
                line.append(BLOCKS.charAt((int) Math.min(7, Math.floor(8 * share))));
            }
        }
        return line.toString();
    }

    /** A mark under the block that holds each turning point. */
    String marks() {
        StringBuilder line = new StringBuilder(" ".repeat(width));
        for (TurningPoint point : report.turningPoints()) {
            for (int i = 0; i < width; i++) {
                if (at(i) <= point.index() && point.index() < at(i + 1)) {
                    line.setCharAt(i, '^');
                }
            }
        }
        return line.toString().stripTrailing();
    }

    private int at(int block) {
        return (int) ((long) block * report.series().length() / width);
    }

    private double mean(int from, int end) {
        ValueSeries series = report.series();
        double sum = 0;
        double exposure = 0;
        for (int i = from; i < end; i++) {
            if (series.isObserved(i)) {
                boolean isRate = report.model().isOfCounts();
                sum += series.value(i);
                exposure += isRate ? series.exposure(i) : 1;
            }
        }
        return exposure > 0 ? sum / exposure : Double.NaN;
    }
}
