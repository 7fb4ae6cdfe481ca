/**
 * Measures how far answers can be trusted, on made-up series and on pairs that have nothing to do
 * with each other. Start at {@link org.demarche.bench.response.ResponseSimulation}.
 */
@NullMarked
package org.demarche.bench.response;

import org.jspecify.annotations.NullMarked;
