/**
 * The claims that articles on record hold, and those that came with another record. Start at {@link
 * org.demarche.claim.store.ClaimStore}.
 */
@NullMarked
package org.demarche.claim.store;

import org.jspecify.annotations.NullMarked;
