package org.demarche.source;

/**
 * A piece of outside material that could not be taken in, and why.
 *
 * @param file the file or stream
 * @param line from 1, or 0 when the whole file is meant
 * @param reason the kind of trouble, for counting
 * @param detail what exactly, in one line
 */
public record SetAside(String file, long line, Reason reason, String detail) {
    /** Why material is set aside. */
    public enum Reason {
        /** Not in the form its name or beginning promises. */
        MALFORMED("not well-formed"),
        /** No text in it. */
        EMPTY("no text"),
        /** Not text at all. */
        BINARY("not text"),
        /** Written in a language that cannot be coded. */
        OTHER_LANGUAGE("another language"),
        /** Longer than a bound that protects memory. */
        TOO_LARGE("too large"),
        /** Could not be opened, or went away while being read. */
        UNREADABLE("unreadable"),
        /** Of a format nobody here reads. */
        UNKNOWN_FORMAT("unknown format");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        /** What to call it in a summary. */
        public String words() {
            return words;
        }
    }

    /** {@code file:line: reason: detail}. */
    @Override
    public String toString() {
        String where = line > 0 ? file + ":" + line : file;
        return where + ": " + reason.words() + ": " + detail;
    }
}
