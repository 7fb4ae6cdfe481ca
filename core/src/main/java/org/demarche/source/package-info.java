/**
 * What comes from outside: articles of any format, one sub-package each. Start at {@link
 * org.demarche.source.ArticleFiles}.
 */
@NullMarked
package org.demarche.source;

import org.jspecify.annotations.NullMarked;
