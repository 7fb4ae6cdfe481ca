package org.demarche.app;

import java.util.List;
import org.demarche.event.Event;
import org.demarche.record.RecordedEvent;

/** An event of our own coding in lines for people. */
final class EventText {
    private EventText() {}

    static List<String> of(RecordedEvent recorded) {
        Event event = recorded.event();
        String factuality =
                event.status().isActual() ? "" : " [" + event.status().factuality().label() + "]";
        String outlet = recorded.article().outlet();
        return List.of(
                "%-10s  %s %s %s  %s%s"
                        .formatted(
                                recorded.date(),
                                event.dyad().actor().code(),
                                event.isSymmetric() ? "–" : ">",
                                event.dyad().recipient().code(),
                                event.what(),
                                factuality),
                "            " + recorded.sentence().replace('\n', ' '),
                "            %s %s%s"
                        .formatted(
                                recorded.article().id(),
                                recorded.article().published(),
                                outlet.isEmpty() ? "" : " · " + outlet));
    }
}
