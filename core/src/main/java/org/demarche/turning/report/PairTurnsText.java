package org.demarche.turning.report;

import java.util.List;
import org.demarche.change.report.TurnsText;
import org.demarche.turning.Driver;
import org.demarche.turning.OtherTurn;
import org.demarche.turning.PairEpisode;
import org.demarche.turning.PairTurn;
import org.demarche.wording.EventWords;
import org.demarche.wording.Words;
import org.demarche.wording.Wrapped;

/** Writes the turning points of a pair as text for a terminal. */
public final class PairTurnsText {
    private static final int WIDTH = 100;

    /** The text; lines end in {@code \n}. */
    public String write(TurnWords words) {
        StringBuilder out = new StringBuilder();
        out.append(Wrapped.lines(words.summary(), WIDTH, 0));
        if (!words.nearest().isEmpty()) {
            out.append(Wrapped.lines(words.nearest(), WIDTH, 0));
        }
        out.append(Wrapped.lines(words.counted(), WIDTH, 0)).append('\n');
        if (!words.turns().isThick()) {
            return out.toString();
        }
        out.append(new TurnsText().drawn(words.turns().report()));
        line(out, words.season());
        for (PairTurn turn : words.turns().turns()) {
            out.append('\n').append(Wrapped.lines(words.headline(turn) + ".", WIDTH, 0));
            line(out, words.certainty(turn) + ".");
            line(out, words.shifts(turn));
            drivers(out, "deeds", turn.drivers().deeds(), words);
            drivers(out, "words", turn.drivers().words(), words);
            line(out, words.before(turn));
            line(out, words.after(turn));
            line(out, words.checks(turn));
            line(out, words.placebo(turn));
        }
        episodes(out, words);
        others(out, words);
        return out.toString();
    }

    private static void episodes(StringBuilder out, TurnWords words) {
        if (words.turns().episodes().isEmpty()) {
            return;
        }
        out.append('\n').append(Wrapped.lines(words.episodes(), WIDTH, 0));
        for (PairEpisode episode : words.turns().episodes()) {
            line(out, Words.capital(words.episode(episode)) + ".");
            episode.drivers().weightiest().forEach(d -> driver(out, d, words));
        }
    }

    private static void others(StringBuilder out, TurnWords words) {
        if (words.turns().others().isEmpty()) {
            return;
        }
        out.append('\n').append(Wrapped.lines(words.others(), WIDTH, 0));
        for (OtherTurn other : words.turns().others()) {
            line(out, words.other(other) + ".");
            other.drivers().weightiest().forEach(d -> driver(out, d, words));
        }
    }

    private static void drivers(
            StringBuilder out, String kind, List<Driver> drivers, TurnWords words) {
        if (drivers.isEmpty()) {
            line(out, "No " + kind + " that drive it are on record.");
            return;
        }
        line(out, "Driven by " + kind + ":");
        drivers.forEach(driver -> driver(out, driver, words));
    }

    private static void driver(StringBuilder out, Driver driver, TurnWords words) {
        out.append(Wrapped.lines("– " + words.driver(driver), WIDTH, 4));
        EventWords told = words.report(driver);
        out.append(Wrapped.lines(told.text() + " [" + told.id() + "]", WIDTH, 6));
    }

    private static void line(StringBuilder out, String text) {
        if (!text.isEmpty()) {
            out.append(Wrapped.lines(text, WIDTH, 2));
        }
    }
}
