package org.demarche.app;

import java.io.IOException;
import java.io.PrintWriter;
import org.demarche.review.Review;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.NonBlockingReader;

/** Keys of a person at a terminal, each as soon as it is pressed. */
final class TerminalKeys implements Keys {
    /** How long an escape may wait for the rest of an arrow key, in milliseconds. */
    private static final long SEQUENCE_MILLIS = 40;

    private static final int CONTROL_C = 3;
    private static final int CONTROL_D = 4;

    private final Terminal terminal;
    private final Attributes before;

    private TerminalKeys(Terminal terminal) {
        this.terminal = terminal;
        this.before = terminal.enterRawMode();
    }

    static TerminalKeys open() throws IOException {
        return new TerminalKeys(
                TerminalBuilder.builder().system(true).dumb(false).nativeSignals(true).build());
    }

    @Override
    public int next() throws IOException {
        NonBlockingReader in = terminal.reader();
        int key = in.read();
        if (key == Review.ESCAPE) {
            return isSequence(in) ? next() : key;
        }
        if (key < 0 || key == CONTROL_C || key == CONTROL_D) {
            return END;
        }
        if (Character.isHighSurrogate((char) key)) {
            return Character.toCodePoint((char) key, (char) in.read());
        }
        return key;
    }

    /** Whether the escape begins an arrow or function key, which is then read away. */
    private static boolean isSequence(NonBlockingReader in) throws IOException {
        int next = in.peek(SEQUENCE_MILLIS);
        if (next != '[' && next != 'O') {
            return false;
        }
        int read = in.read();
        do {
            read = in.read(SEQUENCE_MILLIS);
        } while (read >= 0 && read < '@');
        return true;
    }

    PrintWriter out() {
        return terminal.writer();
    }

    @Override
    public int columns() {
        return terminal.getWidth() > 0 ? terminal.getWidth() : 80;
    }

    @Override
    public int rows() {
        return terminal.getHeight() > 0 ? terminal.getHeight() : 24;
    }

    @Override
    public boolean isScreen() {
        return true;
    }

    @Override
    public void close() throws IOException {
        terminal.setAttributes(before);
        terminal.close();
    }
}
