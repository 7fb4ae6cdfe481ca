/**
 * Whether what a sentence tells has happened, and who says so. Start at {@link
 * org.demarche.coding.modality.StatusFinder}.
 */
@NullMarked
package org.demarche.coding.modality;

import org.jspecify.annotations.NullMarked;
