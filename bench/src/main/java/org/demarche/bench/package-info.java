/** How fast the parts are, measured on made-up material. Start at {@link RecordSpeed}. */
@NullMarked
package org.demarche.bench;

import org.jspecify.annotations.NullMarked;
