/**
 * Who answers whom, in plain sentences, as text, page and JSON; series of pairs from files. Start
 * at {@link org.demarche.response.report.ResponseWords}.
 */
@NullMarked
package org.demarche.response.report;

import org.jspecify.annotations.NullMarked;
