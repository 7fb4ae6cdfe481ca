package org.demarche.series.report;

import java.util.Arrays;

/**
 * Stacks labels along an axis so that none touches another, nor the line that hangs from a later
 * one: of neighbours that are close, the earlier stands higher.
 */
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
        for (int i = begins.length - 1; i >= 0; i--) {
            double end = begins[i] + widths[i];
            int row = 0;
            for (int later = i + 1; later < begins.length && begins[later] < end; later++) {
                row = Math.max(row, rows[later] + 1);
            }
            rows[i] = row;
        }
        return rows;
    }

    static int count(int[] rows) {
        return 1 + Arrays.stream(rows).max().orElse(-1);
    }
}
