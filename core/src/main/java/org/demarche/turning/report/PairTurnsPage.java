package org.demarche.turning.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.change.Regime;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;
import org.demarche.page.HtmlWriter;
import org.demarche.page.PageHead;
import org.demarche.series.SeriesPoint;
import org.demarche.series.report.ChartMarks;
import org.demarche.series.report.SeriesPage;
import org.demarche.series.report.SeriesTable;
import org.demarche.series.report.SeriesView;
import org.demarche.series.report.SourceWords;
import org.demarche.turning.Driver;
import org.demarche.turning.Drivers;
import org.demarche.turning.OtherTurn;
import org.demarche.turning.PairEpisode;
import org.demarche.turning.PairTurn;
import org.demarche.turning.PairTurns;
import org.demarche.wording.EventEntry;
import org.demarche.wording.PartyWords;
import org.demarche.wording.Words;

/**
 * Writes when ties turned as one page of HTML that needs nothing else: the series with its regimes
 * and turns, what is said of each turn, and the sentences of what drives them.
 */
public final class PairTurnsPage {
    /** The page, to be saved as UTF-8. */
    public String write(TurnWords words) {
        PairTurns turns = words.turns();
        SeriesView view = new SeriesView(turns.series(), turns.measure(), words.names());
        String title = "When it turned: " + view.title();
        HtmlWriter html = new HtmlWriter();
        html.open("html", "lang", "en", "xmlns", "http://www.w3.org/1999/xhtml");
        String own = PageHead.styleSheet(PairTurnsPage.class, "turns.css");
        PageHead.write(html, title, SeriesPage.styleSheet() + EventEntry.styleSheet() + own);
        html.open("body");
        SeriesPage.hatch(html);
        html.open("main").open("header").element("h1", title);
        html.element("p", meta(turns), "class", "meta");
        html.element("p", words.summary(), "class", "lead");
        Stream.of(words.nearest(), words.season())
                .filter(s -> !s.isEmpty())
                .forEach(s -> html.element("p", s));
        html.closeLine();
        html.open("section").element("h2", Words.capital(turns.measure().words()));
        SeriesPage.charts(html, view, marks(words));
        html.element("p", legend(turns), "class", "note");
        SeriesTable.write(html, view);
        html.closeLine();
        turns.turns().forEach(t -> turn(html, t, words));
        episodes(html, words);
        others(html, words);
        events(html, words);
        howToRead(html, turns);
        html.close().close().close();
        return html.page();
    }

    private static String meta(PairTurns turns) {
        return "%s · %s · %s read · regimes taken as: %s"
                .formatted(
                        SourceWords.counted(turns.series().counted()),
                        Words.count(turns.events(), "occurrence") + " in the measure",
                        Words.count(turns.readPeriods(), turns.series().frame().unit().noun()),
                        turns.report().model().label());
    }

    private static String legend(PairTurns turns) {
        return turns.report().model().isOfCounts()
                ? "Bars: events. Red: what each regime expects of a period at the usual number of "
                        + turns.series().counted().yardstick().words()
                        + ". Yellow: where the turn lies at 90 %."
                : "Points: the measure with its interval. Red: regimes. Yellow: where the turn lies"
                        + " at 90 %.";
    }

    /** Regimes and turns as a chart shows them. */
    public static ChartMarks marks(TurnWords words) {
        PairTurns turns = words.turns();
        if (!turns.isThick()) {
            return ChartMarks.NONE;
        }
        List<ChartMarks.Regime> regimes = new ArrayList<>();
        for (Regime regime : turns.report().regimes()) {
            double unit = turns.report().model().isOfCounts() ? articles(turns, regime) : 1;
            regimes.add(
                    new ChartMarks.Regime(
                            regime.from(),
                            regime.end(),
                            unit * regime.expected(regime.from()),
                            unit * regime.expected(regime.end() - 1)));
        }
        List<ChartMarks.Break> breaks =
                turns.turns().stream()
                        .map(
                                t ->
                                        new ChartMarks.Break(
                                                t.point().index(),
                                                t.point().low(),
                                                t.point().high(),
                                                label(t),
                                                words.headline(t),
                                                anchor(t)))
                        .toList();
        return new ChartMarks(regimes, breaks);
    }

    private static String label(PairTurn turn) {
        return turn.when().period().code() + (turn.placebo().isCoverage() ? " coverage" : "");
    }

    /** How many articles were read of a period of the regime, on average. */
    private static double articles(PairTurns turns, Regime regime) {
        return turns.series().points().subList(regime.from(), regime.end()).stream()
                .filter(SeriesPoint::isRead)
                .mapToInt(p -> p.exposure().articles())
                .average()
                .orElse(0);
    }

    private static String anchor(PairTurn turn) {
        return "turn-" + turn.point().index();
    }

    private static void turn(HtmlWriter html, PairTurn turn, TurnWords words) {
        html.open("section", "id", anchor(turn), "class", "turned");
        html.element("h2", turn.when().period().words());
        html.open("p", "class", "lead").text(words.headline(turn) + ". ");
        html.element("span", Words.capital(words.certainty(turn)) + ".", "class", "sure");
        html.closeLine();
        drivers(html, "Deeds that drive it", turn.drivers().deeds(), words);
        drivers(html, "Words that drive it", turn.drivers().words(), words);
        html.open("ul", "class", "facts");
        Stream.of(
                        words.shifts(turn),
                        words.before(turn),
                        words.after(turn),
                        words.checks(turn),
                        words.placebo(turn))
                .filter(s -> !s.isEmpty())
                .forEach(s -> html.element("li", s));
        html.close().closeLine();
    }

    private static void drivers(
            HtmlWriter html, String name, List<Driver> drivers, TurnWords words) {
        html.element("h3", name);
        if (drivers.isEmpty()) {
            html.element("p", "None is on record.", "class", "none");
            return;
        }
        html.open("ol", "class", "drivers");
        for (Driver driver : drivers) {
            html.open("li").element("a", words.driver(driver), "href", "#" + id(driver.told()));
            html.close();
        }
        html.closeLine();
    }

    private static void episodes(HtmlWriter html, TurnWords words) {
        if (words.turns().episodes().isEmpty()) {
            return;
        }
        html.open("section", "id", "episodes").element("h2", "Flared up and passed");
        html.element("p", words.episodes());
        html.open("ul", "class", "facts");
        for (PairEpisode episode : words.turns().episodes()) {
            html.open("li").text(Words.capital(words.episode(episode)) + ".");
            links(html, episode.drivers(), words);
            html.close();
        }
        html.close().closeLine();
    }

    private static void others(HtmlWriter html, TurnWords words) {
        if (words.turns().others().isEmpty()) {
            return;
        }
        html.open("section", "id", "otherwise").element("h2", "Seen otherwise");
        html.element("p", words.others());
        html.open("ul", "class", "facts");
        for (OtherTurn other : words.turns().others()) {
            html.open("li").text(words.other(other) + ".");
            links(html, other.drivers(), words);
            html.close();
        }
        html.close().closeLine();
    }

    private static void links(HtmlWriter html, Drivers drivers, TurnWords words) {
        drivers.weightiest()
                .forEach(
                        d ->
                                html.text(" ")
                                        .element(
                                                "a",
                                                Words.capital(words.driver(d)),
                                                "href",
                                                "#" + id(d.told()))
                                        .text("."));
    }

    private static String id(Report report) {
        String name =
                report.origin().isOwn()
                        ? report.origin().key()
                        : report.origin().dataset() + "-" + report.origin().key();
        return "e-" + name.replaceAll("[^A-Za-z0-9-]", "_");
    }

    private static void events(HtmlWriter html, TurnWords words) {
        Map<String, Occurrence> shown = new LinkedHashMap<>();
        for (PairTurn turn : words.turns().turns()) {
            Stream.concat(turn.drivers().deeds().stream(), turn.drivers().words().stream())
                    .map(Driver::head)
                    .forEach(o -> shown.putIfAbsent(id(o.head()), o));
        }
        Stream.concat(
                        words.turns().episodes().stream().map(PairEpisode::drivers),
                        words.turns().others().stream().map(OtherTurn::drivers))
                .flatMap(Drivers::weightiest)
                .map(Driver::head)
                .forEach(o -> shown.putIfAbsent(id(o.head()), o));
        if (!shown.isEmpty()) {
            html.open("section", "id", "events").element("h2", "The sentences");
            PartyWords parties = new PartyWords(words.names());
            shown.forEach((id, told) -> EventEntry.write(html, id, told, parties));
            html.closeLine();
        }
    }

    private static void howToRead(HtmlWriter html, PairTurns turns) {
        html.open("section", "id", "method").element("h2", "How to read this").open("dl");
        note(html, "Measure", turns.measure().formula() + "; " + turns.measure().unit() + ".");
        note(html, "Turning points", String.join(" ", turns.report().why()));
        if (turns.report().model().isOfCounts()) {
            note(
                    html,
                    "Flared up and passed",
                    "One to four periods in a row with far more events than the sixty nearest of"
                            + " the same regime let expect. Of a hundred series of mere noise at most"
                            + " five show one, ten where events come in swarms.");
        }
        note(html, "Counted", SourceWords.sentence(turns.series().counted()));
        note(html, "Gaps", SeriesPage.GAPS);
        note(
                html,
                "What drives it",
                "Occurrences from the earliest day of the turn to the period after the latest,"
                        + " those of one side and type within three days told as one, weighed by score,"
                        + " number and how much more often their type comes after than before. They"
                        + " stand beside the turn; whether they caused it is for the reader to judge.");
        note(
                html,
                "Coverage",
                "A turn that other pairs share, who have nothing to do with these two, is one in"
                        + " what is told, and is called so.");
        html.close().closeLine();
    }

    private static void note(HtmlWriter html, String about, String text) {
        html.element("dt", about).element("dd", text);
    }
}
