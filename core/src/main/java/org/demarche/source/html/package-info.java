/**
 * Articles as web pages: the story without what surrounds it. Start at {@link
 * org.demarche.source.html.HtmlFormat}.
 */
@NullMarked
package org.demarche.source.html;

import org.jspecify.annotations.NullMarked;
