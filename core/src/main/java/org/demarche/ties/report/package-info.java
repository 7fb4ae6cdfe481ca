/**
 * Standing ties of a pair, or of two pairs side by side, as text, JSON and a page. Start at {@link
 * org.demarche.ties.report.TieText}.
 */
@NullMarked
package org.demarche.ties.report;

import org.jspecify.annotations.NullMarked;
