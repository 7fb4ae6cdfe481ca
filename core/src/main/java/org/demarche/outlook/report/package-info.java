/**
 * An outlook as sentences, text, JSON and a page. Start at {@link
 * org.demarche.outlook.report.OutlookWords}.
 */
@NullMarked
package org.demarche.outlook.report;

import org.jspecify.annotations.NullMarked;
