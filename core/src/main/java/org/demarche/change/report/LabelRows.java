package org.demarche.change.report;

import java.util.ArrayList;
import java.util.List;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;

/** Sets the labels of turns into as many rows as they need so that none covers another. */
final class LabelRows {
    /** The width of a letter, and of the narrowest drawing that shows labels, in pixels. */
    private static final double LETTER = 7;

    private static final double NARROWEST = 620;

    private final List<Integer> rows = new ArrayList<>();
    private final List<Boolean> left = new ArrayList<>();
    private final List<Double> ends = new ArrayList<>();

    private LabelRows() {}

    static LabelRows of(TurningPointReport report) {
        LabelRows labels = new LabelRows();
        int last = Math.max(1, report.series().length() - 1);
        for (TurningPoint point : report.turningPoints()) {
            double x = NARROWEST * (point.index() - 0.5) / last;
            labels.add(x, LETTER * report.label(point.index()).length() + 8);
        }
        return labels;
    }

    /** A label that would leave the drawing on the right is set to the left of its turn. */
    private void add(double x, double width) {
        boolean isLeft = x + width > NARROWEST;
        double from = isLeft ? x - width : x;
        int row = 0;
        while (row < ends.size() && ends.get(row) > from) {
            row++;
        }
        if (row == ends.size()) {
            ends.add(0.0);
        }
        ends.set(row, isLeft ? x : x + width);
        rows.add(row);
        left.add(isLeft);
    }

    int count() {
        return Math.max(1, ends.size());
    }

    /** From the top, 0 first. */
    int row(int turn) {
        return rows.get(turn);
    }

    boolean isLeft(int turn) {
        return left.get(turn);
    }
}
