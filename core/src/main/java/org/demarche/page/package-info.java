/**
 * How any page of the project is written: elements and texts without danger, one look. Start at
 * {@link org.demarche.page.HtmlWriter}.
 */
@NullMarked
package org.demarche.page;

import org.jspecify.annotations.NullMarked;
