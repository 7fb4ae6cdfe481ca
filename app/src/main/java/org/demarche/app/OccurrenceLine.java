package org.demarche.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;
import org.demarche.record.RecordedEvent;
import org.demarche.record.outside.OutsideEvent;

/** One happening: the report that tells best, and beneath it the others with why they are here. */
final class OccurrenceLine {
    static final String HEADER = EventCsv.HEADER + ",reports,documents,joined";

    private static final int MOST_SHOWN = 6;

    private OccurrenceLine() {}

    static List<String> text(Occurrence occurrence) {
        List<String> lines = new ArrayList<>(head(occurrence.head()));
        int reports = occurrence.reports().size();
        int shown = reports - 1 <= MOST_SHOWN ? reports : MOST_SHOWN;
        for (int i = 1; i < shown; i++) {
            Report.Origin origin = occurrence.reports().get(i).origin();
            String outlet = origin.outlet().isEmpty() ? "" : " · " + origin.outlet();
            lines.add(
                    "            + %s %s%s: %s"
                            .formatted(
                                    origin.dataset(),
                                    origin.key(),
                                    outlet,
                                    occurrence.joins().get(i - 1)));
        }
        if (shown < reports) {
            lines.add("            + %d more (--json lists all)".formatted(reports - shown));
        }
        return lines;
    }

    private static List<String> head(Report head) {
        Optional<RecordedEvent> coded = head.coded();
        return coded.isPresent()
                ? EventText.of(coded.get())
                : head.outside().map(OutsideLine::text).orElse(List.of());
    }

    static ObjectNode json(Occurrence occurrence) {
        Report head = occurrence.head();
        ObjectNode node =
                head.coded()
                        .map(EventJson::of)
                        .or(() -> head.outside().map(OutsideLine::json))
                        .orElseThrow();
        ObjectNode whole = node.putObject("occurrence");
        whole.put("reports", occurrence.reports().size());
        whole.put("documents", occurrence.documents());
        ArrayNode joined = whole.putArray("joined");
        for (int i = 1; i < occurrence.reports().size(); i++) {
            Report.Origin origin = occurrence.reports().get(i).origin();
            joined.addObject()
                    .put("dataset", origin.dataset())
                    .put("id", origin.key())
                    .put("why", occurrence.joins().get(i - 1));
        }
        return node;
    }

    /** Under {@link #HEADER}. */
    static String csv(Occurrence occurrence) {
        Report head = occurrence.head();
        Optional<RecordedEvent> coded = head.coded();
        Optional<OutsideEvent> outside = head.outside();
        String row = coded.map(EventCsv::row).or(() -> outside.map(OutsideLine::csv)).orElseThrow();
        return "%s,%d,%d,%s"
                .formatted(
                        row,
                        occurrence.reports().size(),
                        occurrence.documents(),
                        EventCsv.quoted(String.join("; ", occurrence.joins())));
    }
}
