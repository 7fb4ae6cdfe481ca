package org.demarche.ledger.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Locale;
import org.demarche.ledger.FollowUp;
import org.demarche.ledger.Ledger;
import org.demarche.ledger.Side;
import org.demarche.series.measure.QuadCounts;
import org.demarche.series.measure.Share;

/** Writes a ledger as one JSON object. */
public final class LedgerJson {
    private final ObjectMapper mapper = new ObjectMapper();

    /** One object, indented, ending in a line break. */
    public String write(LedgerWords words) {
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(tree(words)) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values must be writable", e);
        }
    }

    /** The same as a tree, for what holds more than a ledger. */
    public ObjectNode tree(LedgerWords words) {
        Ledger ledger = words.ledger();
        ObjectNode root = mapper.createObjectNode();
        root.put("from", ledger.from().toString()).put("end", ledger.end().toString());
        root.put("unplaced", ledger.unplaced());
        counts(root.putObject("together"), ledger.together());
        var sides = root.putArray("sides");
        ledger.sides().forEach(s -> side(sides.addObject(), s, words));
        return root;
    }

    private static void side(ObjectNode node, Side side, LedgerWords words) {
        node.put("actor", side.actor()).put("recipient", side.recipient());
        counts(node.putObject("all"), side.all());
        counts(node.putObject("state"), side.state());
        share(node.putObject("hostile_deed_share"), side.hostileDeedShare());
        counts(node.putObject("acts"), side.acts());
        counts(node.putObject("statements"), side.statements());
        node.put("requests", side.requests());
        share(node.putObject("act_share"), side.actShare());
        ObjectNode channels = node.putObject("by_channel");
        side.byChannel()
                .forEach(
                        (channel, counts) ->
                                counts(
                                        channels.putObject(channel.name().toLowerCase(Locale.ROOT)),
                                        counts));
        node.put("not_as_fact", side.apart().size());
        followUp(node.putObject("threats"), side.threats());
        followUp(node.putObject("announcements"), side.announcements());
        var acts = node.putArray("hostile_acts");
        side.hostileActs()
                .forEach(
                        o ->
                                acts.addObject()
                                        .put("date", o.date().toString())
                                        .put("type", o.what().toString())
                                        .put("channel", Side.channel(o).words())
                                        .put("dataset", o.head().origin().dataset())
                                        .put("id", o.head().origin().key())
                                        .put("reports", o.reports().size())
                                        .put("text", o.head().text()));
        var sentences = node.putArray("sentences");
        words.sentences(side).forEach(sentences::add);
    }

    private static void counts(ObjectNode node, QuadCounts counts) {
        node.put("hostile_deeds", counts.hostileDeeds());
        node.put("hostile_words", counts.hostileWords());
        node.put("friendly_deeds", counts.friendlyDeeds());
        node.put("friendly_words", counts.friendlyWords());
    }

    private static void share(ObjectNode node, Share share) {
        node.put("part", share.part()).put("whole", share.whole());
        share.value().ifPresentOrElse(v -> node.put("value", v), () -> node.putNull("value"));
        node.put("low", share.low()).put("high", share.high());
    }

    private static void followUp(ObjectNode node, FollowUp up) {
        node.put("days", up.days());
        share(node.putObject("followed"), up.followed());
        up.base().ifPresentOrElse(b -> node.put("base", b), () -> node.putNull("base"));
        up.medianLag()
                .ifPresentOrElse(
                        l -> node.put("median_lag_days", l), () -> node.putNull("median_lag_days"));
        node.put("too_late", up.tooLate());
    }
}
