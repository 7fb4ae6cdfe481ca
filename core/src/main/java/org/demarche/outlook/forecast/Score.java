package org.demarche.outlook.forecast;

/**
 * How good the forecasts of a method were; the lower each, the better.
 *
 * @param method which
 * @param forecasts how many were scored
 * @param crps continuous ranked probability score, in events, on average
 * @param logScore −ln of the probability of what came, on average; none counts for less than 10⁻⁶
 * @param brier mean square of the probability of at least one event minus 1 or 0
 */
public record Score(Method method, int forecasts, double crps, double logScore, double brier) {}
