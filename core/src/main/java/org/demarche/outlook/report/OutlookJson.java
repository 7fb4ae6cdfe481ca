package org.demarche.outlook.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.outlook.Aftermath;
import org.demarche.outlook.BalanceOutlook;
import org.demarche.outlook.CountOutlook;
import org.demarche.outlook.Fan;
import org.demarche.outlook.FanPoint;
import org.demarche.outlook.Outlook;
import org.demarche.outlook.forecast.Coverage;
import org.demarche.outlook.forecast.ReliabilityBin;
import org.demarche.outlook.forecast.Score;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Share;

/** Writes an outlook as one JSON object, with its scorecards. */
public final class OutlookJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One object, indented, ending in a line break. */
    public String write(OutlookWords words) {
        return text(node(words));
    }

    static String text(ObjectNode node) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values must be writable", e);
        }
    }

    /** The object, to be put into a larger one. */
    public ObjectNode node(OutlookWords words) {
        Outlook outlook = words.outlook();
        ObjectNode root = JSON.createObjectNode();
        root.put("a", outlook.a()).put("b", outlook.b());
        root.put("horizon", outlook.horizon().label());
        root.put("standing", outlook.standing().name().toLowerCase(java.util.Locale.ROOT));
        Outlook.Extent extent = outlook.extent();
        root.put("unit", outlook.horizon().unit().label());
        root.put("periods", extent.periods()).put("periods_read", extent.read());
        root.put("events", extent.events());
        if (extent.periods() > 0) {
            root.put("from", extent.end().toString());
            root.put("end", extent.until().toString());
        }
        ArrayNode sentences = root.putArray("sentences");
        words.sentences().forEach(sentences::add);
        ArrayNode counts = root.putArray("counts");
        outlook.counts().forEach(c -> count(counts.addObject(), c));
        outlook.balance().ifPresent(b -> balance(root.putObject("balance"), b));
        ArrayNode fans = root.putArray("fans");
        outlook.fans().forEach(f -> fan(fans.addObject(), f));
        ArrayNode aftermaths = root.putArray("aftermaths");
        outlook.aftermaths().forEach(a -> aftermath(aftermaths.addObject(), a, words));
        return root;
    }

    /** What is expected of a count, and its scorecard. */
    static void count(ObjectNode node, CountOutlook count) {
        node.put("measure", count.measure().label());
        node.put("at_least_one", count.atLeastOne()).put("mean", count.mean());
        for (double level : new double[] {.5, .8, .95}) {
            Interval range = count.range(level);
            ObjectNode interval = node.putObject("range_" + Math.round(100 * level));
            interval(interval, range);
            interval.put("stated", count.stated(range));
        }
        count.likeNow().ifPresent(s -> share(node.putObject("when_said_before"), s));
        node.put("shown", count.shown().name());
        node.put("events_a_unit", count.unit());
        ObjectNode weights = node.putObject("weights");
        count.weights().forEach((method, weight) -> weights.put(method.name(), weight));
        ObjectNode card = node.putObject("scorecard");
        ArrayNode scores = card.putArray("scores");
        for (Score score : count.scorecard().scores()) {
            scores.addObject()
                    .put("method", score.method().name())
                    .put("forecasts", score.forecasts())
                    .put("crps", score.crps() * count.unit())
                    .put("log_score", score.logScore())
                    .put("brier", score.brier());
        }
        ArrayNode coverage = card.putArray("coverage");
        for (Coverage c : count.scorecard().coverage()) {
            coverage.addObject()
                    .put("level", c.level())
                    .put("stated", c.stated())
                    .put("held", c.seen());
        }
        ArrayNode bins = card.putArray("reliability");
        for (ReliabilityBin bin : count.scorecard().reliability()) {
            bins.addObject()
                    .put("low", bin.low())
                    .put("high", bin.high())
                    .put("forecasts", bin.forecasts())
                    .put("stated", bin.stated())
                    .put("happened", bin.happened());
        }
    }

    private static void balance(ObjectNode node, BalanceOutlook balance) {
        node.put("median", balance.median());
        interval(node.putObject("range_80"), balance.range());
        node.put("is_past", balance.isPast());
        BalanceOutlook.Score score = balance.score();
        node.put("forecasts", score.forecasts());
        if (score.forecasts() > 0) {
            node.put("crps", score.crps()).put("past_crps", score.pastCrps());
            node.put("held_80", score.held());
        }
    }

    private static void fan(ObjectNode node, Fan fan) {
        node.put("measure", fan.measure().label());
        ArrayNode past = node.putArray("past");
        for (Fan.Was was : fan.past()) {
            ObjectNode one = past.addObject().put("period", was.period().code());
            if (was.count() >= 0) {
                one.put("count", was.count());
            } else {
                one.putNull("count");
            }
        }
        ArrayNode ahead = node.putArray("ahead");
        for (FanPoint point : fan.ahead()) {
            ObjectNode one = ahead.addObject().put("period", point.period().code());
            one.put("median", point.median());
            interval(one.putObject("range_50"), point.half());
            interval(one.putObject("range_90"), point.most());
        }
    }

    private static void aftermath(ObjectNode node, Aftermath after, OutlookWords words) {
        node.put("event", after.event().toString()).put("last", after.last().toString());
        node.put("days", Aftermath.DAYS);
        share(node.putObject("own"), after.own());
        share(node.putObject("others"), after.others());
        node.put("other_pairs", after.otherPairs());
        node.put("rate", after.rate());
        interval(node.putObject("range_95"), after.range());
        share(node.putObject("base"), after.base());
        node.put("too_thin", after.isTooThin());
        node.put("sentence", words.aftermath(after));
    }

    private static void interval(ObjectNode node, Interval interval) {
        node.put("low", interval.low()).put("high", interval.high());
    }

    private static void share(ObjectNode node, Share share) {
        node.put("part", share.part()).put("whole", share.whole());
    }
}
