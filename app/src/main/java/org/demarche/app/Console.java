package org.demarche.app;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads, answers and talks.
 *
 * @param in standard input
 * @param out results
 * @param err talk
 * @param terminal whether a person watches the talk
 */
record Console(InputStream in, Output out, PrintStream err, boolean terminal) {
    void say(String line) {
        err.println(line);
    }
}
