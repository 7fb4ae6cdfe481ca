/**
 * Whether a claim about two parties is borne out by the record, by which rule, and what that hangs
 * on. Start at {@link org.demarche.claim.ClaimCheck}.
 */
@NullMarked
package org.demarche.claim;

import org.jspecify.annotations.NullMarked;
