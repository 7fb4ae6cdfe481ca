package org.demarche.dyad;

import java.time.LocalDate;
import java.util.Optional;
import org.demarche.event.Dyad;
import org.demarche.event.Status;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;
import org.demarche.record.RecordedEvent;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.record.outside.OutsideEvent;
import org.demarche.text.PartialDate;

/**
 * One report of an event, whoever coded it: what a later layer asks of it.
 *
 * @param origin where it is on record
 * @param dyad who to whom
 * @param what type and mode
 * @param status whether it happened and who says so; other data sets tell only of what happened
 * @param date the day, month or year to file it under; of several days the first
 * @param documents how many documents told of it, at least 1
 * @param text the sentence, note or headline, empty if none is kept
 * @param coded the event of our own coding behind it, if it is one
 * @param outside the event of another data set behind it, if it is one
 */
public record Report(
        Origin origin,
        Dyad dyad,
        EventClass what,
        Status status,
        PartialDate date,
        int documents,
        String text,
        Optional<RecordedEvent> coded,
        Optional<OutsideEvent> outside) {
    /**
     * Where a report is on record.
     *
     * @param dataset {@code demarche} for our own coding, else the name of the data set
     * @param key its permanent name within it
     * @param outlet paper or agency, empty if unknown
     * @param document article id or address that several reports may share, empty if unknown
     */
    public record Origin(String dataset, String key, String outlet, String document) {
        public boolean isOwn() {
            return dataset.equals(AggregateTables.OWN);
        }
    }

    /** A report of our own coding. */
    public static Report of(RecordedEvent recorded) {
        RecordedEvent.ArticleHead article = recorded.article();
        return new Report(
                new Origin(AggregateTables.OWN, recorded.id(), article.outlet(), article.id()),
                recorded.event().dyad(),
                recorded.event().what(),
                recorded.event().status(),
                recorded.date(),
                1,
                recorded.sentence(),
                Optional.of(recorded),
                Optional.empty());
    }

    /** A report of another data set; none if our tables have no type for its code. */
    public static Optional<Report> of(OutsideEvent outside) {
        return EventType.named(outside.type())
                .map(
                        type ->
                                new Report(
                                        new Origin(
                                                outside.dataset(),
                                                outside.key(),
                                                "",
                                                outside.reference()),
                                        outside.dyad(),
                                        Mode.of(type, outside.mode())
                                                .map(EventClass::of)
                                                .orElse(EventClass.of(type)),
                                        Status.ACTUAL,
                                        PartialDate.of(outside.from()),
                                        Math.max(1, outside.reports()),
                                        outside.text(),
                                        Optional.empty(),
                                        Optional.of(outside)));
    }

    /** Whether the order of the parties means nothing. */
    public boolean isMutual() {
        return what.type().isMutual();
    }

    /** The first day it can have happened, if anything is known. */
    public Optional<LocalDate> day() {
        return date.firstDay();
    }
}
