/**
 * Articles as plain text or Markdown, one a file. Start at {@link
 * org.demarche.source.plain.PlainFormat}.
 */
@NullMarked
package org.demarche.source.plain;

import org.jspecify.annotations.NullMarked;
