/**
 * All that is on record between two states on one page, for reader, terminal and program. Start at
 * {@link org.demarche.brief.Brief}.
 */
@NullMarked
package org.demarche.brief;

import org.jspecify.annotations.NullMarked;
