package org.demarche.ties.report;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.ties.PairTies;
import org.demarche.ties.TieSpan;
import org.demarche.ties.outside.OutsideTies;

/**
 * What is to be shown of a pair.
 *
 * @param ties what the register knows
 * @param outside what imported data sets tell
 * @param window the days asked for; open ends where nobody asked
 * @param day the day asked for, if one was
 * @param proposals how many changes coded events propose that nobody has decided on
 * @param names from code to name
 */
public record TieView(
        PairTies ties,
        OutsideTies outside,
        TieSpan window,
        Optional<LocalDate> day,
        int proposals,
        UnaryOperator<String> names) {
    String a() {
        return names.apply(ties.a());
    }

    String b() {
        return names.apply(ties.b());
    }

    /** “Armenia – Russia”. */
    String title() {
        return a() + " – " + b();
    }

    /** What to show of the data sets. */
    OutsideTies told() {
        return day.map(outside::on).orElse(outside);
    }
}
