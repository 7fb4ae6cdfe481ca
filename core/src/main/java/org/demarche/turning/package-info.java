/**
 * When the ties of two parties turned, what turned them, whether it had begun before, and whether
 * it is no more than a change in what was read. Start at {@link org.demarche.turning.PairTurns}.
 */
@NullMarked
package org.demarche.turning;

import org.jspecify.annotations.NullMarked;
