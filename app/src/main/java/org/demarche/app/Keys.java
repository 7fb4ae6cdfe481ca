package org.demarche.app;

import java.io.IOException;

/** Keys as a person presses them, or as a script writes them. */
interface Keys extends AutoCloseable {
    /** No more keys will come. */
    int END = -1;

    /** The next key, as a Unicode character; {@link #END} if there is none. */
    int next() throws IOException;

    /** Columns and rows there are. */
    int columns();

    int rows();

    /** Whether a person sees each screen in place of the one before. */
    boolean isScreen();

    @Override
    void close() throws IOException;
}
