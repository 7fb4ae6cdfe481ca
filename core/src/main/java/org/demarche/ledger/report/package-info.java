/**
 * The say–do ledger as sentences, text, JSON and a page. Start at {@link
 * org.demarche.ledger.report.LedgerWords}.
 */
@NullMarked
package org.demarche.ledger.report;

import org.jspecify.annotations.NullMarked;
