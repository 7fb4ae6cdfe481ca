package org.demarche.record.aggregate;

import java.time.LocalDate;

/**
 * A day or month of a pair.
 *
 * @param start its first day
 * @param counts what was done
 * @param exposure how much was reported at all
 */
public record DyadPeriod(LocalDate start, DyadCounts counts, Exposure exposure) {}
