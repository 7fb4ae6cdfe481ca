package org.demarche.contrast.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demarche.contrast.Amount;
import org.demarche.contrast.Contrast;
import org.demarche.contrast.Difference;
import org.demarche.contrast.Subject;
import org.demarche.contrast.Trait;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Share;
import org.demarche.text.PartialDate;
import org.demarche.turning.PairTurns;
import org.demarche.turning.report.TurnWords;
import org.demarche.wording.Words;

/**
 * A contrast in plain sentences: only what survives chance, coverage and the number of questions is
 * put in words.
 *
 * @param contrast what is told
 * @param turns when each of the two turned, the first first; empty if that was not looked for
 * @param names from the code of a party to the name to show
 */
public record ContrastWords(Contrast contrast, List<PairTurns> turns, UnaryOperator<String> names) {
    public ContrastWords {
        turns = List.copyOf(turns);
    }

    /** “Azerbaijan and Russia against Armenia and Russia, 1 July 2020 – 31 December 2025”. */
    public String title() {
        boolean isOneTime = contrast.here().isAtTheTimeOf(contrast.there());
        String title = Words.capital(name(contrast.here())) + " against " + name(contrast.there());
        return isOneTime ? title + ", " + time(contrast.here()) : title;
    }

    /** What to call one of the two: its pair, with its time if the times differ. */
    public String name(Subject subject) {
        String pair = names.apply(subject.a()) + " and " + names.apply(subject.b());
        boolean isOneTime = contrast.here().isAtTheTimeOf(contrast.there());
        return isOneTime ? pair : pair + " (" + time(subject) + ")";
    }

    /** “between Azerbaijan and Russia”, or “since 24 February 2022” and “before” of one pair. */
    private String where(Subject subject) {
        Subject here = contrast.here();
        if (!here.isPairOf(contrast.there())) {
            return "between " + name(subject);
        }
        boolean isLater = !subject.from().isBefore(here.from());
        return isLater ? "since " + Words.date(PartialDate.of(here.from())) : "before";
    }

    private static String time(Subject subject) {
        return Words.date(PartialDate.of(subject.from()))
                + " – "
                + Words.date(PartialDate.of(subject.end().minusDays(1)));
    }

    /** All there is to say, in order. */
    public List<String> sentences() {
        List<String> all = new ArrayList<>();
        all.add(basis());
        contrast.clear().stream().map(this::clear).forEach(all::add);
        if (contrast.clear().isEmpty()) {
            all.add("No difference in what happened survives chance and coverage: " + questions());
        }
        all.add(amount());
        Stream.iterate(0, i -> i < turns.size(), i -> i + 1).map(this::turned).forEach(all::add);
        return all;
    }

    private String questions() {
        long few =
                contrast.differences().stream()
                        .filter(d -> d.verdict() == Difference.Verdict.TOO_FEW)
                        .count();
        int all = contrast.differences().size();
        return few == all
                ? "there are too few happenings for any of " + Words.count(all, "question") + "."
                : "%s were asked, for %s of them there are too few happenings."
                        .formatted(Words.count(all, "question"), Words.number((int) few));
    }

    private String basis() {
        return "%s: %s; %s: %s; %s."
                .formatted(
                        Words.capital(name(contrast.here())),
                        Words.count(contrast.here().happened().size(), "happening"),
                        name(contrast.there()),
                        Words.number(contrast.there().happened().size()),
                        read());
    }

    private String read() {
        Amount amount = contrast.amount();
        return contrast.here().isAtTheTimeOf(contrast.there())
                ? "out of the same " + Words.count((int) amount.articlesHere(), "article") + " read"
                : "out of %s and %s articles read"
                        .formatted(
                                Words.number((int) amount.articlesHere()),
                                Words.number((int) amount.articlesThere()));
    }

    private String clear(Difference difference) {
        Interval range = difference.shares().interval();
        return String.format(
                Locale.ROOT,
                "%s %s %s, %s %s: %+d points (%+d to %+d).",
                Words.capital(where(contrast.here())),
                share(difference.shares().one()),
                phrase(difference.trait()),
                where(contrast.there()),
                share(difference.shares().other()),
                Math.round(100 * difference.shares().value()),
                Math.round(100 * range.low()),
                Math.round(100 * range.high()));
    }

    /**
     * “of what happened is hostile”, with the first and second sides named where they are asked.
     */
    String phrase(Trait trait) {
        String here = sideName(trait, contrast.here());
        String there = sideName(trait, contrast.there());
        if (here.isEmpty()) {
            return trait.words();
        }
        String both = here.equals(there) ? here + "'s" : here + "'s (" + there + "'s)";
        return trait.words().replace("the first side's", both).replace("the second side's", both);
    }

    /** The trait as a row is headed: “hostile”, “of Russia's hostility is deeds”. */
    String label(Trait trait) {
        return phrase(trait).replace("of what happened is ", "");
    }

    private String sideName(Trait trait, Subject subject) {
        return switch (trait.within().side()) {
            case 1 -> names.apply(subject.a());
            case 2 -> names.apply(subject.b());
            default -> "";
        };
    }

    /** “56% (20 of 36)”. */
    static String share(Share share) {
        String percent = share.whole() == 0 ? "–" : Words.percent(share.value().orElse(0)) + "%";
        return "%s (%s of %s)"
                .formatted(percent, Words.number(share.part()), Words.number(share.whole()));
    }

    private String amount() {
        Amount amount = contrast.amount();
        if (!amount.isKnown()) {
            return "How much was read of one of the times is not known, so the numbers cannot be"
                    + " compared.";
        }
        String ratio =
                String.format(
                        Locale.ROOT,
                        "%.1f times as much is reported of the first for each article read"
                                + " (%.1f–%.1f)",
                        amount.ratio(),
                        amount.interval().low(),
                        amount.interval().high());
        String verdict =
                contrast.amountQ() > Difference.LEVEL
                        ? "which chance can make"
                        : contrast.here().isPairOf(contrast.there())
                                ? "more than chance makes"
                                : "more than chance makes, though papers may look at one more than"
                                        + " at the other";
        return ratio + ", " + verdict + ".";
    }

    private String turned(int which) {
        PairTurns pair = turns.get(which);
        Subject subject = which == 0 ? contrast.here() : contrast.there();
        String measure = pair.measure().words();
        if (!pair.isThick()) {
            return "Of %s too little is on record to tell when it turned.".formatted(name(subject));
        }
        if (pair.turns().isEmpty()) {
            return "%s: no turning point in %s.".formatted(Words.capital(name(subject)), measure);
        }
        return "%s: %s turned %s: %s."
                .formatted(
                        Words.capital(name(subject)),
                        measure,
                        Words.times(pair.turns().size()),
                        new TurnWords(pair, names).dates());
    }

    /** The difference in words for a table: “+18 (+5 to +30)”. */
    static Optional<String> points(Difference difference) {
        if (difference.verdict() == Difference.Verdict.TOO_FEW) {
            return Optional.empty();
        }
        Interval range = difference.shares().interval();
        return Optional.of(
                String.format(
                        Locale.ROOT,
                        "%+d (%+d to %+d)",
                        Math.round(100 * difference.shares().value()),
                        Math.round(100 * range.low()),
                        Math.round(100 * range.high())));
    }
}
