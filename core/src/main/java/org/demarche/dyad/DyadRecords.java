package org.demarche.dyad;

import java.io.IOException;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;

/** Takes what lies between two parties out of the record. */
public final class DyadRecords {
    private DyadRecords() {}

    /**
     * All events of the two, in both directions and of every factuality, with the coverage of the
     * whole record.
     *
     * @param a code of the first party
     * @param b code of the second party
     */
    public static DyadRecord of(EventRecord record, String a, String b) throws IOException {
        return new DyadRecord(a, b, record.events(EventQuery.between(a, b)), record.coverage());
    }
}
