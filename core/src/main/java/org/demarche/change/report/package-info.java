/**
 * How turning points come in from a file and go out as text, JSON and a page. Start at {@link
 * org.demarche.change.report.TurnsText}.
 */
@NullMarked
package org.demarche.change.report;

import org.jspecify.annotations.NullMarked;
