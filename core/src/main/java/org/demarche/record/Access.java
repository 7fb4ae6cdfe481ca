package org.demarche.record;

/** What a record is opened for. */
public enum Access {
    /** To add to it; the file is made if there is none. */
    READ_WRITE,
    /** Only to ask; the file must be there. */
    READ_ONLY,
    /** Only to ask, in words of the asker's: nothing outside the file can be reached. */
    LOCKED;

    boolean canWrite() {
        return this == READ_WRITE;
    }
}
