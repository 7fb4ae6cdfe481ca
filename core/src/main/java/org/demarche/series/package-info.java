/**
 * How the ties of two states went through time, in counts held against what was read. Start at
 * {@link org.demarche.series.Series}.
 */
@NullMarked
package org.demarche.series;

import org.jspecify.annotations.NullMarked;
