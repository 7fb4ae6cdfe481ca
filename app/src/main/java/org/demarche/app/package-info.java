/** The command line, one class a command. Start at {@link org.demarche.app.Main}. */
@NullMarked
package org.demarche.app;

import org.jspecify.annotations.NullMarked;
