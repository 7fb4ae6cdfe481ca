/**
 * Claims and verdicts in words: as text, JSON and a card of HTML. Start at {@link
 * org.demarche.claim.report.VerdictText}.
 */
@NullMarked
package org.demarche.claim.report;

import org.jspecify.annotations.NullMarked;
