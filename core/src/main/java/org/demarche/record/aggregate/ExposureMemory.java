package org.demarche.record.aggregate;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import org.demarche.record.aggregate.DyadQuestion.Sources;

/**
 * How much was reported at all, kept from one question to the next: it is the same of every pair.
 * For a record that nobody changes meanwhile; holds the {@value #MOST} asked last, by day about a
 * megabyte each for thirty years.
 */
public final class ExposureMemory {
    private static final int MOST = 8;

    private record Asked(Grain grain, Sources sources) {}

    /** What is asked of the database if it is not known. */
    interface Reading {
        SortedMap<LocalDate, Exposure> read() throws SQLException;
    }

    private final Map<Asked, SortedMap<LocalDate, Exposure>> known =
            new LinkedHashMap<>(MOST, 0.75f, true) {
                private static final long serialVersionUID = 1;

                @Override
                protected boolean removeEldestEntry(
                        Map.Entry<Asked, SortedMap<LocalDate, Exposure>> eldest) {
                    return size() > MOST;
                }
            };

    synchronized SortedMap<LocalDate, Exposure> of(Grain grain, Sources sources, Reading reading)
            throws SQLException {
        Asked asked = new Asked(grain, sources);
        SortedMap<LocalDate, Exposure> exposures = known.get(asked);
        if (exposures == null) {
            exposures = Collections.unmodifiableSortedMap(reading.read());
            known.put(asked, exposures);
        }
        return exposures;
    }
}
