package org.demarche.review;

import java.time.Instant;

/** Questions put to a person one by one, each answered by a key. */
public interface Dialogue {
    /** Whether all is answered or the person has left. */
    boolean isOver();

    /** Takes a key pressed at a time. */
    void press(int key, Instant now);
}
