/**
 * How any chart is drawn: an SVG that fits its place, lines, boxes, labels, round values for an
 * axis. Start at {@link org.demarche.chart.Drawing}.
 */
@NullMarked
package org.demarche.chart;

import org.jspecify.annotations.NullMarked;
