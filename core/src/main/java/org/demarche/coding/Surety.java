package org.demarche.coding;

/**
 * How sure the words make a happening, before it is held against experience.
 *
 * @param value product of how sure each part is, 0 to 1; not a probability
 * @param source what found it
 */
record Surety(double value, Source source) {
    /** What finds happenings. */
    enum Source {
        /** A pattern for the word alone. */
        WORD,
        /** A pattern that asks for words beside it. */
        COMPANY,
        /** Somebody says that another did harm. */
        SPEECH,
        /** What was learned from other sentences. */
        LEARNED
    }

    Surety times(double factor) {
        return new Surety(value * factor, source);
    }

    Surety by(Source other) {
        return new Surety(value, other);
    }
}
