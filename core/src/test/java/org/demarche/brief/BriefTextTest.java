package org.demarche.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.TreeMap;
import org.demarche.dyad.DyadRecord;
import org.demarche.event.Factuality;
import org.demarche.event.Status;
import org.demarche.record.Coverage;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.series.MonthRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BriefTextTest {
    private static final MonthRange RANGE = Samples.years(2014, 2026);

    private static Brief of(RecordedEvent... events) {
        TreeMap<YearMonth, Integer> read = new TreeMap<>();
        read.put(YearMonth.of(2010, 1), 1);
        DyadRecord record = new DyadRecord("XAR", "XBE", List.of(events), new Coverage(read));
        return Brief.of(record, BriefPeriod.whole(RANGE), Samples.PROVENANCE, Samples.NAMES);
    }

    private static Brief two() {
        return Brief.of(
                        Samples.random("XAR", "XBE", RANGE, 340, 7),
                        BriefPeriod.whole(RANGE),
                        Samples.PROVENANCE,
                        Samples.NAMES)
                .against(Samples.random("XCA", "XBE", RANGE, 120, 8));
    }

    @ParameterizedTest
    @ValueSource(ints = {80, 96, 100})
    void fitsItsWidth(int width) {
        assertThat(new BriefText(width, 40).write(two()).lines())
                .allMatch(line -> line.codePointCount(0, line.length()) <= width);
    }

    @Test
    void listsAsManyEventsAsAskedAndSaysHowToSeeTheRest() {
        String text = new BriefText(96, 10).write(two());
        int more = two().main().events().size() - 10;
        assertThat(text).contains("… and " + more + " more: demarche events XAR XBE");
        assertThat(text.lines().filter(l -> l.matches("\\d{4}-\\d\\d-\\d\\d  .*"))).hasSize(20);
    }

    @Test
    void bracketsWhatHappened() {
        assertThat(new BriefText(96, 5).write(of(new EventDraft().build())))
                .contains("2020-03-05  Arvania → Belmora · deed · SANCTION.expel\n")
                .contains("            Arvania [expelled] two diplomats of Belmora.\n")
                .contains("Cape Daily, 2020-03-06 · confidence 0.91");
    }

    @Test
    void saysWhatDidNotHappen() {
        Status denied = new Status(Factuality.DENIED, "XBE", false);
        assertThat(new BriefText(96, 5).write(of(new EventDraft().status(denied).build())))
                .contains("SANCTION.expel {DENIED OR FAILED}")
                .contains("said by Belmora");
    }

    @Test
    void cannotBeMadeToSteerTheTerminal() {
        String evil = "Arvania \u001b[2J\u009b1m \u202eexpelled\r\n\ttwo";
        String text =
                new BriefText(96, 5)
                        .write(of(new EventDraft().sentence(evil).outlet(evil).build()));
        assertThat(text.codePoints().filter(c -> c != '\n'))
                .noneMatch(c -> Character.isISOControl(c) || c == 0x202E);
    }

    @Test
    void saysThatNothingWasRead() {
        assertThat(new BriefText(96, 5).write(of()))
                .contains("nothing read")
                .contains("There is no event to list.");
    }
}
