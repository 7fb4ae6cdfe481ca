/**
 * A series as text, page, JSON and comma-separated values. Start at {@link
 * org.demarche.series.report.SeriesPage}.
 */
@NullMarked
package org.demarche.series.report;

import org.jspecify.annotations.NullMarked;
