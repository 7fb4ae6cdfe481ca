/**
 * Who claims what: the claims that a parsed sentence puts into somebody's mouth, or makes itself.
 * Start at {@link org.demarche.coding.claim.ClaimSearch}.
 */
@NullMarked
package org.demarche.coding.claim;

import org.jspecify.annotations.NullMarked;
