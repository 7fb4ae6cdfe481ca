/**
 * How fast turning points are found, by cost and by length. Start at {@link
 * org.demarche.bench.turning.PartitionBenchmark}.
 */
@NullMarked
package org.demarche.bench.turning;

import org.jspecify.annotations.NullMarked;
