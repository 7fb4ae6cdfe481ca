/**
 * How often one party acted on another, day by day and month by month, kept ready so that a series
 * is answered without looking at its events. Start at {@link
 * org.demarche.record.aggregate.DyadAggregates}.
 */
@NullMarked
package org.demarche.record.aggregate;

import org.jspecify.annotations.NullMarked;
