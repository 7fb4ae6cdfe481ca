package org.demarche.response.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.OptionalDouble;
import org.demarche.dyad.Occurrence;
import org.demarche.response.Answer;
import org.demarche.response.Influence;
import org.demarche.response.Response;
import org.demarche.response.lag.Estimate;
import org.demarche.response.rate.AnswerRate;
import org.demarche.response.rate.Curve;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Share;

/** Writes who answers whom as one JSON object with every figure. */
public final class ResponseJson {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** One object, indented, ending in a line break. */
    public String write(ResponseWords words) {
        try {
            return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(node(words)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values must be writable", e);
        }
    }

    /** The object, to be put into a larger one. */
    public ObjectNode node(ResponseWords words) {
        Response response = words.response();
        ObjectNode root = JSON.createObjectNode();
        root.put("a", response.a()).put("b", response.b()).put("third", response.third());
        root.put("from", response.options().frame().from().toString());
        root.put("to", response.options().frame().end().minusDays(1).toString());
        root.put("unit", response.options().frame().unit().label());
        root.put("lags", response.options().lags()).put("days", response.options().days());
        Response.Acts acts = response.acts();
        root.putObject("acts")
                .put("a_on_b", acts.ab())
                .put("b_on_a", acts.ba())
                .put("together", acts.together())
                .put("too_coarse", acts.coarse())
                .put("days", acts.days())
                .put("days_read", acts.readDays());
        ArrayNode sentences = root.putArray("sentences");
        words.sentences().forEach(sentences::add);
        root.put("obstacle", response.obstacle().orElse(null));
        root.put("questions", response.questions());
        ArrayNode answers = root.putArray("answers");
        response.answers().forEach(a -> answer(answers.addObject(), a, words));
        ArrayNode influences = root.putArray("influences");
        response.influences().forEach(i -> influence(influences.addObject(), i));
        words.scores()
                .ifPresentOrElse(
                        s -> root.set("scores", new SeriesResponseJson().node(s)),
                        () -> root.putNull("scores"));
        return root;
    }

    private static void answer(ObjectNode node, Answer answer, ResponseWords words) {
        AnswerRate rate = answer.rate();
        node.put("actor", rate.question().actor()).put("act", rate.question().act().label());
        node.put("other", rate.question().other());
        node.put("answer", rate.question().answer().label());
        node.put("act_days", rate.acts()).put("cases_without_base", rate.alone());
        share(node.putObject("cases"), rate.cases());
        share(node.putObject("otherwise"), rate.base());
        rate.difference()
                .ifPresent(d -> interval(node.putObject("difference"), d.value(), d.interval()));
        number(node, "p", rate.p());
        number(node, "adjusted_p", answer.q());
        ObjectNode before = node.putObject("before");
        share(before.putObject("cases"), rate.backwards().cases());
        share(before.putObject("otherwise"), rate.backwards().base());
        number(before, "p", rate.backwards().p());
        SeriesResponseJson.placebo(node.putObject("others"), answer.strangers());
        node.put("verdict", answer.verdict().words());
        node.put("sentence", words.answer(answer));
        ArrayNode lags = node.putArray("days_to_answer");
        rate.lags().forEach(lags::add);
        curve(node.putArray("curve"), rate.curves().cases());
        curve(node.putArray("curve_otherwise"), rate.curves().base());
        ArrayNode examples = node.putArray("examples");
        for (AnswerRate.Example example : rate.examples()) {
            ObjectNode one = examples.addObject();
            occurrence(one.putObject("act"), example.act());
            example.answer().ifPresent(o -> occurrence(one.putObject("answer"), o));
        }
    }

    private static void occurrence(ObjectNode node, Occurrence occurrence) {
        node.put("id", occurrence.head().origin().key());
        node.put("date", occurrence.date().toString());
        node.put("what", occurrence.what().toString());
        node.put("text", occurrence.head().text());
    }

    private static void curve(ArrayNode array, Curve curve) {
        for (Curve.Point point : curve.points()) {
            ObjectNode node = array.addObject().put("day", point.day());
            interval(node, point.share(), point.interval());
            node.put("open", point.open());
        }
    }

    private static void influence(ObjectNode node, Influence influence) {
        node.put("actor", influence.actor()).put("act", influence.act().label());
        node.put("other", influence.other()).put("answer", influence.answer().label());
        node.put("verdict", influence.verdict().words());
        node.put("why_not", influence.whyNot());
        number(node, "adjusted_p", influence.q());
        influence.figures().ifPresent(f -> figures(node, f));
    }

    private static void figures(ObjectNode node, Influence.Figures seen) {
        node.put("periods", seen.steps()).put("answers", seen.events());
        node.put("dispersion", seen.dispersion());
        SeriesResponseJson.test(node.putObject("test"), seen.test());
        interval(node.putObject("times"), seen.factor(), seen.factorInterval());
        ArrayNode coefficients = node.putArray("coefficients");
        for (Estimate estimate : seen.coefficients()) {
            ObjectNode one = coefficients.addObject().put("name", estimate.name());
            interval(one, estimate.value(), estimate.interval());
            one.put("error", estimate.error());
        }
        seen.placebos()
                .reversed()
                .ifPresent(t -> SeriesResponseJson.test(node.putObject("time_reversed"), t));
        SeriesResponseJson.placebo(node.putObject("moved"), seen.placebos().moved());
        SeriesResponseJson.placebo(node.putObject("others"), seen.placebos().strangers());
    }

    private static void share(ObjectNode node, Share share) {
        node.put("part", share.part()).put("whole", share.whole());
        node.put("low", share.low()).put("high", share.high());
    }

    private static void interval(ObjectNode node, double value, Interval interval) {
        node.put("value", value).put("low", interval.low()).put("high", interval.high());
    }

    private static void number(ObjectNode node, String name, OptionalDouble value) {
        if (value.isPresent()) {
            node.put(name, value.getAsDouble());
        } else {
            node.putNull(name);
        }
    }
}
