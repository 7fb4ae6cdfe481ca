/**
 * What it costs to let one regime stand for a stretch of a series: how badly the stretch fits one
 * level, one line, one rate. Start at {@link org.demarche.change.cost.SegmentCost}.
 */
@NullMarked
package org.demarche.change.cost;

import org.jspecify.annotations.NullMarked;
