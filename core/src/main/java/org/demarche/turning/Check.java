package org.demarche.turning;

import java.util.Optional;
import org.demarche.series.Period;

/**
 * Whether a turning point is found again when one looks otherwise.
 *
 * @param how the other unit or measure: “by week”, “balance”
 * @param found where it is found near by, if it is
 */
public record Check(String how, Optional<Period> found) {}
