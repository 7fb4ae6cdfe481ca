package org.demarche.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.actor.ActorKnowledge;
import org.demarche.text.FormatException;
import org.demarche.ties.PairTies;
import org.demarche.ties.TieFile;
import org.demarche.ties.TieRegister;
import org.demarche.ties.TieSpan;
import org.demarche.ties.outside.OutsideTies;
import org.demarche.ties.report.TieView;

/**
 * What is known of standing ties where a record lies: the register, accepted changes, and what was
 * imported. The record itself need not exist.
 *
 * @param register with accepted changes
 */
record TiesOfRecord(TieRegister register, Session session) {
    static TiesOfRecord of(RecordOption option, Session session)
            throws IOException, FormatException {
        ActorKnowledge actors = session.ahead().actors();
        Path record = option.file();
        TieRegister register =
                TieRegister.bundled(actors).with(TieFile.beside(record).read(actors));
        return new TiesOfRecord(register, session);
    }

    TieView view(Parties.Pair pair, TieSpan window, Optional<LocalDate> day) {
        PairTies ties = register.between(pair.a(), pair.b());
        LocalDate begin = window.from().firstDay().orElse(LocalDate.of(1, 1, 1));
        LocalDate end = window.to().firstDay().orElse(LocalDate.of(9999, 12, 31));
        return new TieView(
                ties.within(begin, end),
                OutsideTies.NONE.within(begin, end),
                window,
                day,
                0,
                session.parties()::name);
    }
}
