package org.demarche.outlook.forecast;

/**
 * How often intervals held what came.
 *
 * @param level what was aimed at: 0.5, 0.8 or 0.95
 * @param stated the probability the intervals held by the forecasts' own word, on average; above
 *     the level, as counts are whole
 * @param seen the share that held what came
 */
public record Coverage(double level, double stated, double seen) {}
