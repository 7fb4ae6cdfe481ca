/**
 * Forecasts of counts that know how good they have been: several forecasters, pooled by their past
 * scores and calibrated against what came. Start at {@link
 * org.demarche.outlook.forecast.RollingForecast}.
 */
@NullMarked
package org.demarche.outlook.forecast;

import org.jspecify.annotations.NullMarked;
