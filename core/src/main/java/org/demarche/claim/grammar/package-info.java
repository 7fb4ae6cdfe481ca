/**
 * What a claim says: who to whom, what, whether it was done, more than what, and when; read from an
 * English sentence by a small grammar. Start at {@link org.demarche.claim.grammar.ClaimReader}.
 */
@NullMarked
package org.demarche.claim.grammar;

import org.jspecify.annotations.NullMarked;
