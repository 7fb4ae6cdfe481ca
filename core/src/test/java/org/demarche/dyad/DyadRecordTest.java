package org.demarche.dyad;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.demarche.actor.Party;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.junit.jupiter.api.Test;

class DyadRecordTest {
    private static final Party A = Party.government("XAR");
    private static final Party B = Party.government("XBE");

    private static DyadRecord record(RecordedEvent... events) {
        return new DyadRecord("XAR", "XBE", List.of(events), new Coverage(new TreeMap<>()));
    }

    @Test
    void countsAMeetingCodedBothWaysOnce() {
        DyadRecord both =
                record(
                        new EventDraft().what("CONSULT").id("00000000000000aa").build(),
                        new EventDraft().dyad(B, A).what("CONSULT").id("00000000000000aa").build(),
                        new EventDraft().dyad(B, A).what("CONSULT").id("00000000000000bb").build());
        assertThat(both.withoutMirrors().events()).hasSize(2);
    }

    @Test
    void keepsAnswersInKind() {
        DyadRecord both =
                record(
                        new EventDraft().what("ACCUSE").build(),
                        new EventDraft().dyad(B, A).what("ACCUSE").build());
        assertThat(both.withoutMirrors().events()).hasSize(2);
    }
}
