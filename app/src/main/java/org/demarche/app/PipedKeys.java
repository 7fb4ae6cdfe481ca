package org.demarche.app;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

/** Keys from a stream: what a script or a test types. */
final class PipedKeys implements Keys {
    private final BufferedReader in;

    PipedKeys(InputStream in) {
        this.in = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    @Override
    public int next() throws IOException {
        int first = in.read();
        if (first < 0 || !Character.isHighSurrogate((char) first)) {
            return first;
        }
        int second = in.read();
        return second < 0 ? END : Character.toCodePoint((char) first, (char) second);
    }

    @Override
    public int columns() {
        return 80;
    }

    @Override
    public int rows() {
        return 24;
    }

    @Override
    public boolean isScreen() {
        return false;
    }

    @Override
    public void close() {
        // the stream is not ours
    }
}
