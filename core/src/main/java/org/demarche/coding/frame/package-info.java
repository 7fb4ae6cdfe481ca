/**
 * Who stands where around a verb or an event noun. Start at {@link
 * org.demarche.coding.frame.FrameFinder}.
 */
@NullMarked
package org.demarche.coding.frame;

import org.jspecify.annotations.NullMarked;
