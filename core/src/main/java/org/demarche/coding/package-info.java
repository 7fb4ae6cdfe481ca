/** */
@NullMarked
package org.demarche.coding;

import org.jspecify.annotations.NullMarked;
