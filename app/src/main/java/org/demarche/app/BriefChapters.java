package org.demarche.app;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.UnaryOperator;
import org.demarche.app.PairContrast.Side;
import org.demarche.brief.BriefPeriod;
import org.demarche.brief.Chapter;
import org.demarche.brief.Chapters;
import org.demarche.brief.CheckedClaim;
import org.demarche.claim.store.ClaimStore;
import org.demarche.dyad.DyadRecord;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.report.LedgerWords;
import org.demarche.outlook.Horizon;
import org.demarche.outlook.Outlook;
import org.demarche.outlook.report.OutlookWords;
import org.demarche.record.EventRecord;
import org.demarche.record.Reporting;
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
import org.demarche.ties.report.TieView;
import org.demarche.turning.PairTurns;

/**
 * Asks each layer for its chapter of a brief; the two that reckon longest do so in threads of their
 * own, once the record has been read for them.
 *
 * @param session what commands share
 * @param asked the record
 * @param known what is known of standing ties
 * @param sources whose reports count
 * @param claims claims to be held against the record
 */
record BriefChapters(
        Session session,
        EventRecord asked,
        TiesOfRecord known,
        Sources sources,
        List<String> claims) {
    /** Placebos and draws enough for a sentence; the command respond spends more. */
    private static final ResponseOptions.Effort QUICK =
            new ResponseOptions.Effort(5, 40, ResponseOptions.Effort.USUAL.seed());

    /**
     * The chapters on the first pair, held against the second if there is one.
     *
     * @param turns when the first turned
     */
    List<Chapter> of(List<DyadRecord> pairs, BriefPeriod period, List<PairTurns> turns)
            throws IOException, FormatException {
        if (period.months().isEmpty()) {
            return List.of();
        }
        LocalDate from = period.months().from().atDay(1);
        LocalDate end = period.months().end().atDay(1);
        DyadRecord main = pairs.get(0);
        Ledger ledger = Ledger.of(main, from, end, Ledger.DAYS);
        List<Chapter> chapters = new ArrayList<>();
        if (ledger.happened().findAny().isEmpty()) {
            return chapters;
        }
        PairContrast contrast = PairContrast.of(asked, sources, known.register(), session);
        List<PairFollowed> followed =
                OutlookCommand.followed(asked, main, contrast.reporting(), sources);
        CompletableFuture<Chapter> outlook =
                CompletableFuture.supplyAsync(() -> outlook(main, contrast.reporting(), followed));
        CompletableFuture<Chapter> response =
                CompletableFuture.supplyAsync(() -> response(main, contrast, from, end));
        chapters.add(Chapters.of(new LedgerWords(ledger, names())));
        chapters.add(ties(main, from, end));
        int answers = chapters.size();
        if (pairs.size() == 2 && !isSame(pairs)) {
            Side here = new Side(main, from, end);
            Side there = new Side(pairs.get(1), from, end);
            PairTurns known = turns.isEmpty() ? contrast.turns(here) : turns.get(0);
            chapters.add(Chapters.of(contrast.of(here, there, known)));
        }
        claims(main, end).ifPresent(chapters::add);
        chapters.add(answers, done(response));
        chapters.add(done(outlook));
        return chapters;
    }

    /** What another thread reckoned meanwhile; its fault as it was. */
    private static Chapter done(CompletableFuture<Chapter> chapter) {
        try {
            return chapter.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : e;
        }
    }

    private Optional<Chapter> claims(DyadRecord pair, LocalDate end)
            throws IOException, FormatException {
        long unsearched = new ClaimStore(asked, session.ahead().actors()).unsearched();
        if (unsearched > 0) {
            session.console().say(ClaimListing.unsearched(unsearched));
        }
        List<CheckedClaim> checked =
                new BriefClaims(session.ahead().actors(), asked, sources)
                        .of(pair, claims, PartialDate.of(end.minusDays(1)));
        return checked.isEmpty() ? Optional.empty() : Optional.of(Chapters.of(checked, names()));
    }

    private Chapter outlook(DyadRecord pair, Reporting reporting, List<PairFollowed> followed) {
        Outlook outlook = Outlook.of(pair, reporting, Horizon.parse("12w"), followed);
        return Chapters.of(new OutlookWords(outlook, names()));
    }

    private UnaryOperator<String> names() {
        return session.parties()::name;
    }

    private Chapter ties(DyadRecord pair, LocalDate from, LocalDate end)
            throws IOException, FormatException {
        TieView view =
                known.view(
                        new Parties.Pair(pair.a(), pair.b()),
                        TieSpan.ALWAYS,
                        Optional.of(end.minusDays(1)));
        return Chapters.of(view, from, end);
    }

    private Chapter response(
            DyadRecord pair, PairContrast contrast, LocalDate from, LocalDate end) {
        SeriesFrame weeks = SeriesFrame.of(SeriesUnit.WEEK, from, end);
        ResponseSearch search =
                new ResponseSearch(pair, contrast.reporting()).against(contrast.days());
        Response found = search.in(ResponseOptions.of(weeks).withEffort(QUICK));
        return Chapters.of(new ResponseWords(found, names()));
    }

    private static boolean isSame(List<DyadRecord> pairs) {
        return pairs.get(0).a().equals(pairs.get(1).a())
                && pairs.get(0).b().equals(pairs.get(1).b());
    }
}
