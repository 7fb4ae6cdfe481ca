package org.demarche.app;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.event.Event;
import org.demarche.ontology.Mode;
import org.demarche.record.RecordedEvent;

/** Events as comma-separated values (RFC 4180). */
final class EventCsv {
    static final String HEADER =
            "id,date,actor,actor_sector,recipient,recipient_sector,plover,mode,quad,score,"
                    + "factuality,attribution,symmetric,confidence,article,published,outlet,url,"
                    + "sentence";

    private EventCsv() {}

    static String row(RecordedEvent recorded) {
        Event event = recorded.event();
        List<String> what =
                List.of(
                        event.type().name(),
                        event.what().mode().map(Mode::label).orElse(""),
                        event.type().quad().name(),
                        Double.toString(event.what().score()),
                        event.status().factuality().label(),
                        event.status().saidBy(),
                        Boolean.toString(event.isSymmetric()),
                        String.format(Locale.ROOT, "%.2f", event.grounds().confidence()));
        List<String> who =
                List.of(
                        recorded.id(),
                        recorded.date().toString(),
                        event.dyad().actor().code(),
                        event.dyad().actor().sector().name(),
                        event.dyad().recipient().code(),
                        event.dyad().recipient().sector().name());
        List<String> source =
                List.of(
                        recorded.article().id(),
                        recorded.article().published().toString(),
                        recorded.article().outlet(),
                        recorded.article().url(),
                        recorded.sentence());
        return Stream.of(who, what, source)
                .flatMap(List::stream)
                .map(EventCsv::quoted)
                .collect(Collectors.joining(","));
    }

    static String quoted(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c < ' ');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
