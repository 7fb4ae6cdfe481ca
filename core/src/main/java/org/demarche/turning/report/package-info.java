/**
 * When ties turned, in plain sentences, as text, page and JSON. Start at {@link
 * org.demarche.turning.report.PairTurnsPage}.
 */
@NullMarked
package org.demarche.turning.report;

import org.jspecify.annotations.NullMarked;
