package org.demarche.contrast.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.demarche.contrast.Amount;
import org.demarche.contrast.Contrast;
import org.demarche.contrast.Difference;
import org.demarche.contrast.Subject;
import org.demarche.contrast.WithinOutlets;
import org.demarche.series.measure.Interval;
import org.demarche.series.measure.Share;

/** Writes a contrast as one JSON object. */
public final class ContrastJson {
    private final ObjectMapper mapper = new ObjectMapper();

    /** One object, indented, ending in a line break. */
    public String write(ContrastWords words) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree(words)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values must be writable", e);
        }
    }

    /** The same as a tree, for what holds more than a contrast. */
    public ObjectNode tree(ContrastWords words) {
        Contrast contrast = words.contrast();
        ObjectNode root = mapper.createObjectNode();
        subject(root.putObject("first"), contrast.here());
        subject(root.putObject("second"), contrast.there());
        var differences = root.putArray("differences");
        contrast.differences().forEach(d -> difference(differences.addObject(), d));
        var answers = root.putArray("answers");
        contrast.answers().forEach(a -> BesideJson.answer(answers.addObject(), a));
        words.beside().turns().ifPresent(t -> BesideJson.turns(root.putObject("turns"), t));
        words.beside().ties().ifPresent(t -> BesideJson.ties(root.putObject("ties"), t));
        amount(root.putObject("amount"), contrast.amount(), contrast.amountQ());
        var sentences = root.putArray("sentences");
        words.sentences().forEach(sentences::add);
        return root;
    }

    private static void subject(ObjectNode node, Subject subject) {
        node.put("a", subject.a()).put("b", subject.b());
        node.put("from", subject.from().toString()).put("end", subject.end().toString());
        node.put("happenings", subject.happened().size()).put("articles", subject.articles());
    }

    private static void difference(ObjectNode node, Difference difference) {
        node.put("trait", difference.trait().name());
        share(node.putObject("first"), difference.shares().one());
        share(node.putObject("second"), difference.shares().other());
        node.put("difference", difference.shares().value());
        interval(node, difference.shares().interval());
        node.put("p", difference.shares().p()).put("q", difference.q());
        WithinOutlets within = difference.withinOutlets();
        ObjectNode outlets = node.putObject("within_outlets");
        outlets.put("outlets", within.outlets()).put("difference", within.difference());
        interval(outlets, within.interval());
        node.put("verdict", difference.verdict().name().toLowerCase(Locale.ROOT));
    }

    private static void amount(ObjectNode node, Amount amount, double q) {
        node.put("known", amount.isKnown());
        if (amount.isKnown()) {
            node.put("ratio", amount.ratio());
            interval(node, amount.interval());
            node.put("dispersion", amount.dispersion()).put("p", amount.p()).put("q", q);
        }
    }

    private static void share(ObjectNode node, Share share) {
        node.put("part", share.part()).put("whole", share.whole());
        node.put("low", share.low()).put("high", share.high());
    }

    private static void interval(ObjectNode node, Interval interval) {
        node.put("low", interval.low()).put("high", interval.high());
    }
}
