package org.demarche.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.record.Access;
import org.demarche.record.EventQuery;
import org.demarche.record.EventRecord;
import org.demarche.text.FormatException;
import org.demarche.ties.PairTies;
import org.demarche.ties.SharedBody;
import org.demarche.ties.TieFile;
import org.demarche.ties.TieRegister;
import org.demarche.ties.TieSpan;
import org.demarche.ties.outside.OutsideTieFiles;
import org.demarche.ties.proposal.ProposalSearch;
import org.demarche.ties.proposal.TieProposal;
import org.demarche.ties.proposal.TieReviewFile;
import org.demarche.ties.report.TieView;

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
        ActorKnowledge actors = session.ahead().actors();
        Path record = option.file();
        TieRegister register =
                TieRegister.bundled(actors).with(TieFile.beside(record).read(actors));
        return new TiesOfRecord(register, record, session);
    }

    /** The events of two, and of each with every organisation it belongs to. */
    List<EventQuery> queries(List<String> pair) {
        List<EventQuery> all = new ArrayList<>();
        all.add(EventQuery.between(pair.get(0), pair.get(1)));
        for (SharedBody body : register.between(pair.get(0), pair.get(1)).bodies()) {
            String code = body.organisation().code();
            pair.forEach(state -> all.add(EventQuery.between(state, code)));
        }
        return all;
    }

    TieView view(Parties.Pair pair, TieSpan window, Optional<LocalDate> day)
            throws IOException, FormatException {
        PairTies ties = register.between(pair.a(), pair.b());
        LocalDate begin = window.from().firstDay().orElse(LocalDate.of(1, 1, 1));
        LocalDate end = window.to().firstDay().orElse(LocalDate.of(9999, 12, 31));
        return new TieView(
                ties.within(begin, end),
                OutsideTieFiles.beside(record).between(pair.a(), pair.b()).within(begin, end),
                window,
                day,
                proposals(pair),
                session.parties()::name);
    }

    /** How many changes the events between the two propose that are still to be decided on. */
    private int proposals(Parties.Pair pair) throws IOException, FormatException {
        if (Files.notExists(record)) {
            return 0;
        }
        ActorKnowledge actors = session.ahead().actors();
        try (EventRecord asked = EventRecord.open(record, Access.READ_ONLY)) {
            List<TieProposal> found =
                    new ProposalSearch(register, actors)
                            .in(asked.events(EventQuery.between(pair.a(), pair.b())));
            return TieReviewFile.beside(record, actors).open(found).size();
        }
    }
}
