package org.demarche.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.brief.BriefPeriod;
import org.demarche.brief.Chapter;
import org.demarche.brief.Chapters;
import org.demarche.brief.CheckedClaim;
import org.demarche.contrast.Contrast;
import org.demarche.contrast.Subject;
import org.demarche.contrast.report.ContrastWords;
import org.demarche.dyad.DyadRecord;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.report.LedgerWords;
import org.demarche.outlook.Horizon;
import org.demarche.outlook.Outlook;
import org.demarche.outlook.report.OutlookWords;
import org.demarche.record.EventRecord;
import org.demarche.record.Reporting;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.record.aggregate.DyadQuestion.Sources;
import org.demarche.record.follow.PairFollowed;
import org.demarche.response.Response;
import org.demarche.response.ResponseOptions;
import org.demarche.response.ResponseSearch;
import org.demarche.response.report.ResponseWords;
import org.demarche.series.SeriesFrame;
import org.demarche.series.SeriesUnit;
import org.demarche.text.FormatException;
import org.demarche.text.PartialDate;
import org.demarche.ties.TieSpan;
import org.demarche.ties.report.TieContrast;
import org.demarche.ties.report.TieView;

/**
 * Asks each layer for its chapter of a brief.
 *
 * @param session what commands share
 * @param asked the record
 * @param known what is known of standing ties
 * @param claims claims to be held against the record
 */
record BriefChapters(Session session, EventRecord asked, TiesOfRecord known, List<String> claims) {
    /** Placebos and draws enough for a sentence; the command respond spends more. */
    private static final ResponseOptions.Effort QUICK =
            new ResponseOptions.Effort(5, 40, ResponseOptions.Effort.USUAL.seed());

    /** The chapters on the first pair, held against the second if there is one. */
    List<Chapter> of(List<DyadRecord> pairs, BriefPeriod period)
            throws IOException, FormatException {
        if (period.months().isEmpty()) {
            return List.of();
        }
        LocalDate from = period.months().from().atDay(1);
        LocalDate end = period.months().end().atDay(1);
        Reporting reporting = asked.reporting();
        Subject main = Subject.of(pairs.get(0), reporting, from, end);
        List<Chapter> chapters = new ArrayList<>();
        if (main.happened().isEmpty()) {
            return chapters;
        }
        chapters.add(
                Chapters.of(
                        new LedgerWords(Ledger.of(pairs.get(0), from, end, Ledger.DAYS), names())));
        chapters.add(ties(pairs, from, end));
        chapters.add(response(pairs.get(0), reporting, from, end));
        if (pairs.size() == 2 && !isSame(pairs)) {
            Subject other = Subject.of(pairs.get(1), reporting, from, end);
            Contrast contrast = Contrast.of(main, other);
            chapters.add(Chapters.of(new ContrastWords(contrast, List.of(), names())));
        }
        claims(pairs.get(0), end).ifPresent(chapters::add);
        chapters.add(outlook(pairs.get(0), reporting));
        return chapters;
    }

    private Optional<Chapter> claims(DyadRecord pair, LocalDate end)
            throws IOException, FormatException {
        List<CheckedClaim> checked =
                new BriefClaims(session.ahead().actors(), asked)
                        .of(pair, claims, PartialDate.of(end.minusDays(1)));
        return checked.isEmpty() ? Optional.empty() : Optional.of(Chapters.of(checked, names()));
    }

    private Chapter outlook(DyadRecord pair, Reporting reporting) throws IOException {
        Sources own = Sources.dataset(AggregateTables.OWN);
        List<PairFollowed> followed = OutlookCommand.followed(asked, pair, reporting, own);
        Outlook outlook = Outlook.of(pair, reporting, Horizon.parse("12w"), followed);
        return Chapters.of(new OutlookWords(outlook, names()));
    }

    private UnaryOperator<String> names() {
        return session.parties()::name;
    }

    private Chapter ties(List<DyadRecord> pairs, LocalDate from, LocalDate end)
            throws IOException, FormatException {
        TieView view = view(pairs.get(0), end);
        Optional<TieContrast> against =
                pairs.size() == 2 && !isSame(pairs)
                        ? Optional.of(new TieContrast(view, view(pairs.get(1), end)))
                        : Optional.empty();
        return Chapters.of(view, from, end, against);
    }

    private TieView view(DyadRecord pair, LocalDate end) throws IOException, FormatException {
        return known.view(
                new Parties.Pair(pair.a(), pair.b()),
                TieSpan.ALWAYS,
                Optional.of(end.minusDays(1)));
    }

    private Chapter response(DyadRecord pair, Reporting reporting, LocalDate from, LocalDate end)
            throws IOException {
        SeriesFrame weeks = SeriesFrame.of(SeriesUnit.WEEK, from, end);
        ResponseSearch search = new ResponseSearch(pair, reporting).against(asked.pairDays());
        Response found = search.in(ResponseOptions.of(weeks).withEffort(QUICK));
        return Chapters.of(new ResponseWords(found, names()));
    }

    private static boolean isSame(List<DyadRecord> pairs) {
        return pairs.get(0).a().equals(pairs.get(1).a())
                && pairs.get(0).b().equals(pairs.get(1).b());
    }
}
