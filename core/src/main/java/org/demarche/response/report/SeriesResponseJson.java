package org.demarche.response.report;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.response.Placebo;
import org.demarche.response.SeriesResponse;
import org.demarche.response.lag.FTest;
import org.demarche.response.lag.ImpulseResponse;
import org.demarche.series.measure.Interval;

/** Writes what two series say of each other as one JSON object. */
public final class SeriesResponseJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One object, on one line. */
    public String write(SeriesResponseWords words) {
        return node(words).toString() + "\n";
    }

    /** The object, to be put into a larger one. */
    ObjectNode node(SeriesResponseWords words) {
        SeriesResponse response = words.response();
        ObjectNode root = JSON.createObjectNode();
        root.put("lags", response.lags()).put("steps", response.steps());
        root.put("stable", response.isStable());
        ArrayNode ways = root.putArray("ways");
        way(ways.addObject(), response.forwards(), words.names());
        way(ways.addObject(), response.backwards(), words.names());
        ArrayNode sentences = root.putArray("sentences");
        words.sentences().forEach(sentences::add);
        return root;
    }

    private static void way(ObjectNode node, SeriesResponse.OneWay way, SeriesNames names) {
        node.put("cause", names.of(way.cause())).put("effect", names.of(way.effect()));
        node.put("verdict", way.verdict().words());
        test(node.putObject("granger"), way.test());
        test(node.putObject("time_reversed"), way.reversed());
        placebo(node.putObject("moved"), way.moved());
        ArrayNode impulses = node.putArray("impulse_responses");
        for (ImpulseResponse impulse : way.impulses()) {
            ObjectNode one = impulses.addObject().put("shock", impulse.shock().words());
            ArrayNode values = one.putArray("values");
            ArrayNode low = one.putArray("low");
            ArrayNode high = one.putArray("high");
            impulse.values().forEach(values::add);
            for (Interval band : impulse.bands()) {
                low.add(band.low());
                high.add(band.high());
            }
        }
    }

    static void test(ObjectNode node, FTest test) {
        node.put("f", test.statistic()).put("p", test.p());
        node.put("df1", test.numerator()).put("df2", test.denominator());
    }

    static void placebo(ObjectNode node, Placebo placebo) {
        node.put("tried", placebo.tried()).put("passing", placebo.passing());
        node.put("as_strong", placebo.asStrong());
    }
}
