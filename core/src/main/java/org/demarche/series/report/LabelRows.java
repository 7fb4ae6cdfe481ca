package org.demarche.series.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Stacks labels along an axis into as few rows as keep them from touching one another. */
final class LabelRows {
    private LabelRows() {}

    /**
     * The row of each label, 0 the lowest.
     *
     * @param begins where each begins, ascending
     * @param widths how wide each is, in the same unit
     */
    static int[] of(double[] begins, double[] widths) {
        int[] rows = new int[begins.length];
        List<Double> ends = new ArrayList<>();
        for (int i = 0; i < begins.length; i++) {
            int row = 0;
            while (row < ends.size() && ends.get(row) > begins[i]) {
                row++;
            }
            double end = begins[i] + widths[i];
            if (row == ends.size()) {
                ends.add(end);
            } else {
                ends.set(row, end);
            }
            rows[i] = row;
        }
        return rows;
    }

    static int count(int[] rows) {
        return 1 + Arrays.stream(rows).max().orElse(-1);
    }
}
