package org.demarche.contrast.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.demarche.contrast.AnswerDifference;
import org.demarche.contrast.TieComparison;
import org.demarche.contrast.TurnComparison;
import org.demarche.response.rate.AnswerRate;
import org.demarche.series.measure.Share;
import org.demarche.ties.StandingTie;
import org.demarche.turning.PairTurn;
import org.demarche.turning.PairTurns;

/** Answers, turns and ties of a contrast as JSON. */
final class BesideJson {
    private BesideJson() {}

    static void answer(ObjectNode node, AnswerDifference answer) {
        rate(node.putObject("first"), answer.here());
        rate(node.putObject("second"), answer.there());
        node.put("difference", answer.isThick() ? answer.value() : null);
        node.put("low", answer.interval().low()).put("high", answer.interval().high());
        node.put("p", answer.p()).put("q", answer.q());
        node.put("verdict", answer.verdict().name().toLowerCase(Locale.ROOT));
    }

    private static void rate(ObjectNode node, AnswerRate rate) {
        node.put("actor", rate.question().actor()).put("act", rate.question().act().label());
        node.put("other", rate.question().other()).put("answer", rate.question().answer().label());
        node.put("days", rate.question().days());
        share(node.putObject("cases"), rate.cases());
        share(node.putObject("otherwise"), rate.base());
    }

    private static void share(ObjectNode node, Share share) {
        node.put("part", share.part()).put("whole", share.whole());
        node.put("low", share.low()).put("high", share.high());
    }

    static void turns(ObjectNode node, TurnComparison turns) {
        node.put("measure", turns.here().measure().label());
        node.put("comparable", turns.isComparable());
        turns(node.putObject("first"), turns, turns.here());
        turns(node.putObject("second"), turns, turns.there());
    }

    private static void turns(ObjectNode node, TurnComparison turns, PairTurns of) {
        node.put("enough", of.isThick());
        ArrayNode all = node.putArray("turning_points");
        for (PairTurn turn : of.turns()) {
            ObjectNode told = all.addObject();
            told.put("from", turn.when().period().from().toString());
            told.put("earliest", turn.when().earliest().from().toString());
            told.put("latest", turn.when().latest().end().minusDays(1).toString());
            told.put("probability", turn.point().probability());
            told.put("before", turn.level().before()).put("after", turn.level().after());
            told.put("standing", turns.standing(turn).name().toLowerCase(Locale.ROOT));
        }
    }

    static void ties(ObjectNode node, TieComparison ties) {
        side(node.putObject("first"), ties, ties.here());
        side(node.putObject("second"), ties, ties.there());
    }

    private static void side(ObjectNode node, TieComparison ties, TieComparison.Side side) {
        node.put("on", side.day().toString());
        ArrayNode only = node.putArray("only");
        for (StandingTie tie : ties.only(side)) {
            ObjectNode told = only.addObject();
            told.put("kind", tie.kind().label()).put("what", tie.what()).put("name", tie.name());
            told.put("first", tie.sides().first()).put("second", tie.sides().second());
            told.put("from", tie.span().from().toString());
            told.put("to", tie.span().to().toString());
            told.put("source", tie.source());
        }
        ArrayNode bodies = node.putArray("only_organisations");
        ties.onlyBodies(side).forEach(o -> bodies.add(o.code()));
    }
}
