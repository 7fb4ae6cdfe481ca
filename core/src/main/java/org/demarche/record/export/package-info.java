/**
 * The record in the forms other programs read, each file with what it must be cited by. Start at
 * {@link org.demarche.record.export.RecordExport}.
 */
@NullMarked
package org.demarche.record.export;

import org.jspecify.annotations.NullMarked;
