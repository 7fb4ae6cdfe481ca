package org.demarche.dyad;

import java.time.LocalDate;
import org.demarche.actor.Party;
import org.demarche.event.Dyad;
import org.demarche.event.Factuality;
import org.demarche.event.Status;
import org.demarche.ontology.EventType;
import org.demarche.record.EventDraft;
import org.demarche.record.RecordedEvent;
import org.demarche.record.outside.OutsideEvent;
import org.demarche.text.TextSpan;

/** Makes reports of what Arvania and Belmora do. */
final class Reports {
    static final Dyad FORTH = new Dyad(Party.government("XAR"), Party.government("XBE"));
    private static final String ACT = "expelled";

    private Reports() {}

    /** Of our own coding; the trigger is "expelled", else the first word. */
    static Report own(String id, String day, String what, String sentence) {
        return Report.of(event(id, day, what, sentence, Factuality.ACTUAL, false));
    }

    static Report told(String id, String day, String what, String sentence, Factuality factuality) {
        return Report.of(event(id, day, what, sentence, factuality, false));
    }

    static Report background(String id, String day, String what, String sentence) {
        return Report.of(event(id, day, what, sentence, Factuality.ACTUAL, true));
    }

    private static RecordedEvent event(
            String id,
            String day,
            String what,
            String sentence,
            Factuality factuality,
            boolean background) {
        int at = Math.max(0, sentence.indexOf(ACT));
        TextSpan trigger =
                sentence.contains(ACT)
                        ? new TextSpan(at, at + ACT.length())
                        : new TextSpan(0, sentence.indexOf(' '));
        return new EventDraft()
                .id(id)
                .what(what)
                .date(day)
                .sentence(sentence)
                .spans(trigger, TextSpan.NONE, TextSpan.NONE)
                .status(new Status(factuality, "", background))
                .build();
    }

    /** A row of another data set. */
    static Report row(String dataset, String key, String day, String type, String reference) {
        return row(dataset, key, day, type, reference, FORTH, "040");
    }

    /** A row that names its sides otherwise than by their codes. */
    static Report named(String dataset, String day, String what, String actor, String recipient) {
        LocalDate from = LocalDate.parse(day);
        int point = what.indexOf('.');
        String mode = point < 0 ? "" : what.substring(point + 1);
        EventType type = EventType.valueOf(point < 0 ? what : what.substring(0, point));
        return Report.of(
                        new OutsideEvent(
                                dataset,
                                actor + recipient,
                                FORTH,
                                actor,
                                recipient,
                                type.name(),
                                mode,
                                type.isMutual(),
                                "",
                                from,
                                from.plusDays(1),
                                1,
                                "",
                                ""))
                .orElseThrow();
    }

    static Report row(
            String dataset,
            String key,
            String day,
            String type,
            String reference,
            Dyad dyad,
            String code) {
        LocalDate from = LocalDate.parse(day);
        boolean isMutual = EventType.valueOf(type).isMutual();
        return Report.of(
                        new OutsideEvent(
                                dataset,
                                key,
                                dyad,
                                dyad.actor().toString(),
                                dyad.recipient().toString(),
                                type,
                                "",
                                isMutual,
                                code,
                                from,
                                from.plusDays(1),
                                1,
                                reference,
                                ""))
                .orElseThrow();
    }
}
