package org.demarche.outlook.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.outlook.CountOutlook;
import org.demarche.outlook.Outlook;
import org.demarche.outlook.forecast.Coverage;
import org.demarche.outlook.forecast.Method;
import org.demarche.outlook.forecast.ReliabilityBin;
import org.demarche.outlook.forecast.Score;
import org.demarche.outlook.forecast.Scorecard;
import org.demarche.page.Percent;
import org.demarche.wording.Words;
import org.demarche.wording.Wrapped;

/** Writes an outlook for the terminal: sentences, what is expected, and how good that has been. */
public final class OutlookText {
    private static final int WIDTH = 88;

    /** The text, ending in a line break. */
    public String write(OutlookWords words) {
        Outlook outlook = words.outlook();
        List<String> lines = new ArrayList<>();
        lines.add(title(words));
        lines.add("");
        for (String sentence : words.sentences()) {
            lines.add(Wrapped.lines(sentence, WIDTH, 0).stripTrailing());
        }
        if (outlook.standing().isForecast()) {
            lines.add("");
            counts(lines, outlook);
        }
        if (outlook.standing() == Outlook.Standing.SCORED) {
            lines.add("");
            scores(lines, outlook);
        }
        return String.join("\n", lines) + "\n";
    }

    static String title(OutlookWords words) {
        Outlook outlook = words.outlook();
        String title = "Outlook: %s, %s".formatted(words.pair(), outlook.horizon().words());
        return outlook.standing().isForecast() ? title + ", " + words.dates() : title;
    }

    static void counts(List<String> lines, Outlook outlook) {
        lines.add(
                "%-32s %9s %9s %12s %12s %12s"
                        .formatted(
                                "EXPECTED",
                                "at least",
                                "expected",
                                Percent.of(50),
                                Percent.of(80),
                                Percent.of(95)));
        for (CountOutlook count : outlook.counts()) {
            lines.add(row(count, OutlookWords.noun(count.measure())));
        }
    }

    static String row(CountOutlook count, String noun) {
        return "%-32s %9s %9s %12s %12s %12s"
                .formatted(
                        noun,
                        "1: " + brief(count.atLeastOne()),
                        Figures.amount(count.mean()),
                        Figures.range(count.range(.5)),
                        Figures.range(count.range(.8)),
                        Figures.range(count.range(.95)));
    }

    private static String brief(double p) {
        return p > .99 ? ">" + Percent.of(99) : p < .01 ? "<" + Percent.of(1) : Percent.of(p);
    }

    private static void scores(List<String> lines, Outlook outlook) {
        lines.add(
                "%-32s %9s %9s %9s %6s %6s %6s"
                        .formatted(
                                "SCORECARD",
                                "CRPS",
                                "baseline",
                                "Brier",
                                Percent.of(50),
                                Percent.of(80),
                                Percent.of(95)));
        for (CountOutlook count : outlook.counts()) {
            Score shown = count.scorecard().of(Method.SHOWN);
            List<Coverage> held = count.scorecard().coverage();
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "%-32s %9.3f %9.3f %9.3f %6s %6s %6s",
                            OutlookWords.noun(count.measure()),
                            count.unit() * shown.crps(),
                            count.unit() * count.scorecard().best().crps(),
                            shown.brier(),
                            Percent.of(held.get(0).seen()),
                            Percent.of(held.get(1).seen()),
                            Percent.of(held.get(2).seen())));
        }
        String note =
                "CRPS: mean distance of forecasts from what came, in events; baseline: the best of"
                        + " the whole past, nothing, as last time, the mean. Brier: of “at least"
                        + " one”. Then how many of the intervals held what came; more than their"
                        + " name, as counts are whole. All methods: --json, --html.";
        lines.add(Wrapped.lines(note, WIDTH, 0).stripTrailing());
    }

    /** A table of scores, the intervals and the reliability of one count. */
    static void scorecard(List<String> lines, CountOutlook count, String noun) {
        Scorecard card = count.scorecard();
        lines.add(
                "SCORECARD: %s, %s, each from its past alone; lower is better"
                        .formatted(noun, Words.count(card.forecasts(), "forecast")));
        lines.add("  %-26s %8s %9s %8s".formatted("", "CRPS", "log score", "Brier"));
        for (Score score : card.scores()) {
            lines.add(
                    String.format(
                            Locale.ROOT,
                            "  %-26s %8.3f %9.3f %8.3f",
                            score.method().words(),
                            score.crps() * count.unit(),
                            score.logScore(),
                            score.brier()));
        }
        List<String> held = new ArrayList<>();
        for (Coverage c : card.coverage()) {
            held.add(
                    "%s: stated %s, held %s"
                            .formatted(
                                    Percent.of(c.level()),
                                    Percent.of(c.stated()),
                                    Percent.of(c.seen())));
        }
        lines.add("  intervals of " + String.join("; ", held));
        List<String> bins = new ArrayList<>();
        for (ReliabilityBin bin : card.reliability()) {
            if (bin.forecasts() > 0) {
                bins.add(
                        "%d→%s (%d)"
                                .formatted(
                                        Words.percent(bin.stated()),
                                        Percent.of(bin.share()),
                                        bin.forecasts()));
            }
        }
        String said = "“at least one”, said → came (times): " + String.join(", ", bins);
        lines.add(Wrapped.lines(said, WIDTH, 2).stripTrailing());
        lines.add("  shown now: " + shown(count));
    }

    /** “the pool: 61 % INGARCH(1,1), 30 % recent rate, 9 % other”. */
    static String shown(CountOutlook count) {
        if (count.shown() != Method.POOL) {
            return count.shown().words() + ", as the pool has not beaten it";
        }
        List<String> parts = new ArrayList<>();
        count.weights().entrySet().stream()
                .sorted((a, b) -> Double.compare(b.getValue(), a.getValue()))
                .filter(e -> e.getValue() >= .005)
                .forEach(e -> parts.add(Percent.of(e.getValue()) + " " + e.getKey().words()));
        return "the pool: " + String.join(", ", parts);
    }
}
