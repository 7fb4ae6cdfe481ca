/**
 * Who acts and who only speaks: deeds and words of each side, by whom they came, and whether words
 * were followed by deeds. Start at {@link org.demarche.ledger.Ledger}.
 */
@NullMarked
package org.demarche.ledger;

import org.jspecify.annotations.NullMarked;
