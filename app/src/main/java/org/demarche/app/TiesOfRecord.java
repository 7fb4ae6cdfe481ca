package org.demarche.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.event.Dyad;
import org.demarche.record.Access;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;
import org.demarche.record.RecordedEvent;
import org.demarche.text.FormatException;
import org.demarche.ties.PairTies;
import org.demarche.ties.TieRegister;
import org.demarche.ties.TieSpan;
import org.demarche.ties.outside.OutsideTies;
import org.demarche.ties.proposal.ProposalSearch;
import org.demarche.ties.proposal.TieProposal;
import org.demarche.ties.report.TieView;
import org.demarche.ties.store.SideFiles;
import org.demarche.ties.store.TieStore;
import org.demarche.wording.Words;

/**
 * What is known of standing ties where a record lies: the register, accepted changes, and what was
 * imported. The record itself need not exist.
 *
 * @param register with accepted changes
 * @param record the record's file
 * @param session what commands share
 */
record TiesOfRecord(TieRegister register, Path record, Session session) {
    static TiesOfRecord of(RecordOption option, Session session)
            throws IOException, FormatException {
        Path record = option.file();
        TieRegister register = TieRegister.bundled(session.ahead().actors());
        if (Files.exists(record)) {
            try (EventRecord asked = EventRecord.open(record, Access.READ_ONLY)) {
                register = register.with(new TieStore(asked).decisions().accepted());
            }
        }
        return new TiesOfRecord(register, record, session);
    }

    /** Takes into the record what an earlier release kept in files beside it, and says so. */
    static void takeOver(RecordOption option, Session session) throws IOException, FormatException {
        SideFiles beside = SideFiles.beside(option.file());
        if (beside.files().isEmpty()) {
            return;
        }
        try (EventRecord open = option.toWrite()) {
            Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
            SideFiles.Taken taken = beside.takeOver(open, session.ahead().actors(), now);
            open.publish();
            String files =
                    taken.files().stream()
                            .map(f -> String.valueOf(f.getFileName()))
                            .collect(Collectors.joining(", "));
            session.console()
                    .say(
                            "took %s over into the record, once and for all: %s on ties, %s of other"
                                            .formatted(
                                                    files,
                                                    Words.count(taken.decisions(), "decision"),
                                                    Words.count(taken.ties(), "row"))
                                    + " data sets; kept as *.taken");
        }
    }

    /** What may change what two have with each other, or each with its organisations. */
    List<RecordedEvent> events(List<String> pair, EventRecord asked, ProposalSearch search)
            throws IOException {
        Set<String> bodies =
                register.between(pair.get(0), pair.get(1)).bodies().stream()
                        .map(b -> b.organisation().code())
                        .collect(Collectors.toSet());
        List<RecordedEvent> all = new ArrayList<>();
        for (String state : pair) {
            asked.each(
                    search.narrowed(EventQuery.between(state, "")),
                    e -> {
                        Dyad dyad = e.event().dyad();
                        boolean isActor = dyad.actor().code().equals(state);
                        String other = (isActor ? dyad.recipient() : dyad.actor()).code();
                        boolean isOfPair = other.equals(pair.get(1)) && state.equals(pair.get(0));
                        if (isOfPair || bodies.contains(other)) {
                            all.add(e);
                        }
                    });
        }
        return all;
    }

    TieView view(Parties.Pair pair, TieSpan window, Optional<LocalDate> day)
            throws IOException, FormatException {
        PairTies ties = register.between(pair.a(), pair.b());
        LocalDate begin = window.from().firstDay().orElse(LocalDate.of(1, 1, 1));
        LocalDate end = window.to().firstDay().orElse(LocalDate.of(9999, 12, 31));
        OutsideTies outside = OutsideTies.NONE;
        int proposals = 0;
        if (Files.exists(record)) {
            try (EventRecord asked = EventRecord.open(record, Access.READ_ONLY)) {
                TieStore store = new TieStore(asked);
                outside = store.between(pair.a(), pair.b());
                proposals = proposals(pair, asked, store);
            }
        }
        return new TieView(
                ties.within(begin, end),
                outside.within(begin, end),
                window,
                day,
                proposals,
                session.parties()::name);
    }

    /** How many changes the events between the two propose that are still to be decided on. */
    private int proposals(Parties.Pair pair, EventRecord asked, TieStore store) throws IOException {
        ProposalSearch search = new ProposalSearch(register, session.ahead().actors());
        List<TieProposal> found =
                search.in(asked.events(search.narrowed(EventQuery.between(pair.a(), pair.b()))));
        return store.decisions().open(found).size();
    }
}
