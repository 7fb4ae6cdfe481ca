/**
 * How well a coder does, measured against texts whose events people have written down. Start at
 * {@link org.demarche.evaluation.Evaluation}.
 */
@NullMarked
package org.demarche.evaluation;

import org.jspecify.annotations.NullMarked;
