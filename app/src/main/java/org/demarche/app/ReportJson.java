package org.demarche.app;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.demarche.dyad.Occurrence;
import org.demarche.dyad.Report;
import org.demarche.ontology.Mode;

/** What happened as JSON, with the report that tells it best and why others were joined to it. */
final class ReportJson {
    private ReportJson() {}

    /** The report that tells best, and under {@code reports} where all of them are on record. */
    static ObjectNode of(Occurrence occurrence) {
        ObjectNode node = of(occurrence.head());
        ArrayNode reports = node.putArray("reports");
        for (int i = 0; i < occurrence.reports().size(); i++) {
            Report.Origin origin = occurrence.reports().get(i).origin();
            ObjectNode one = reports.addObject();
            one.put("dataset", origin.dataset()).put("id", origin.key());
            if (i > 0) {
                one.put("joined", occurrence.joins().get(i - 1));
            }
        }
        return node;
    }

    private static ObjectNode of(Report report) {
        return report.coded().map(EventJson::of).orElseGet(() -> outside(report));
    }

    private static ObjectNode outside(Report report) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("dataset", report.origin().dataset()).put("id", report.origin().key());
        node.put("actor", report.dyad().actor().code());
        node.put("actor_sector", report.dyad().actor().sector().name());
        node.put("recipient", report.dyad().recipient().code());
        node.put("recipient_sector", report.dyad().recipient().sector().name());
        node.put("plover", report.what().type().name());
        node.put("mode", report.what().mode().map(Mode::label).orElse(null));
        node.put("date", report.date().toString());
        node.put("symmetric", report.isMutual());
        node.put("documents", report.documents());
        node.put("text", report.text()).put("reference", report.origin().document());
        return node;
    }
}
