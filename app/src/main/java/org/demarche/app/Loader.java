package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import org.demarche.Demarche;
import org.demarche.text.FormatException;

/** Loads what reads English. */
interface Loader {
    /**
     * Loads it.
     *
     * @param cache where unpacked models are kept
     */
    Demarche load(Path cache) throws IOException, FormatException;
}
