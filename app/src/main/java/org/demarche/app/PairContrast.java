package org.demarche.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.demarche.contrast.Contrast;
import org.demarche.contrast.Subject;
import org.demarche.contrast.TieComparison;
import org.demarche.contrast.TurnComparison;
import org.demarche.contrast.report.Beside;
import org.demarche.contrast.report.ContrastWords;
import org.demarche.dyad.DyadRecord;
import org.demarche.record.EventRecord;
import org.demarche.record.PairDay;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.series.measure.Measure;
import org.demarche.ties.TieRegister;
import org.demarche.turning.PairTurns;
import org.demarche.turning.TurnSearch;

/**
 * Holds one pair against another, or against itself at another time, in all that a contrast tells.
 *
 * @param reporting how much was reported by the sources asked
 * @param days what happened between any two, by these sources
 * @param register what stands between any two
 * @param session what commands share
 */
record PairContrast(
        Reporting reporting, List<PairDay> days, TieRegister register, Session session) {
    PairContrast {
        days = List.copyOf(days);
    }

    static PairContrast of(
            EventRecord asked, Sources sources, TieRegister register, Session session)
            throws IOException {
        return new PairContrast(
                asked.reporting(sources), asked.pairDays(sources), register, session);
    }

    /** A pair from a first day until before another. */
    record Side(DyadRecord pair, LocalDate from, LocalDate end) {}

    ContrastWords of(Side here, Side there) {
        return of(here, there, turns(here));
    }

    /** The same where the turning points of the first are known already. */
    ContrastWords of(Side here, Side there, PairTurns turns) {
        Contrast contrast = Contrast.of(subject(here), subject(there));
        return new ContrastWords(
                contrast,
                Beside.of(
                        new TurnComparison(turns, turns(there)),
                        new TieComparison(ties(here), ties(there))),
                session.parties()::name);
    }

    private Subject subject(Side side) {
        return Subject.of(side.pair(), reporting, side.from(), side.end());
    }

    /** When the conflict of a pair turned, by months. */
    PairTurns turns(Side side) {
        SeriesFrame frame = SeriesFrame.of(SeriesUnit.MONTH, side.from(), side.end());
        return new TurnSearch(side.pair(), reporting, days).in(frame, Measure.CONFLICT);
    }

    private TieComparison.Side ties(Side side) {
        return new TieComparison.Side(
                register.between(side.pair().a(), side.pair().b()), side.end().minusDays(1));
    }
}
