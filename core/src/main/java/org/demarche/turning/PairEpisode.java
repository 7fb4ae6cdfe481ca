package org.demarche.turning;

import org.demarche.change.Episode;
import org.demarche.series.Period;

/**
 * Something between a pair that flared up and was over before it could be a turn.
 *
 * @param episode where it lies in the series, how much it was and how much was expected
 * @param first its first period
 * @param last its last, or the first
 * @param isLasting whether it reaches to the end of what was read, so that nobody knows whether it
 *     is over
 * @param drivers what happened in it
 */
public record PairEpisode(
        Episode episode, Period first, Period last, boolean isLasting, Drivers drivers) {}
