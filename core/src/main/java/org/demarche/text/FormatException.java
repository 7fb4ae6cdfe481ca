package org.demarche.text;

/** Bad outside data: the message reads {@code file:line: problem}. */
public final class FormatException extends Exception {
    private static final long serialVersionUID = 1;

    /**
     * @param file the file or stream
     * @param line from 1, or 0 when the whole file is meant
     * @param problem what is wrong and, where it helps, what was expected
     */
    public FormatException(String file, long line, String problem) {
        super(line > 0 ? file + ":" + line + ": " + problem : file + ": " + problem);
    }

    public FormatException(String file, long line, String problem, Throwable cause) {
        this(file, line, problem);
        initCause(cause);
    }
}
