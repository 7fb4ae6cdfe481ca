/**
 * Questions to the record in SQL, which change nothing and reach no other file, and the tables they
 * can be put to. Start at {@link org.demarche.record.query.RecordQuery}.
 */
@NullMarked
package org.demarche.record.query;

import org.jspecify.annotations.NullMarked;
