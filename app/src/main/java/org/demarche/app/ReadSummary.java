package org.demarche.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.ReadingReport;
import org.demarche.coding.Coding;
import org.demarche.ontology.EventType;
import org.demarche.record.RecordSummary;
import org.demarche.source.SetAside;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;

/** What a reading did, for a person or a program. */
final class ReadSummary {
    private final ReadingReport report;
    private final RecordSummary onRecord;
    private final PartialDate published;

    /**
     * @param published the date given for articles that state none
     */
    ReadSummary(ReadingReport report, RecordSummary onRecord, PartialDate published) {
        this.report = report;
        this.onRecord = onRecord;
        this.published = published;
    }

    void text(Output out) {
        out.format(
                "articles    %,d read, %,d read anew, %,d on record already",
                report.articles().added(),
                report.articles().replaced(),
                report.articles().unchanged());
        if (report.datesTaken() > 0) {
            out.format(
                    report.datesTaken() == 1
                            ? "dates       %,d article that states none took %s"
                            : "dates       %,d articles that state none took %s",
                    report.datesTaken(),
                    published);
        }
        out.format("sentences   %,d, of which %,d parsed", report.sentences(), report.parsed());
        out.format("events      %,d", report.events());
        report.byType().entrySet().stream()
                .sorted(Map.Entry.<EventType, Long>comparingByValue().reversed())
                .forEach(e -> row(out, e.getValue(), e.getKey().name()));
        if (!report.rejected().isEmpty()) {
            out.line("sentences without an event, because it");
            report.rejected().entrySet().stream()
                    .sorted(Map.Entry.<Coding.Reason, Long>comparingByValue().reversed())
                    .forEach(e -> row(out, e.getValue(), e.getKey().words()));
        }
        setAside(out);
        pairs(out);
        if (report.replacedCharacters() > 0) {
            out.format("unreadable  %,d characters, shown as \uFFFD", report.replacedCharacters());
        }
    }

    private void pairs(Output out) {
        if (onRecord.topDyads().isEmpty()) {
            return;
        }
        out.line("pairs with most events on record");
        onRecord.topDyads().forEach(d -> row(out, d.events(), d.a() + " " + d.b()));
    }

    private void setAside(Output out) {
        if (report.setAside().byReason().isEmpty()) {
            return;
        }
        out.line("set aside");
        report.setAside()
                .byReason()
                .forEach(
                        (reason, count) -> {
                            row(out, count, reason.words());
                            first(reason).forEach(s -> out.line("              " + s));
                        });
    }

    private List<SetAside> first(SetAside.Reason reason) {
        return report.setAside().first().getOrDefault(reason, List.of());
    }

    private static void row(Output out, long count, String words) {
        out.format("%,12d  %s", count, words);
    }

    /** One line on an article the coder failed on. */
    static String fault(ReadingReport.Fault fault) {
        Article article = fault.article();
        Article.Origin origin = article.origin();
        String line = origin.line() > 0 ? ":" + origin.line() : "";
        return origin.file()
                + line
                + ": the coder failed on "
                + article.id()
                + ": "
                + fault.cause();
    }

    String json() {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.putObject("articles")
                .put("added", report.articles().added())
                .put("replaced", report.articles().replaced())
                .put("held", report.articles().unchanged());
        node.put("dates_taken", report.datesTaken());
        node.put("sentences", report.sentences());
        node.put("parsed", report.parsed());
        node.put("events", report.events());
        ObjectNode types = node.putObject("events_by_type");
        report.byType().forEach((type, count) -> types.put(type.name(), count));
        ObjectNode rejected = node.putObject("rejected_by_reason");
        report.rejected().forEach((reason, count) -> rejected.put(reason.name(), count));
        ObjectNode aside = node.putObject("set_aside");
        report.setAside()
                .byReason()
                .forEach(
                        (reason, count) -> {
                            ObjectNode one =
                                    aside.putObject(reason.name().toLowerCase(Locale.ROOT));
                            one.put("count", count);
                            ArrayNode first = one.putArray("first");
                            first(reason).forEach(s -> first.add(s.toString()));
                        });
        ArrayNode pairs = node.putArray("top_pairs");
        onRecord.topDyads()
                .forEach(
                        d ->
                                pairs.addObject()
                                        .put("a", d.a())
                                        .put("b", d.b())
                                        .put("events", d.events()));
        node.put("replaced_characters", report.replacedCharacters());
        node.put("faults", report.faults().size());
        return EventJson.write(node);
    }
}
