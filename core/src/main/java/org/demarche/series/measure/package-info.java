/**
 * What is measured of the events of a stretch of time, and how exactly that is known. Start at
 * {@link org.demarche.series.measure.Measure}.
 */
@NullMarked
package org.demarche.series.measure;

import org.jspecify.annotations.NullMarked;
