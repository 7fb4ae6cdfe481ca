package org.demarche.app;

/** What a command says to the shell in the end. */
final class ExitCode {
    static final int DONE = 0;

    /** Something in this program is broken, or it lacks memory. */
    static final int FAULT = 1;

    /** It was called wrongly. */
    static final int USAGE = 2;

    /** Nothing could be made of what it was given. */
    static final int BAD_INPUT = 3;

    private ExitCode() {}
}
