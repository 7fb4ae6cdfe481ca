/**
 * How one pair of states differs from another, or from itself at another time, over what was read
 * alike. Start at {@link org.demarche.contrast.Contrast}.
 */
@NullMarked
package org.demarche.contrast;

import org.jspecify.annotations.NullMarked;
