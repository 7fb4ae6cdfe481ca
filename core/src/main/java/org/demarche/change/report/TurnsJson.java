package org.demarche.change.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import org.demarche.change.Episode;
import org.demarche.change.NearestTurns;
import org.demarche.change.Regime;
import org.demarche.change.TurningPoint;
import org.demarche.change.TurningPointReport;
import org.demarche.change.opinion.SecondOpinion;

/**
 * Turning points as one JSON object. Indices count observations from 0; {@code low} and {@code
 * high} are indices, with their dates beside them. Numbers have six digits.
 */
public final class TurnsJson {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MathContext DIGITS = new MathContext(6);

    /** One line, with what second opinions say if they were asked. */
    public String write(TurningPointReport report, Optional<SecondOpinion> second) {
        ObjectNode node = node(report);
        second.filter(SecondOpinion::applies).ifPresent(o -> add(node, report, o));
        try {
            return JSON.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The object, to be put into a larger one. */
    public ObjectNode node(TurningPointReport report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("model", report.model().label());
        ArrayNode points = node.putArray("turning_points");
        for (TurningPoint point : report.turningPoints()) {
            ObjectNode one = points.addObject();
            one.put("index", point.index());
            one.put("date", report.label(point.index()));
            one.put("low", point.low());
            one.put("high", point.high());
            one.put("low_date", report.label(point.low()));
            one.put("high_date", report.label(point.high()));
            one.put("probability", number(point.probability()));
            one.put("before", number(point.before()));
            one.put("after", number(point.after()));
            one.put("stability", number(point.stability()));
        }
        ArrayNode regimes = node.putArray("regimes");
        for (Regime regime : report.regimes()) {
            ObjectNode one = regimes.addObject();
            one.put("from", regime.from());
            one.put("end", regime.end());
            one.put("level", number(regime.level()));
            one.put("slope", number(regime.slope()));
            one.put("spread", number(regime.spread()));
        }
        node.put("probability_of_none", number(report.probabilityOfNone()));
        report.nearest().ifPresent(n -> nearest(node.putObject("nearest"), report, n));
        ArrayNode episodes = node.putArray("episodes");
        for (Episode episode : report.episodes()) {
            ObjectNode one = episodes.addObject();
            one.put("index", episode.from());
            one.put("end", episode.end());
            one.put("date", report.label(episode.from()));
            one.put("events", episode.count());
            one.put("expected", number(episode.expected()));
            one.put("p", number(episode.p()));
        }
        node.put("penalty", number(report.penalty()));
        node.put("observations", report.series().length());
        ArrayNode why = node.putArray("why");
        report.why().forEach(why::add);
        return node;
    }

    private static void nearest(ObjectNode node, TurningPointReport report, NearestTurns nearest) {
        ArrayNode dates = node.putArray("dates");
        nearest.indices().forEach(i -> dates.add(report.label(i)));
        ArrayNode levels = node.putArray("levels");
        nearest.regimes().forEach(r -> levels.add(number(r.level())));
        node.put("share_of_evidence", number(nearest.share()));
    }

    private static void add(ObjectNode node, TurningPointReport report, SecondOpinion second) {
        ObjectNode one = node.putObject("second_opinion");
        one.put("window", second.window());
        ArrayNode jumps = one.putArray("jumps");
        second.jumps().forEach(jumps::add);
        ArrayNode alarms = one.putArray("alarms");
        second.alarms().forEach(alarms::add);
        one.put("false_alarm_rate", second.falseAlarmRate());
        ArrayNode seconded = one.putArray("seconded");
        report.turningPoints().forEach(p -> seconded.add(second.seconds(p)));
    }

    private static BigDecimal number(double value) {
        BigDecimal rounded = new BigDecimal(value).round(DIGITS).stripTrailingZeros();
        return rounded.signum() == 0 ? BigDecimal.ZERO : rounded;
    }
}
