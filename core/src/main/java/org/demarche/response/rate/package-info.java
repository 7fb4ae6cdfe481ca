/**
 * How often an act of one is followed by an act of the other, against how often it comes anyway.
 * Start at {@link org.demarche.response.rate.AnswerRate}.
 */
@NullMarked
package org.demarche.response.rate;

import org.jspecify.annotations.NullMarked;
