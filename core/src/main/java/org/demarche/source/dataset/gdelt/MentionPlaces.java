package org.demarche.source.dataset.gdelt;

import java.util.List;
import org.demarche.source.dataset.Header;

/** Where in a row of mentions each thing stands, as SQL names of columns. */
record MentionPlaces(
        String id,
        String time,
        String outlet,
        String document,
        String sentence,
        String confidence) {
    static final MentionPlaces HEADLESS = new MentionPlaces("c0", "c2", "c4", "c5", "c6", "c11");

    static final List<String> WANTED =
            List.of("GlobalEventID", "MentionTimeDate", "MentionSourceName", "MentionIdentifier");

    static MentionPlaces of(Header header) {
        return new MentionPlaces(
                header.column("GlobalEventID"),
                header.column("MentionTimeDate"),
                header.column("MentionSourceName"),
                header.column("MentionIdentifier"),
                header.column("SentenceID"),
                header.column("Confidence"));
    }
}
