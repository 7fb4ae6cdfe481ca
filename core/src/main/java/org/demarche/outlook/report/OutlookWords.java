package org.demarche.outlook.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.demarche.outlook.Aftermath;
import org.demarche.outlook.BalanceOutlook;
import org.demarche.outlook.CountOutlook;
import org.demarche.outlook.Horizon;
import org.demarche.outlook.Outlook;
import org.demarche.outlook.forecast.Method;
import org.demarche.outlook.forecast.Score;
import org.demarche.page.Percent;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Measure;
import org.demarche.series.measure.Share;
import org.demarche.text.PartialDate;
import org.demarche.wording.Articles;
import org.demarche.wording.EventWords;
import org.demarche.wording.Words;

/**
 * An outlook in plain sentences, each with its range and what it rests on; where nothing can be
 * said, or not how good it is, that is what they say.
 *
 * @param outlook what is told
 * @param names from the code of a party to the name to show
 */
public record OutlookWords(Outlook outlook, UnaryOperator<String> names) {
    private static final double LEVEL = 0.8;

    /** “Azerbaijan and Russia”. */
    public String pair() {
        return Articles.named(names.apply(outlook.a()))
                + " and "
                + Articles.named(names.apply(outlook.b()));
    }

    /** “23 November 2026 – 14 February 2027”. */
    public String dates() {
        return date(outlook.extent().end()) + " – " + date(outlook.extent().until().minusDays(1));
    }

    private static String date(LocalDate day) {
        return Words.date(PartialDate.of(day));
    }

    /** What the counts are called in a sentence: “hostile deeds”. */
    static String noun(Measure measure) {
        return switch (measure) {
            case MATERIAL_CONFLICT -> "hostile deeds";
            case MATERIAL_COOPERATION -> "acts of material cooperation";
            case CONFLICT -> "hostile events of any kind";
            case COOPERATION -> "cooperative events of any kind";
            default -> measure.words();
        };
    }

    static String one(Measure measure) {
        return switch (measure) {
            case MATERIAL_CONFLICT -> "hostile deed";
            case MATERIAL_COOPERATION -> "act of material cooperation";
            case CONFLICT -> "hostile event";
            case COOPERATION -> "cooperative event";
            default -> "event";
        };
    }

    /** What is most to be feared, with how right such words were; empty without a forecast. */
    public String headline() {
        if (!outlook.standing().isForecast()) {
            return "";
        }
        CountOutlook deeds = count(Measure.MATERIAL_CONFLICT);
        String like =
                outlook.standing() == Outlook.Standing.UNSCORED
                        ? " (a first guess: how good such forecasts are cannot be said yet)"
                        : like(deeds, true);
        return "In the %s to %s at least one hostile deed between the two comes with a probability of %s%s."
                .formatted(
                        outlook.horizon().words(),
                        date(outlook.extent().until().minusDays(1)),
                        Figures.probability(deeds.atLeastOne()),
                        like);
    }

    /** All there is to say, in order. */
    public List<String> sentences() {
        return sentences(0);
    }

    /**
     * The same, but of what followed events only where it rests on so many cases of the two
     * themselves, not mostly on what others do.
     */
    public List<String> sentences(int fewest) {
        List<String> all = new ArrayList<>();
        if (!outlook.standing().isForecast()) {
            all.add(refusal());
            return all;
        }
        all.add(opening());
        all.add(expected());
        outlook.balance().ifPresent(b -> all.add(balance(b)));
        all.add(skill());
        outlook.aftermaths().stream()
                .filter(a -> a.own().whole() >= fewest)
                .forEach(a -> all.add(aftermath(a)));
        return all;
    }

    /** Why there is no forecast. */
    public String refusal() {
        Outlook.Extent extent = outlook.extent();
        Horizon horizon = outlook.horizon();
        String unit = horizon.unit().noun();
        return switch (outlook.standing()) {
            case NOTHING_READ ->
                    "Nothing that was read is dated: there is nothing to look ahead from.";
            case NO_EVENTS ->
                    "No event between %s is on record in the %s that were read: there is nothing to forecast from."
                            .formatted(pair(), Words.count(extent.read(), unit));
            case TOO_FEW_EVENTS ->
                    "Only %s between %s %s on record in the %s that were read: too few to forecast from; at least %d are wanted."
                            .formatted(
                                    Words.count(extent.events(), "event"),
                                    pair(),
                                    extent.events() == 1 ? "is" : "are",
                                    Words.count(extent.read(), unit),
                                    Outlook.FEWEST_EVENTS);
            case TOO_SHORT ->
                    "Only %s were read: too short a record to look %s ahead from; ask for a shorter horizon, or in weeks."
                            .formatted(Words.count(extent.read(), unit), horizon.words());
            case SCORED, UNSCORED -> "";
        };
    }

    private CountOutlook count(Measure measure) {
        return outlook.counts().stream()
                .filter(c -> c.measure() == measure)
                .findFirst()
                .orElseThrow();
    }

    private String opening() {
        CountOutlook deeds = count(Measure.MATERIAL_CONFLICT);
        CountOutlook friendly = count(Measure.MATERIAL_COOPERATION);
        return "In the %s from %s to %s the probability of at least one hostile deed between %s is %s%s; of at least one act of material cooperation it is %s%s."
                .formatted(
                        outlook.horizon().words(),
                        date(outlook.extent().end()),
                        date(outlook.extent().until().minusDays(1)),
                        pair(),
                        Figures.probability(deeds.atLeastOne()),
                        like(deeds, true),
                        Figures.probability(friendly.atLeastOne()),
                        like(friendly, false));
    }

    /** How often it came when that was said before. */
    private String like(CountOutlook count, boolean isFirst) {
        if (outlook.standing() == Outlook.Standing.UNSCORED) {
            return "";
        }
        String before = isFirst ? "when about as much was said before, " : "";
        Optional<Share> like = count.likeNow();
        if (like.isEmpty() || like.get().isThin()) {
            return " (too seldom said before to tell how often it comes true)";
        }
        return " (%sone came in %s of %s cases, %s)"
                .formatted(
                        before,
                        Percent.of(like.get().value().orElse(0)),
                        Words.number(like.get().whole()),
                        Words.interval(like.get()));
    }

    private String expected() {
        List<String> parts = new ArrayList<>();
        for (CountOutlook count : outlook.counts()) {
            Interval range = count.range(LEVEL);
            parts.add(
                    "%s %s (%s: %s)"
                            .formatted(
                                    Figures.amount(count.mean()),
                                    noun(count.measure()),
                                    Percent.of(Math.min(99, Words.percent(count.stated(range)))),
                                    Figures.range(range)));
        }
        return "Expected are %s and %s."
                .formatted(
                        String.join(", ", parts.subList(0, parts.size() - 1)),
                        parts.get(parts.size() - 1));
    }

    private String balance(BalanceOutlook balance) {
        String range =
                "%s to %s"
                        .formatted(
                                Figures.balance(balance.range().low()),
                                Figures.balance(balance.range().high()));
        String said =
                balance.isPast()
                        ? "No forecast of the balance (−1 all hostile, +1 all cooperative) has been"
                                + " better than what it mostly was: a median of %s, 80 %% within %s"
                        : "If anything happens, the balance (−1 all hostile, +1 all cooperative)"
                                + " should lie about %s, with 80 %% within %s";
        String text = said.formatted(Figures.balance(balance.median()), range);
        int n = balance.score().forecasts();
        if (n == 0 || outlook.standing() == Outlook.Standing.UNSCORED) {
            return text + "; how good that is cannot be said yet.";
        }
        if (balance.isPast()) {
            return text + ".";
        }
        return "%s; such ranges have held %s of %s."
                .formatted(text, Percent.of(balance.score().held()), Words.count(n, "time"));
    }

    private String skill() {
        if (outlook.standing() == Outlook.Standing.UNSCORED) {
            return "How good such forecasts are cannot be said: over the %s of this record hardly any horizon of %s was over. Take the numbers as a first guess."
                    .formatted(
                            Words.count(outlook.extent().read(), outlook.horizon().unit().noun()),
                            outlook.horizon().words());
        }
        List<String> parts = new ArrayList<>();
        for (CountOutlook count : outlook.counts()) {
            parts.add(noun(count.measure()) + ": " + skill(count));
        }
        return "%s have been made and scored as if it were then: %s."
                .formatted(
                        Words.count(count(Measure.CONFLICT).scorecard().forecasts(), "forecast"),
                        String.join("; ", parts));
    }

    /** How a forecast stands against the best baseline. */
    static String skill(CountOutlook count) {
        Score shown = count.scorecard().of(Method.SHOWN);
        Score best = count.scorecard().best();
        double gain = best.crps() > 0 ? 1 - shown.crps() / best.crps() : 0;
        String baseline = "the best baseline (" + best.method().words() + ")";
        if (count.shown() != Method.POOL) {
            return "the pool does not beat %s, so %s is shown"
                    .formatted(baseline, count.shown().words());
        }
        int percent = (int) Math.round(100 * Math.abs(gain));
        if (percent == 0) {
            return "no better and no worse than " + baseline;
        }
        return gain > 0
                ? "%s closer than %s".formatted(Percent.of(percent), baseline)
                : "%s further off than %s, which turned out best"
                        .formatted(Percent.of(percent), baseline);
    }

    /** What followed events of a class. */
    public String aftermath(Aftermath after) {
        String event = EventWords.noun(after.event());
        String own =
                "After %s between the two, last on %s, a hostile deed of either followed within %d days"
                        .formatted(event, date(after.last()), Aftermath.DAYS);
        if (after.isTooThin()) {
            return "%s in %s cases, between all other pairs in %s: too thin to tell."
                    .formatted(own, Figures.of(after.own()), Figures.of(after.others()));
        }
        String drawn =
                after.others().whole() == 0
                        ? ""
                        : ", between %s in %s of %s"
                                .formatted(
                                        Words.count(after.otherPairs(), "other pair"),
                                        Percent.of(after.others().value().orElse(0)),
                                        Words.number(after.others().whole()));
        String verdict =
                after.isApartFromBase()
                        ? after.rate() > after.base().value().orElse(0) ? "more" : "less"
                        : "no more and no less";
        return "%s in %s cases%s; together %s (%d–%d)%s. After any day of the record one does in %s: %s than usual."
                .formatted(
                        own,
                        Figures.of(after.own()),
                        drawn,
                        Percent.of(after.rate()),
                        Words.percent(after.range().low()),
                        Words.percent(after.range().high()),
                        after.isBorrowed() ? ", mostly by what others do" : "",
                        Percent.of(after.base().value().orElse(0)),
                        verdict);
    }
}
