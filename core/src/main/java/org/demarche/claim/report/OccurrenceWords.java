package org.demarche.claim.report;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;
import org.demarche.event.Factuality;
import org.demarche.wording.PartyWords;
import org.demarche.wording.SourceName;
import org.demarche.wording.Words;

/**
 * One occurrence in words.
 *
 * @param one the occurrence
 * @param names from code to name
 */
record OccurrenceWords(Occurrence one, UnaryOperator<String> names) {
    /** “2025-02-06 Azerbaijan → Russia SANCTION.discontinue, alleged”. */
    String line() {
        PartyWords parties = new PartyWords(names);
        return "%s  %s %s %s  %s%s"
                .formatted(
                        one.date(),
                        parties.name(one.dyad().actor()),
                        one.isMutual() ? "↔" : "→",
                        parties.name(one.dyad().recipient()),
                        one.what(),
                        doubt().map(d -> ", " + d).orElse(""));
    }

    Optional<String> doubt() {
        Factuality factuality = one.status().factuality();
        return one.isActual() ? Optional.empty() : Optional.of(factuality.label());
    }

    String text() {
        return one.head().text();
    }

    /** Paper and day, and what to find it by. */
    String source() {
        Report head = one.head();
        String name =
                head.coded()
                        .map(
                                c ->
                                        SourceName.of(c.article())
                                                + published(c.article().published().toString()))
                        .orElse(head.origin().dataset());
        int more = one.reports().size() - 1;
        return name
                + " · "
                + head.origin().key()
                + (more > 0 ? " · and " + Words.count(more, "report") + " more" : "");
    }

    private static String published(String day) {
        return day.isEmpty() ? "" : ", " + day;
    }
}
