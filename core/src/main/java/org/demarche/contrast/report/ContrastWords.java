package org.demarche.contrast.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.demarche.contrast.Amount;
import org.demarche.contrast.Contrast;
import org.demarche.contrast.Difference;
import org.demarche.contrast.Subject;
import org.demarche.contrast.Trait;
import org.demarche.ledger.Side;
import org.demarche.ledger.report.ActsAndStatements;
import org.demarche.page.Percent;
import org.demarche.series.Counted;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Share;
import org.demarche.series.measure.ShareDifference;
import org.demarche.text.PartialDate;
import org.demarche.wording.Articles;
import org.demarche.wording.Leaning;
import org.demarche.wording.Words;

/**
 * A contrast in plain sentences: only what survives chance, coverage and the number of questions is
 * put in words.
 *
 * @param contrast what is told
 * @param beside when each of the two turned and what stands between each
 * @param names from the code of a party to the name to show
 */
public record ContrastWords(Contrast contrast, Beside beside, UnaryOperator<String> names) {
    /** So many types of event are put in words, those that differ most; the table has all. */
    private static final int MOST = 4;

    /** Of fewer hostile events of a side even a probability says nothing. */
    private static final int FEWEST = 3;

    /** “Azerbaijan and Russia against Armenia and Russia, 1 July 2020 – 31 December 2025”. */
    public String title() {
        boolean isOneTime = contrast.here().isAtTheTimeOf(contrast.there());
        String title = Words.capital(name(contrast.here())) + " against " + name(contrast.there());
        return isOneTime ? title + ", " + time(contrast.here()) : title;
    }

    /** What to call one of the two: its pair, with its time if the times differ. */
    public String name(Subject subject) {
        String pair = named(subject.a()) + " and " + named(subject.b());
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
        return Words.days(subject.from(), subject.end().minusDays(1));
    }

    /** All there is to say, in order. */
    public List<String> sentences() {
        List<String> all = new ArrayList<>();
        all.add(basis());
        findings().forEach(all::add);
        if (contrast.clear().isEmpty()) {
            all.add("No difference in what happened survives chance and coverage: " + questions());
        }
        all.addAll(leanings());
        acts().forEach(all::add);
        all.addAll(new AnswerLines(this).sentences());
        all.add(amount());
        beside.turns().ifPresent(t -> all.addAll(new TurnLines(this, t).sentences()));
        beside.ties().ifPresent(t -> all.addAll(new TieLines(this, t).sentences()));
        return all;
    }

    /** The differences in what happened that survive, shares of sides before single types. */
    public List<String> findings() {
        List<Difference> clear = contrast.clear();
        List<String> all = new ArrayList<>();
        clear.stream().filter(d -> !d.trait().isOfType()).map(this::clear).forEach(all::add);
        List<Difference> types = clear.stream().filter(d -> d.trait().isOfType()).toList();
        types.stream()
                .sorted(Comparator.comparingDouble(d -> -Math.abs(d.shares().value())))
                .limit(MOST)
                .map(this::clear)
                .forEach(all::add);
        if (types.size() > MOST) {
            all.add(
                    "%s more differ clearly, by less: the table has them."
                            .formatted(Words.count(types.size() - MOST, "type")));
        }
        return all;
    }

    /** The first findings; without any, how hostile the two are and that no difference is told. */
    public String headline() {
        List<String> found = new ArrayList<>(findings().subList(0, Math.min(2, findings().size())));
        contrast.clearAnswers().stream()
                .limit(1)
                .forEach(a -> found.add(new AnswerLines(this).sentence(a)));
        if (found.isEmpty() && !leanings().isEmpty()) {
            return leanings().get(0);
        }
        return found.isEmpty() ? alike() : String.join(" ", found);
    }

    /**
     * Whose hostility is more in deeds, where there are too few events for a finding or it is only
     * likely: a probability, and no finding.
     */
    List<String> leanings() {
        return contrast.differences().stream()
                .filter(d -> d.trait().isOfDeedsOfOneSide())
                .filter(
                        d ->
                                d.verdict() == Difference.Verdict.TOO_FEW
                                        ? isSome(d.shares())
                                        : d.verdict() == Difference.Verdict.CHANCE
                                                && Leaning.isLikely(d.shares()))
                .map(this::leaning)
                .toList();
    }

    /**
     * Whether each side's institutions acted or its officials spoke, as counted: what is on record,
     * and no finding.
     */
    private List<String> acts() {
        List<Side> here = contrast.here().ledger().sides();
        List<Side> there = contrast.there().ledger().sides();
        boolean isOne = contrast.here().isPairOf(contrast.there());
        List<String> all = new ArrayList<>();
        for (int i = 0; i < here.size(); i++) {
            if (here.get(i).all().total() + there.get(i).all().total() > 0) {
                String where = isOne ? " " + where(contrast.here()) : "";
                String other = isOne ? where(contrast.there()) : direction(contrast.there(), i + 1);
                all.add(
                        "By count, hostile or not, %s%s %s; %s %s."
                                .formatted(
                                        direction(contrast.here(), i + 1),
                                        where,
                                        account(here.get(i)),
                                        other,
                                        account(there.get(i))));
            }
        }
        if (Stream.of(here, there)
                .flatMap(List::stream)
                .anyMatch(s -> new ActsAndStatements(s).isFew())) {
            all.add(ActsAndStatements.FEW);
        }
        return all;
    }

    /** “acted more often than it spoke: 3 acts of institutions …”. */
    private static String account(Side side) {
        ActsAndStatements both = new ActsAndStatements(side);
        return both.verb() + ": " + both.counts() + both.share();
    }

    private static boolean isSome(ShareDifference shares) {
        return Math.min(shares.one().whole(), shares.other().whole()) >= FEWEST;
    }

    private String leaning(Difference difference) {
        ShareDifference shares = difference.shares();
        int side = difference.trait().within().side();
        String here = direction(contrast.here(), side);
        String there = direction(contrast.there(), side);
        boolean isOne = contrast.here().isPairOf(contrast.there());
        String one = isOne ? here + " " + where(contrast.here()) : here;
        String other = isOne ? "of that " + where(contrast.there()) : "of that of " + there;
        return "Of the hostility of %s %s are deeds, %s %s: %s."
                .formatted(
                        one,
                        counted(shares.one()),
                        other,
                        counted(shares.other()),
                        Leaning.larger(shares, "the first share", "the second share"));
    }

    /** “Azerbaijan towards Russia”. */
    private String direction(Subject subject, int side) {
        String a = names.apply(subject.a());
        String b = names.apply(subject.b());
        return side == 1 ? a + " towards " + b : b + " towards " + a;
    }

    private static String counted(Share share) {
        return "%s of %s (%s)"
                .formatted(
                        Words.number(share.part()),
                        Words.number(share.whole()),
                        Words.share(share));
    }

    private String alike() {
        Difference hostile = contrast.differences().get(0);
        return "%s %s %s, %s %s: %s."
                .formatted(
                        Words.capital(where(contrast.here())),
                        share(hostile.shares().one()),
                        hostile.trait().words(),
                        where(contrast.there()),
                        share(hostile.shares().other()),
                        switch (hostile.verdict()) {
                            case TOO_FEW -> "too few in one of the pairs to compare";
                            case COVERAGE -> "but not within the outlets that tell of both";
                            default -> "no difference that can be told from chance";
                        });
    }

    private String questions() {
        long few =
                contrast.differences().stream()
                        .filter(d -> d.verdict() == Difference.Verdict.TOO_FEW)
                        .count();
        int all = contrast.differences().size();
        return few == all
                ? "there are too few events for any of " + Words.count(all, "question") + "."
                : "%s were asked, for %s of them there are too few events."
                        .formatted(Words.count(all, "question"), Words.number((int) few));
    }

    private String basis() {
        return "%s: %s; %s: %s; %s."
                .formatted(
                        Words.capital(name(contrast.here())),
                        Words.count(contrast.here().happened().size(), "event"),
                        name(contrast.there()),
                        Words.number(contrast.there().happened().size()),
                        read());
    }

    private String read() {
        Amount amount = contrast.amount();
        Counted.Yardstick yardstick = yardstick();
        return contrast.here().isAtTheTimeOf(contrast.there())
                ? "out of the same "
                        + (amount.articlesHere() == 1
                                ? yardstick.noun()
                                : Words.number((int) amount.articlesHere())
                                        + " "
                                        + yardstick.words())
                : "out of %s and %s %s"
                        .formatted(
                                Words.number((int) amount.articlesHere()),
                                Words.number((int) amount.articlesThere()),
                                yardstick.words());
    }

    private Counted.Yardstick yardstick() {
        TreeMap<String, Integer> sets = new TreeMap<>();
        contrast.here().reporting().datasets().forEach(d -> sets.put(d, 0));
        return new Counted(sets, 0).yardstick();
    }

    private String clear(Difference difference) {
        return "%s %s %s, %s %s: %s points (%s)."
                .formatted(
                        Words.capital(where(contrast.here())),
                        share(difference.shares().one()),
                        phrase(difference.trait()),
                        where(contrast.there()),
                        share(difference.shares().other()),
                        signed(difference.shares().value()),
                        range(difference.shares().interval()));
    }

    /** “+18”, “−7”, “+0.4”: points, with a decimal where there are less than ten. */
    static String signed(double share) {
        double points = 100 * share;
        String number =
                Math.abs(points) < 9.95
                        ? String.format(Locale.ROOT, "%.1f", Math.abs(points))
                        : Long.toString(Math.round(Math.abs(points)));
        return number.equals("0.0") ? "0" : (points < 0 ? "−" : "+") + number;
    }

    private static String range(Interval interval) {
        return signed(interval.low()) + " to " + signed(interval.high());
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
        String both = Words.of(here) + (here.equals(there) ? "" : " (" + Words.of(there) + ")");
        return trait.words().replace("the first side's", both).replace("the second side's", both);
    }

    /** The trait as a row is headed: “hostile”, “of Russia's hostility is deeds”. */
    String label(Trait trait) {
        return phrase(trait).replace("of what happened is ", "");
    }

    private String named(String code) {
        return Articles.named(names.apply(code));
    }

    private String sideName(Trait trait, Subject subject) {
        return switch (trait.within().side()) {
            case 1 -> named(subject.a());
            case 2 -> named(subject.b());
            default -> "";
        };
    }

    /** “56 % (20 of 36)”. */
    static String share(Share share) {
        double value = share.value().orElse(0);
        boolean isSmall = share.part() > 0 && value < 0.0995;
        String percent =
                share.whole() == 0 ? "–" : isSmall ? Percent.fine(value) : Percent.of(value);
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
                        "%.1f times as much is reported of the first for each %s" + " (%.1f–%.1f)",
                        amount.ratio(),
                        yardstick().noun(),
                        amount.interval().low(),
                        amount.interval().high());
        String verdict =
                contrast.amountQ() > Difference.LEVEL
                        ? amount.interval().contains(1)
                                ? "which chance can make"
                                : "which chance can make where so many questions are asked"
                        : contrast.here().isPairOf(contrast.there())
                                ? "more than chance makes"
                                : "more than chance makes, though papers may look at one more than"
                                        + " at the other";
        return ratio + ", " + verdict + ".";
    }

    /** The difference in words for a table: “+18 (+5.0 to +30)”. */
    static Optional<String> points(Difference difference) {
        return difference.verdict() == Difference.Verdict.TOO_FEW
                ? Optional.empty()
                : Optional.of(
                        signed(difference.shares().value())
                                + " ("
                                + range(difference.shares().interval())
                                + ")");
    }
}
