package org.demarche.app;

/** Ends a command with one line that says what is wrong and what to do. */
final class Trouble extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int exitCode;

    Trouble(int exitCode, String line, Throwable cause) {
        super(line, cause);
        this.exitCode = exitCode;
    }

    private Trouble(int exitCode, String line) {
        super(line);
        this.exitCode = exitCode;
    }

    static Trouble usage(String line) {
        return new Trouble(ExitCode.USAGE, line);
    }

    static Trouble badInput(String line) {
        return new Trouble(ExitCode.BAD_INPUT, line);
    }

    int exitCode() {
        return exitCode;
    }
}
