package org.demarche.turning.report;

import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.demarche.change.NearestTurns;
import org.demarche.change.Regime;
import org.demarche.page.Percent;
import org.demarche.series.Counted;
import org.demarche.series.Period;
import org.demarche.series.report.Numbers;
import org.demarche.series.report.SourceWords;
import org.demarche.turning.Check;
import org.demarche.turning.Drift;
import org.demarche.turning.Driver;
import org.demarche.turning.OtherTurn;
import org.demarche.turning.PairEpisode;
import org.demarche.turning.PairTurn;
import org.demarche.turning.PairTurn.When;
import org.demarche.turning.PairTurns;
import org.demarche.turning.Placebo;
import org.demarche.turning.Season;
import org.demarche.turning.TypeShift;
import org.demarche.wording.Articles;
import org.demarche.wording.EventWords;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;

/**
 * Turning points in plain sentences, made from their figures and nothing else.
 *
 * @param turns the turning points
 * @param names from the code of a party to the name to show
 */
public record TurnWords(PairTurns turns, UnaryOperator<String> names) {
    /** From this probability on a turn is put in words as sure. */
    private static final double SURE = 0.95;

    /** From this one on as likely, below as uncertain. */
    private static final double LIKELY = 0.8;

    /** How many turned when, or that none did, or that there is too little to tell. */
    public String summary() {
        String pair = named(turns.series().a()) + " and " + named(turns.series().b());
        String what = turns.measure().words();
        if (!turns.isThick()) {
            return "When it turned cannot be told: %s of %s in %s read; %d and %d are needed."
                    .formatted(
                            Words.count(turns.events(), "event"),
                            what,
                            Words.count(turns.readPeriods(), unit()),
                            PairTurns.FEWEST_EVENTS,
                            PairTurns.FEWEST_PERIODS);
        }
        if (turns.turns().isEmpty()) {
            return "Between %s %s did not turn, with a probability of %s."
                    .formatted(pair, what, percent(turns.report().probabilityOfNone()));
        }
        return "Between %s %s turned %s: %s."
                .formatted(pair, what, Words.times(turns.turns().size()), dates());
    }

    /**
     * What comes nearest where nothing turned: “Nearest to a turn come March 2018 (up from 0.8 to
     * 2.9 a thousand articles read) and …, with 83 % of the evidence asked for”; nothing where no
     * turn would fit better.
     */
    public String nearest() {
        if (!turns.isThick()) {
            return "";
        }
        return turns.report().nearest().map(this::near).orElse("");
    }

    private String near(NearestTurns nearest) {
        List<Regime> regimes = nearest.regimes();
        List<String> places = new ArrayList<>();
        for (int i = 1; i < regimes.size(); i++) {
            int from = regimes.get(i).from();
            double before = regimes.get(i - 1).expected(from - 1);
            double after = regimes.get(i).expected(from);
            places.add(
                    "%s (%s from %s to %s%s)"
                            .formatted(
                                    turns.series().frame().periods().get(from).words(),
                                    after > before ? "up" : "down",
                                    value(turns.told(before)),
                                    value(turns.told(after)),
                                    i == 1 ? rate() : ""));
        }
        return "Nearest to a turn %s %s, with %s of the evidence asked for: %s."
                .formatted(
                        places.size() == 1 ? "comes" : "come",
                        Words.and(places),
                        percent(nearest.share()),
                        nearest.standsOut()
                                ? "more than chance gives in nine series of ten"
                                : "no more than chance often gives");
    }

    /** “February 2014 (up); October 2014 (down)”. */
    public String dates() {
        return turns.turns().stream()
                .map(t -> t.when().period().words() + (t.isRise() ? " (up" : " (down") + mark(t))
                .collect(Collectors.joining("; "));
    }

    private String named(String code) {
        return Articles.named(names.apply(code));
    }

    private static String mark(PairTurn turn) {
        return turn.placebo().isCoverage() ? ", coverage)" : ")";
    }

    /** “In March 2022 conflict rose from 2.1 to 96 a thousand articles read”, with how sure. */
    public String headline(PairTurn turn) {
        return "%s %s %s from %s to %s%s"
                .formatted(
                        Words.capital(at(turn.when().period())),
                        turns.measure().words(),
                        turn.isRise() ? "rose" : "fell",
                        value(turn.level().before()),
                        value(turn.level().after()),
                        rate());
    }

    /** How sure: “(February to March 2022 at 90 %; likely, 87 %)”. */
    public String certainty(PairTurn turn) {
        double p = turn.point().probability();
        String sure = p >= SURE ? "sure" : p >= LIKELY ? "likely" : "uncertain";
        Period first = turn.when().earliest();
        Period last = turn.when().latest();
        String where =
                first.equals(last)
                        ? "no other " + unit() + " fits"
                        : first.words() + " to " + last.words() + " at 90 %";
        return "%s; %s, probability %s".formatted(where, sure, percent(p));
    }

    private String at(Period period) {
        String words = period.words();
        return (period.days() == 1 ? "on " : "in ") + words;
    }

    String value(double value) {
        return Numbers.of(value, turns.measure());
    }

    /** “ events a 1,000 articles read”, or nothing for what is no count. */
    public String rate() {
        return turns.report().model().isOfCounts() ? " " + yardstick().rate() : "";
    }

    private Counted.Yardstick yardstick() {
        return turns.series().counted().yardstick();
    }

    String unit() {
        return turns.series().frame().unit().noun();
    }

    static String percent(double share) {
        return share > 0.995
                ? "over " + Percent.of(99)
                : share > 0 && share < 0.005 ? "under " + Percent.of(1) : Percent.of(share);
    }

    /** Which types came more or less often. */
    public String shifts(PairTurn turn) {
        List<TypeShift> shifts = turn.drivers().shifts();
        if (shifts.isEmpty()) {
            return "";
        }
        return shifts.stream()
                .map(
                        s ->
                                String.format(
                                        Locale.ROOT,
                                        "%s %.1f → %.1f",
                                        s.type(),
                                        s.before(),
                                        s.after()))
                .collect(
                        Collectors.joining(", ", "Most changed: ", " " + yardstick().rate() + "."));
    }

    /** “an assault (aerial), Russia → Ukraine, 24 February 2022, one of 12 of its kind”. */
    public String driver(Driver driver) {
        String others =
                driver.occurrences() == 1
                        ? ""
                        : ", one of " + Words.number(driver.occurrences()) + " of its kind";
        String reports =
                driver.reports() == driver.occurrences()
                        ? ""
                        : ", in " + Words.count(driver.reports(), "report");
        return report(driver).inSentence()
                + ", "
                + Words.date(driver.told().date())
                + others
                + reports;
    }

    /** The report that tells a driver, in words. */
    public EventWords report(Driver driver) {
        return new EventWords(driver.told(), new PartyWords(names));
    }

    /** “214 occurrences from 391 reports (demarche 300, icews 91)”. */
    public String counted() {
        return SourceWords.counted(turns.series().counted());
    }

    /** Whether it had begun before. */
    public String before(PairTurn turn) {
        Drift drift = turn.before();
        int n = drift.test().steps();
        if (n == 0) {
            return "The time before is too short to tell whether it had begun.";
        }
        String figures =
                String.format(
                        Locale.ROOT,
                        "Mann–Kendall, tau %+.2f, p %s over the %d %ss before",
                        drift.test().tau(),
                        p(drift.test().p()),
                        n,
                        unit());
        if (drift.hasBegun()) {
            return "It had begun before%s (%s).".formatted(yearly(": ", drift), figures);
        }
        if (drift.test().isDrift()) {
            return "Before, it went the other way%s (%s).".formatted(yearly(": ", drift), figures);
        }
        return "No drift before it can be told (%s).".formatted(figures);
    }

    /** What followed. */
    public String after(PairTurn turn) {
        PairTurn.After after = turn.after();
        Drift drift = after.drift();
        String trend =
                drift.test().isDrift()
                        ? ", drifting "
                                + (drift.test().isUp() ? "up" : "down")
                                + yearly(" by ", drift)
                        : "";
        String length = Words.count(after.periods(), unit());
        if (after.next().isEmpty()) {
            return "It has lasted since, %s%s.".formatted(length, trend);
        }
        return "It lasted %s%s, until %s%s."
                .formatted(
                        length,
                        trend,
                        after.next().get().words(),
                        after.hasReturned() ? ", and then went most of the way back" : "");
    }

    /** By what else it is found. */
    public String checks(PairTurn turn) {
        List<String> found = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        for (Check check : turn.checks()) {
            check.found()
                    .ifPresentOrElse(
                            p -> found.add(check.how() + " (" + p.code() + ")"),
                            () -> missed.add(check.how()));
        }
        String yes = found.isEmpty() ? "Found by nothing else" : "Also found: " + list(found);
        return yes + (missed.isEmpty() ? "." : "; not found: " + list(missed) + ".");
    }

    /** Whether others turned too. */
    public String placebo(PairTurn turn) {
        Placebo placebo = turn.placebo();
        String of =
                placebo.turned() == 0
                        ? "None of %s without either of the two turned the same way then"
                                .formatted(Words.count(placebo.pairs(), "pair"))
                        : "%d of %s without either of the two turned the same way then (p %s)"
                                .formatted(
                                        placebo.turned(),
                                        Words.count(placebo.pairs(), "pair"),
                                        p(placebo.p()));
        String reading =
                placebo.hasReadingTurned()
                        ? "; the number of " + yardstick().words() + " did too"
                        : "";
        if (placebo.isCoverage()) {
            String all = placebo.hasAllTurned() ? ", as did all other pairs together" : "";
            return "COVERAGE: %s%s%s: rather a change in what is told than between the two."
                    .formatted(of, all, reading);
        }
        return of + reading + ", so it is taken for the pair's own.";
    }

    /** A warning where the measure goes with the time of the year; else nothing. */
    public String season() {
        return turns.season()
                .filter(Season::isTold)
                .map(
                        s ->
                                "It goes with the seasons, highest in %s (Kruskal–Wallis, p %s): they count as noise here, and a turn can be one."
                                        .formatted(month(s.highest()), p(s.p())))
                .orElse("");
    }

    private static String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    /** “In February 2014 balance fell from 0.94 to −0.55 (…), also by mean score”. */
    public String other(OtherTurn other) {
        boolean isRise = other.level().change() > 0;
        When when = other.when();
        String by = other.how().startsWith("by ") ? " " + other.how() : "";
        String where =
                when.earliest().equals(when.latest())
                        ? ""
                        : when.earliest().code() + " – " + when.latest().code() + " at 90 %; ";
        return "%s %s%s %s from %s to %s%s (%sprobability %s)%s"
                .formatted(
                        Words.capital(at(when.period())),
                        other.measure().words(),
                        by,
                        isRise ? "rose" : "fell",
                        Numbers.of(other.level().before(), other.measure()),
                        Numbers.of(other.level().after(), other.measure()),
                        other.isRate() ? " " + yardstick().rate() : "",
                        where,
                        percent(other.probability()),
                        other.also().isEmpty() ? "" : ", also " + list(other.also()));
    }

    /** What episodes are, before they are told one by one. */
    public String episodes() {
        return "Far more %s than its time lets expect, but over too soon to be a turn:"
                .formatted(turns.measure().words());
    }

    /** “from April 2025 to May 2025, 11 events where 0.4 were expected (p < 0.001)”. */
    public String episode(PairEpisode episode) {
        return "%s, %s where %s expected (p %s%s)"
                .formatted(
                        when(episode),
                        Words.count(episode.episode().count(), "event"),
                        expected(episode.episode().expected()),
                        p(episode.episode().p()),
                        episode.isLasting() ? "; it may go on" : "");
    }

    private String when(PairEpisode episode) {
        return episode.first().equals(episode.last())
                ? at(episode.first())
                : "from " + episode.first().words() + " to " + episode.last().words();
    }

    private static String expected(double count) {
        String number = String.format(Locale.ROOT, "%.1f", count);
        return number.equals("0.0") ? "fewer than 0.1 were" : number + " were";
    }

    /** What turns are that only other units and measures show. */
    public String others() {
        int looks = turns.turns().isEmpty() ? 0 : turns.turns().get(0).checks().size();
        String many = looks == 0 ? "" : " (%d further looks)".formatted(looks);
        return "Not in %s by %s, but otherwise%s, each look a further chance to err:"
                .formatted(turns.measure().words(), unit(), many);
    }

    /** By how much a year; nothing where the median slope is nought, as of rare events. */
    private String yearly(String before, Drift drift) {
        String value = signed(drift.perYear());
        return value(drift.perYear()).matches("[0.]+") ? "" : before + value + " a year";
    }

    private String signed(double value) {
        String unit =
                turns.report().model().isOfCounts() ? " a 1,000 " + yardstick().noun() + "s" : "";
        return (value > 0 ? "+" : "") + value(value) + unit;
    }

    private static String p(double p) {
        return p < 0.001 ? "< 0.001" : String.format(Locale.ROOT, "%.3f", p);
    }

    private static String list(List<String> items) {
        return String.join(", ", items);
    }
}
