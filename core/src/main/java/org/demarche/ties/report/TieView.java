package org.demarche.ties.report;

import java.time.LocalDate;
import java.util.List;
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

    /** What stands between the two, in two or three sentences. */
    public String summary() {
        return new TieSummary(this).text();
    }

    /** What stands on the day asked for, each by name and since when, the first {@code most}. */
    public List<String> standing(int most) {
        TieWords words = new TieWords(names);
        return day.map(ties::standingOn).orElse(ties.direct()).stream()
                .limit(most)
                .map(t -> words.tie(t) + ", " + words.span(t.span()))
                .toList();
    }

    /** What ended from that day on and until the day asked for, the first {@code most}. */
    public List<String> endedSince(LocalDate begin, int most) {
        TieWords words = new TieWords(names);
        return day.map(ties::endedBy).orElse(List.of()).stream()
                .filter(t -> t.span().to().firstDay().filter(d -> !d.isBefore(begin)).isPresent())
                .limit(most)
                .map(t -> words.tie(t) + ", " + words.span(t.span()))
                .toList();
    }
}
