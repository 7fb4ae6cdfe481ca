package org.demarche.coding.parse.nlp4j;

import java.io.IOException;
import java.io.StreamCorruptedException;
import org.demarche.text.FormatException;

/** Says in plain words that the models do not fit into Java's heap. */
final class Memory {
    private Memory() {}

    /** A reading of models that may run out of memory. */
    interface Reading {
        Models run() throws IOException, FormatException, ClassNotFoundException;
    }

    /**
     * @throws IllegalStateException if Java may not use so much
     */
    static void require(long bytes) {
        require(bytes, Runtime.getRuntime().maxMemory());
    }

    static void require(long bytes, long allowed) {
        if (allowed < bytes) {
            throw new IllegalStateException(
                    message(
                            "%d MiB are allowed, %d are needed"
                                    .formatted(allowed >> 20, bytes >> 20)));
        }
    }

    /**
     * Runs the reading; the ways in which Java shows a full heap while reading objects become one
     * clear message.
     *
     * @throws IllegalStateException if memory ran out
     */
    static Models guard(Reading reading) throws IOException, FormatException {
        try {
            return reading.run();
        } catch (OutOfMemoryError | StreamCorruptedException | IllegalStateException e) {
            throw new IllegalStateException(message("it ran out"), e);
        } catch (ClassNotFoundException e) {
            throw new IOException("NLP4J is not on the class path as released: " + e, e);
        }
    }

    private static String message(String detail) {
        return "too little memory for the English reader, "
                + detail
                + ": give Java more memory: -Xmx2g or more";
    }
}
