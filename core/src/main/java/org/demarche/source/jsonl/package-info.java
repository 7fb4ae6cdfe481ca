/**
 * Articles as JSON objects: one a line, or the elements of an array. Start at {@link
 * org.demarche.source.jsonl.JsonLinesFormat}.
 */
@NullMarked
package org.demarche.source.jsonl;

import org.jspecify.annotations.NullMarked;
