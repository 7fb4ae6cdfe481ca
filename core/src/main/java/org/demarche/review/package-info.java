/**
 * People judging coded events one by one, and what becomes of their judgements. Start at {@link
 * org.demarche.review.Review}.
 */
@NullMarked
package org.demarche.review;

import org.jspecify.annotations.NullMarked;
