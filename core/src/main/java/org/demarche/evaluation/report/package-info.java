/**
 * What an evaluation found, as a text, as JSON and as one page. Start at {@link
 * org.demarche.evaluation.report.EvaluationPage}.
 */
@NullMarked
package org.demarche.evaluation.report;

import org.jspecify.annotations.NullMarked;
