package org.demarche.brief;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demarche.dyad.DyadRecord;
import org.demarche.series.Counted;
import org.demarche.series.report.SourceWords;
import org.demarche.turning.PairTurns;
import org.demarche.wording.Articles;
import org.demarche.wording.Words;

/**
 * What is on record between two states over a stretch of months, beside another pair if wanted.
 *
 * <p>{@link BriefText}, {@link BriefPage} and {@link BriefJson} write it down; equal briefs give
 * equal texts.
 *
 * @param pairs the pair asked for and, if there is one, the pair to hold it against
 * @param period which events it is on
 * @param provenance where the figures come from
 * @param names from the code of a party to the name to show; a code it does not know stays
 * @param turned when the ties of the first pair turned, if that was looked for
 * @param chapters what other layers tell of the first pair, in order
 */
public record Brief(
        List<BriefPair> pairs,
        BriefPeriod period,
        Provenance provenance,
        UnaryOperator<String> names,
        List<PairTurns> turned,
        List<Chapter> chapters) {
    public Brief {
        pairs = List.copyOf(pairs);
        turned = List.copyOf(turned);
        chapters = List.copyOf(chapters);
        if (pairs.isEmpty() || pairs.size() > 2) {
            throw new IllegalArgumentException("a brief has 1 or 2 pairs, was " + pairs.size());
        }
    }

    /** A brief on one pair; events outside the period are left out and counted. */
    public static Brief of(
            DyadRecord record,
            BriefPeriod period,
            Provenance provenance,
            UnaryOperator<String> names) {
        return new Brief(
                List.of(BriefPair.of(record, period, provenance, names)),
                period,
                provenance,
                names,
                List.of(),
                List.of());
    }

    /** The same, held against a second pair over the same months. */
    public Brief against(DyadRecord other) {
        return new Brief(
                List.of(pairs.get(0), BriefPair.of(other, period, provenance, names)),
                period,
                provenance,
                names,
                turned,
                chapters);
    }

    /** The same, with when the ties of its first pair turned. */
    public Brief withTurns(PairTurns turns) {
        return new Brief(pairs, period, provenance, names, List.of(turns), chapters);
    }

    /** The same, with what other layers tell of its first pair. */
    public Brief with(List<Chapter> told) {
        Articles articles = articles();
        return new Brief(
                pairs,
                period,
                provenance,
                names,
                turned,
                told.stream().map(c -> c.with(articles)).toList());
    }

    /** The pair asked for. */
    public BriefPair main() {
        return pairs.get(0);
    }

    /** The pair it is held against. */
    public Optional<BriefPair> other() {
        return pairs.size() == 2 ? Optional.of(pairs.get(1)) : Optional.empty();
    }

    /** “Azerbaijan and Russia, January 2014 – December 2025”. */
    public String title() {
        String name = Words.capital(main().name());
        return hasMonths() ? name + ", " + Words.months(period.months()) : name;
    }

    /** Names as running sentences want them: “the United States”. */
    Articles articles() {
        return Articles.of(pairs.stream().flatMap(p -> Stream.of(p.nameA(), p.nameB())).toList());
    }

    /** Whether there is any month to draw. */
    boolean hasMonths() {
        return !period.months().isEmpty();
    }

    /** What it rests on, in one line. */
    String meta() {
        BriefPair pair = main();
        String against = other().map(o -> "against " + o.name() + " · ").orElse("");
        String from =
                provenance.isOwn()
                        ? Words.count(pair.articles(), "article") + outlets(" in ", pair.outlets())
                        : reports(pair.counted());
        return against
                + "%s from %s · data %s · coder %s"
                        .formatted(
                                Words.count(pair.events().size(), "event"),
                                from,
                                provenance.dataVersion(),
                                provenance.coder().isBlank() ? "none" : provenance.coder());
    }

    /** “391 reports (gdelt 300, icews 91)”. */
    static String reports(Counted counted) {
        String told = SourceWords.counted(counted);
        return told.substring(told.indexOf(" from ") + " from ".length());
    }

    /** “ in 3 outlets”, or nothing if no outlet is known. */
    static String outlets(String before, int count) {
        return count == 0 ? "" : before + Words.count(count, "outlet");
    }
}
