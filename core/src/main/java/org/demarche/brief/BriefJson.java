package org.demarche.brief;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;
import org.demarche.event.Event;
import org.demarche.record.RecordedEvent;
import org.demarche.series.MonthCounts;
import org.demarche.series.MonthRange;
import org.demarche.series.PairCounts;
import org.demarche.series.measure.QuadCounts;
import org.demarche.series.measure.Share;
import org.demarche.text.TextSpan;
import org.demarche.turning.report.PairTurnsJson;
import org.demarche.turning.report.TurnWords;
import org.demarche.wording.MarkedSentence;
import org.demarche.wording.SourceName;

/**
 * Writes a brief as JSON: every count and every event, none left out; an event that several tell of
 * stands once, by its best report, with the names of all. Spans count UTF-16 code units of the
 * sentence and are half-open; a span that is not in the sentence is null, as is a date that is not
 * known.
 */
public final class BriefJson {
    private final ObjectMapper mapper = new ObjectMapper();

    /** One JSON object, indented, ending in a line break. */
    public String write(Brief brief) {
        ObjectNode root = mapper.createObjectNode();
        root.put("title", brief.title());
        MonthRange months = brief.period().months();
        put(root, "from", brief.hasMonths() ? months.from().toString() : "");
        put(root, "end", brief.hasMonths() ? months.end().toString() : "");
        provenance(root.putObject("provenance"), brief.provenance());
        ArrayNode lead = root.putArray("lead");
        Lead.of(brief, Places.NONE).stream()
                .flatMap(List::stream)
                .forEach(s -> lead.add(s.text().strip()));
        ArrayNode turned = root.putArray("turned");
        brief.turned()
                .forEach(
                        t -> turned.add(new PairTurnsJson().node(new TurnWords(t, brief.names()))));
        ObjectNode chapters = root.putObject("chapters");
        brief.chapters().forEach(c -> chapters.set(c.id(), c.data()));
        ArrayNode pairs = root.putArray("pairs");
        brief.pairs().forEach(pair -> pair(pairs.addObject(), pair));
        try {
            return mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of plain values must be writable", e);
        }
    }

    private static void provenance(ObjectNode node, Provenance from) {
        node.put("record", from.record());
        node.put("data_version", from.dataVersion());
        node.put("coder", from.coder());
        node.put("articles", from.articles());
        node.put("outlets", from.outlets());
        from.datasets().forEach(node.putArray("datasets")::add);
    }

    private static void pair(ObjectNode node, BriefPair pair) {
        node.put("a", pair.record().a()).put("b", pair.record().b());
        node.put("name_a", pair.nameA()).put("name_b", pair.nameB());
        node.put("articles_read", pair.series().articles());
        node.put("articles_with_events", pair.articles());
        node.put("outlets_with_events", pair.outlets());
        node.put("events_outside_range", pair.leftOut().outside());
        node.put("events_undated", pair.series().undated().total());
        node.put("events_undated_left_out", pair.leftOut().undated());
        counts(node.putObject("actual"), pair.series().actual(), true);
        counts(node.putObject("apart"), pair.series().apart(), false);
        counts(node.putObject("year_only"), pair.series().yearOnly().actual(), false);
        counts(node.putObject("undated"), pair.series().undated().actual(), false);
        ArrayNode months = node.putArray("months");
        pair.series().months().forEach(month -> month(months.addObject(), month));
        ArrayNode events = node.putArray("events");
        pair.events().forEach(event -> event(events.addObject(), event));
    }

    private static void month(ObjectNode node, MonthCounts month) {
        node.put("month", month.month().toString());
        node.put("articles_read", month.articles());
        counts(node.putObject("actual"), month.actual(), false);
        counts(node.putObject("apart"), month.apart(), false);
    }

    private static void counts(ObjectNode node, PairCounts counts, boolean withShares) {
        quad(node.putObject("a_to_b"), counts.ab(), withShares);
        quad(node.putObject("b_to_a"), counts.ba(), withShares);
        quad(node.putObject("mutual"), counts.mutual(), withShares);
    }

    private static void quad(ObjectNode node, QuadCounts counts, boolean withShares) {
        node.put("friendly_deeds", counts.friendlyDeeds());
        node.put("friendly_words", counts.friendlyWords());
        node.put("hostile_deeds", counts.hostileDeeds());
        node.put("hostile_words", counts.hostileWords());
        if (withShares) {
            share(node.putObject("hostile_deed_share"), counts.hostileDeedShare());
            share(node.putObject("friendly_deed_share"), counts.friendlyDeedShare());
        }
    }

    private static void share(ObjectNode node, Share share) {
        node.put("n", share.whole());
        share.value().ifPresentOrElse(v -> node.put("value", v), () -> node.putNull("value"));
        node.put("low", share.low()).put("high", share.high());
    }

    private static void event(ObjectNode node, Occurrence happened) {
        Report head = happened.head();
        node.put("id", head.origin().key()).put("dataset", head.origin().dataset());
        put(node, "date", happened.date().toString());
        node.put("actor", happened.dyad().actor().code());
        node.put("actor_sector", happened.dyad().actor().sector().name());
        node.put("recipient", happened.dyad().recipient().code());
        node.put("recipient_sector", happened.dyad().recipient().sector().name());
        node.put("plover", happened.what().type().name());
        happened.what()
                .mode()
                .ifPresentOrElse(m -> node.put("mode", m.label()), () -> node.putNull("mode"));
        node.put("symmetric", happened.isMutual());
        node.put("factuality", happened.status().factuality().label());
        node.put("attribution", happened.status().saidBy());
        node.put("background", happened.status().isBackground());
        head.coded().ifPresent(c -> coded(node, c));
        if (head.coded().isEmpty()) {
            node.put("sentence", head.text()).put("reference", head.origin().document());
        }
        ArrayNode reports = node.putArray("reports");
        for (Report report : happened.reports()) {
            reports.addObject()
                    .put("dataset", report.origin().dataset())
                    .put("id", report.origin().key())
                    .put("document", report.origin().document());
        }
    }

    /** What our own coding tells besides. */
    private static void coded(ObjectNode node, RecordedEvent recorded) {
        Event event = recorded.event();
        node.put("confidence", event.grounds().confidence());
        node.put("why", event.grounds().why()).put("coder", event.grounds().coder());
        node.put("sentence", recorded.sentence());
        ObjectNode spans = node.putObject("spans");
        span(spans, "trigger", MarkedSentence.place(recorded, event.evidence().trigger()));
        span(spans, "actor", MarkedSentence.place(recorded, event.evidence().actor()));
        span(spans, "recipient", MarkedSentence.place(recorded, event.evidence().recipient()));
        ObjectNode article = node.putObject("article");
        article.put("id", recorded.article().id());
        put(article, "published", recorded.article().published().toString());
        article.put("title", recorded.article().title());
        article.put("outlet", recorded.article().outlet());
        article.put("url", recorded.article().url());
        article.put("file", SourceName.file(recorded.article().file()));
    }

    /** What is not known is null. */
    private static void put(ObjectNode node, String name, String date) {
        if (date.isEmpty()) {
            node.putNull(name);
        } else {
            node.put(name, date);
        }
    }

    private static void span(ObjectNode spans, String name, TextSpan span) {
        if (span.isEmpty()) {
            spans.putNull(name);
        } else {
            spans.putArray(name).add(span.begin()).add(span.end());
        }
    }
}
