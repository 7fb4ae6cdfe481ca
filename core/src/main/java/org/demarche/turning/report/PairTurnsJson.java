package org.demarche.turning.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.demarche.change.report.TurnsJson;
import org.demarche.dyad.Report;
import org.demarche.series.report.SeriesJson;
import org.demarche.turning.Check;
import org.demarche.turning.Drift;
import org.demarche.turning.Driver;
import org.demarche.turning.OtherTurn;
import org.demarche.turning.PairEpisode;
import org.demarche.turning.PairTurn;
import org.demarche.turning.PairTurns;
import org.demarche.turning.Placebo;

/**
 * Writes the turning points of a pair as one JSON object: the answer of {@link TurnsJson}, and for
 * each turning point, under {@code causes} in the same order, all that is said of it.
 */
public final class PairTurnsJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One object, indented, ending in a line break. */
    public String write(TurnWords words) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node(words)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values must be writable", e);
        }
    }

    /** The object, to be put into a larger one. */
    public ObjectNode node(TurnWords words) {
        PairTurns turns = words.turns();
        ObjectNode root = JSON.createObjectNode();
        root.put("a", turns.series().a()).put("b", turns.series().b());
        root.put("unit", turns.series().frame().unit().label());
        SeriesJson.measure(root.putObject("measure"), turns.measure());
        root.put("events", turns.events()).put("periods_read", turns.readPeriods());
        SeriesJson.counted(root.putObject("counted"), turns.series().counted());
        root.put("enough", turns.isThick());
        root.put("summary", words.summary());
        if (!turns.isThick()) {
            root.putArray("turning_points");
            root.putArray("causes");
            return root;
        }
        turns.season()
                .ifPresent(
                        s ->
                                root.putObject("season")
                                        .put("p", s.p())
                                        .put("highest_month", s.highest())
                                        .put("told", s.isTold()));
        root.setAll(new TurnsJson().node(turns.report()));
        ArrayNode causes = root.putArray("causes");
        turns.turns().forEach(t -> turn(causes.addObject(), t, words));
        for (int i = 0; i < turns.episodes().size(); i++) {
            ObjectNode episode = (ObjectNode) root.withArray("episodes").get(i);
            episode(episode, turns.episodes().get(i), words);
        }
        ArrayNode others = root.putArray("seen_otherwise");
        turns.others().forEach(t -> other(others.addObject(), t, words));
        return root;
    }

    private static void turn(ObjectNode node, PairTurn turn, TurnWords words) {
        when(node, turn.when());
        node.put("headline", words.headline(turn));
        node.put("before", turn.level().before()).put("after", turn.level().after());
        node.put("unit", words.rate().strip());
        ArrayNode shifts = node.putArray("types");
        turn.drivers()
                .shifts()
                .forEach(
                        s ->
                                shifts.addObject()
                                        .put("type", s.type().name())
                                        .put("before", s.before())
                                        .put("after", s.after()));
        drivers(node.putArray("deeds"), turn.drivers().deeds());
        drivers(node.putArray("words"), turn.drivers().words());
        drift(node.putObject("drift_before"), turn.before());
        ObjectNode after = node.putObject("afterwards");
        after.put("periods", turn.after().periods());
        after.put("until", turn.after().next().map(p -> p.from().toString()).orElse(null));
        after.put("returned", turn.after().hasReturned());
        drift(after.putObject("drift"), turn.after().drift());
        ArrayNode checks = node.putArray("checks");
        for (Check check : turn.checks()) {
            String found = check.found().map(p -> p.code()).orElse(null);
            checks.addObject().put("by", check.how()).put("found", found);
        }
        placebo(node.putObject("placebo"), turn.placebo());
    }

    private static void episode(ObjectNode node, PairEpisode episode, TurnWords words) {
        node.put("from", episode.first().from().toString());
        node.put("until", episode.last().end().minusDays(1).toString());
        node.put("may_go_on", episode.isLasting());
        node.put("sentence", words.episode(episode));
        drivers(node.putArray("deeds"), episode.drivers().deeds());
        drivers(node.putArray("words"), episode.drivers().words());
    }

    private static void other(ObjectNode node, OtherTurn other, TurnWords words) {
        node.put("by", other.how()).put("measure", other.measure().label());
        when(node, other.when());
        node.put("probability", other.probability());
        node.put("before", other.level().before()).put("after", other.level().after());
        node.put("sentence", words.other(other));
        ArrayNode also = node.putArray("also_by");
        other.also().forEach(also::add);
        drivers(node.putArray("deeds"), other.drivers().deeds());
        drivers(node.putArray("words"), other.drivers().words());
    }

    private static void when(ObjectNode node, PairTurn.When when) {
        node.put("period", when.period().code());
        node.put("from", when.period().from().toString());
        node.put("earliest", when.earliest().from().toString());
        node.put("latest", when.latest().end().minusDays(1).toString());
    }

    private static void drivers(ArrayNode array, List<Driver> drivers) {
        for (Driver driver : drivers) {
            Report told = driver.told();
            array.addObject()
                    .put("dataset", told.origin().dataset())
                    .put("event", told.origin().key())
                    .put("date", told.date().toString())
                    .put("dyad", told.dyad().toString())
                    .put("what", told.what().toString())
                    .put("occurrences", driver.occurrences())
                    .put("reports", driver.reports())
                    .put("weight", driver.weight())
                    .put("sentence", told.text())
                    .put("reference", told.origin().document());
        }
    }

    private static void drift(ObjectNode node, Drift drift) {
        node.put("tau", drift.test().tau()).put("p", drift.test().p());
        node.put("per_year", drift.perYear()).put("periods", drift.test().steps());
        node.put("begun", drift.hasBegun());
    }

    private static void placebo(ObjectNode node, Placebo placebo) {
        node.put("pairs", placebo.pairs()).put("turned", placebo.turned()).put("p", placebo.p());
        node.put("all_others_turned", placebo.hasAllTurned());
        node.put("reading_turned", placebo.hasReadingTurned());
        node.put("coverage", placebo.isCoverage());
    }
}
