/**
 * What the joining of reports does to a record, and how often people agree with it. Start at {@link
 * org.demarche.bench.occurrence.OccurrenceScores}.
 */
@NullMarked
package org.demarche.bench.occurrence;

import org.jspecify.annotations.NullMarked;
