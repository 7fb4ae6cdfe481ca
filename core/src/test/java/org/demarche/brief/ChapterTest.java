package org.demarche.brief;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.demarche.contrast.Contrast;
import org.demarche.contrast.Subject;
import org.demarche.contrast.report.Beside;
import org.demarche.contrast.report.ContrastWords;
import org.demarche.dyad.DyadRecord;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.report.LedgerWords;
import org.demarche.record.Reporting;
import org.demarche.series.MonthRange;
import org.junit.jupiter.api.Test;

class ChapterTest {
    private static final MonthRange RANGE = Samples.years(2014, 2018);
    private static final DyadRecord FIRST = Samples.random("XAR", "XBE", RANGE, 300, 5);
    private static final DyadRecord SECOND = Samples.random("XAR", "XCA", RANGE, 200, 6);

    private static Brief brief() {
        Ledger ledger = Ledger.of(FIRST, RANGE.from().atDay(1), RANGE.end().atDay(1), Ledger.DAYS);
        Contrast contrast = Contrast.of(subject(FIRST), subject(SECOND));
        return Brief.of(FIRST, BriefPeriod.whole(RANGE), Samples.PROVENANCE, Samples.NAMES)
                .with(
                        List.of(
                                Chapters.of(new LedgerWords(ledger, Samples.NAMES)),
                                Chapters.of(
                                        new ContrastWords(
                                                contrast, Beside.NOTHING, Samples.NAMES))));
    }

    private static Subject subject(DyadRecord pair) {
        Reporting none = new Reporting(List.of());
        return Subject.of(pair, none, RANGE.from().atDay(1), RANGE.end().atDay(1));
    }

    @Test
    void standsInTextWithWhatShowsMoreOfIt() {
        assertThat(new BriefText(100, 3).write(brief()))
                .contains("\nWHO ACTS AND WHO ONLY SPEAKS\n")
                .contains("All of it: demarche ledger XAR XBE\n")
                .contains("\nIN WHAT IT DIFFERS FROM ARVANIA AND CASTRIA\n")
                .contains("All of it: demarche contrast XAR XBE --against XAR XCA\n");
    }

    @Test
    void standsOnThePageWithItsDrawing() {
        assertThat(new BriefPage().write(brief()))
                .contains("<section id=\"ledger\">")
                .contains("<table class=\"ledger\">")
                .contains("<section id=\"contrast\">")
                .contains("<table class=\"contrast\">");
    }

    @Test
    void isDataToo() throws Exception {
        var chapters = new ObjectMapper().readTree(new BriefJson().write(brief())).get("chapters");
        assertThat(chapters.get("ledger").get("sides")).hasSize(2);
        assertThat(chapters.get("contrast").get("differences")).hasSize(20);
    }

    @Test
    void putsItsHeadlineIntoTheLead() {
        Chapter loud =
                new Chapter(
                        "loud",
                        "Loud",
                        "They shout.",
                        List.of("They shout."),
                        Chapter.Drawing.NONE,
                        new ObjectMapper().createObjectNode(),
                        "demarche shout");
        Brief brief =
                Brief.of(FIRST, BriefPeriod.whole(RANGE), Samples.PROVENANCE, Samples.NAMES)
                        .with(List.of(loud));
        assertThat(new BriefPage().write(brief))
                .contains("They shout. <a href=\"#loud\">(more)</a>");
    }
}
