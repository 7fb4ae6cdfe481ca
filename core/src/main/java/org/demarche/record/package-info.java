/**
 * What has been read and coded so far, kept on disk: a DuckDB working file and Parquet beside it.
 * Start at {@link org.demarche.record.EventRecord}.
 */
@NullMarked
package org.demarche.record;

import org.jspecify.annotations.NullMarked;
