package org.demarche.contrast.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.contrast.Subject;
import org.demarche.contrast.TurnComparison;
import org.demarche.contrast.TurnComparison.Standing;
import org.demarche.page.Percent;
import org.demarche.series.report.Numbers;
import org.demarche.turning.PairTurn;
import org.demarche.turning.PairTurns;
import org.demarche.turning.report.TurnWords;
import org.demarche.wording.Words;

/** When each of two subjects turned, in sentences and in rows of a table. */
final class TurnLines {
    private final ContrastWords words;
    private final TurnComparison turns;

    TurnLines(ContrastWords words, TurnComparison turns) {
        this.words = words;
        this.turns = turns;
    }

    /** A turn as a row tells it. */
    record Row(String who, String when, String range, String level, String sure, String standing) {
        List<String> cells() {
            return List.of(who, when, range, level, sure, standing);
        }
    }

    static final List<String> HEADS =
            List.of("whose", "turned", "90 % interval", "level", "probability", "verdict");

    List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        rows(turns.here(), words.name(words.contrast().here()), rows);
        rows(turns.there(), words.name(words.contrast().there()), rows);
        return rows;
    }

    private void rows(PairTurns of, String who, List<Row> rows) {
        TurnWords told = new TurnWords(of, words.names());
        for (PairTurn turn : of.turns()) {
            rows.add(
                    new Row(
                            who,
                            turn.when().period().words() + (turn.isRise() ? ", up" : ", down"),
                            turn.when().earliest().code() + " – " + turn.when().latest().code(),
                            Numbers.of(turn.level().before(), of.measure())
                                    + " → "
                                    + Numbers.of(turn.level().after(), of.measure())
                                    + told.rate(),
                            probability(turn.point().probability()),
                            turns.standing(turn).words()));
        }
    }

    private static String probability(double p) {
        return p > 0.995 ? "over " + Percent.of(99) : Percent.of(p);
    }

    /** Each turn that is one's own; else what there is to say of both. */
    List<String> sentences() {
        List<String> all = new ArrayList<>();
        if (!turns.isComparable()) {
            if (!turns.here().isThick() && !turns.there().isThick()) {
                all.add("When either turned cannot be told: too little is on record of both.");
            } else {
                thin(turns.here(), words.name(words.contrast().here()), all);
                thin(turns.there(), words.name(words.contrast().there()), all);
            }
            return all;
        }
        own(turns.here(), words.contrast().here(), words.contrast().there(), all);
        own(turns.there(), words.contrast().there(), words.contrast().here(), all);
        if (all.isEmpty()) {
            all.add(neither());
        }
        return all;
    }

    private void thin(PairTurns of, String who, List<String> all) {
        if (!of.isThick()) {
            all.add(
                    "When %s turned cannot be told: too little is on record of the pair."
                            .formatted(who));
        }
    }

    private void own(PairTurns of, Subject whose, Subject other, List<String> all) {
        TurnWords told = new TurnWords(of, words.names());
        for (PairTurn turn : turns.own(of)) {
            all.add(
                    "Between %s, %s (%s); between %s there is no such turn then."
                            .formatted(
                                    words.name(whose),
                                    lower(told.headline(turn)),
                                    told.certainty(turn),
                                    words.name(other)));
        }
    }

    private String neither() {
        long shared =
                turns.here().turns().stream()
                        .filter(t -> turns.standing(t) == Standing.SHARED)
                        .count();
        return shared > 0
                ? "%s of the first %s at a time when the second may have turned too, and no turn is one's own."
                        .formatted(Words.count((int) shared, "turn"), shared == 1 ? "lies" : "lie")
                : "No turning point of the one tells it from the other.";
    }

    private static String lower(String sentence) {
        return sentence.substring(0, 1).toLowerCase(Locale.ROOT) + sentence.substring(1);
    }
}
