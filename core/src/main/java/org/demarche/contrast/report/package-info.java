/**
 * A contrast as sentences, text, JSON and a page. Start at {@link
 * org.demarche.contrast.report.ContrastWords}.
 */
@NullMarked
package org.demarche.contrast.report;

import org.jspecify.annotations.NullMarked;
