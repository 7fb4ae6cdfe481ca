/**
 * When a sentence says something happened. Start at {@link org.demarche.coding.time.DateFinder}.
 */
@NullMarked
package org.demarche.coding.time;

import org.jspecify.annotations.NullMarked;
