/**
 * Brings files of other data sets into the record, so many rows at once. Start at {@link
 * org.demarche.record.load.DataImport}.
 */
@NullMarked
package org.demarche.record.load;

import org.jspecify.annotations.NullMarked;
