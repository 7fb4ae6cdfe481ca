package org.demarche.app;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.Collectors;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.record.outside.OutsideEvent;

/** An event of another data set, told as our own are; what it does not tell is empty. */
final class OutsideLine {
    private OutsideLine() {}

    static List<String> text(OutsideEvent event) {
        String head =
                "%-10s  %s %s %s  %s"
                        .formatted(
                                event.from(),
                                event.dyad().actor().code(),
                                event.isMutual() ? "–" : ">",
                                event.dyad().recipient().code(),
                                event.what());
        String source =
                "            %s %s · code %s · %d %s"
                        .formatted(
                                event.dataset(),
                                event.key(),
                                event.code(),
                                event.reports(),
                                event.reports() == 1 ? "report" : "reports");
        String place = event.reference().isEmpty() ? "" : " · " + event.reference();
        String who = "            " + event.actorText() + " → " + event.recipientText();
        return event.text().isEmpty()
                ? List.of(head, who, source + place)
                : List.of(head, who, "            " + event.text(), source + place);
    }

    static ObjectNode json(OutsideEvent event) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        node.put("dataset", event.dataset()).put("id", event.key());
        node.put("actor", event.dyad().actor().code());
        node.put("actor_sector", event.dyad().actor().sector().name());
        node.put("actor_text", event.actorText());
        node.put("recipient", event.dyad().recipient().code());
        node.put("recipient_sector", event.dyad().recipient().sector().name());
        node.put("recipient_text", event.recipientText());
        node.put("plover", event.type());
        node.put("mode", event.mode());
        node.put("code", event.code());
        node.put("date", event.from().toString());
        node.put("end", event.end().toString());
        node.put("symmetric", event.isMutual());
        node.put("reports", event.reports());
        node.put("reference", event.reference()).put("text", event.text());
        return node;
    }

    /**
     * Under {@link EventCsv#HEADER}; the data set stands as the article, its note as the sentence.
     */
    static String csv(OutsideEvent event) {
        String quad = EventType.named(event.type()).map(t -> t.quad().name()).orElse("");
        String score =
                EventType.named(event.type())
                        .map(t -> Double.toString(EventClass.parse(event.what()).score()))
                        .orElse("");
        return List.of(
                        event.key(),
                        event.from().toString(),
                        event.dyad().actor().code(),
                        event.dyad().actor().sector().name(),
                        event.dyad().recipient().code(),
                        event.dyad().recipient().sector().name(),
                        event.type(),
                        event.mode(),
                        quad,
                        score,
                        "actual",
                        "",
                        Boolean.toString(event.isMutual()),
                        "",
                        event.dataset(),
                        "",
                        "",
                        event.reference(),
                        event.text())
                .stream()
                .map(EventCsv::quoted)
                .collect(Collectors.joining(","));
    }
}
