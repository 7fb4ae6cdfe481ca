/**
 * Standing ties as a part of the record: decisions, imported data sets, and how those of another
 * record or of an earlier release come in. Start at {@link org.demarche.ties.store.TieStore}.
 */
@NullMarked
package org.demarche.ties.store;

import org.jspecify.annotations.NullMarked;
