package org.demarche.record;

import org.demarche.actor.Party;
import org.demarche.event.Dyad;
import org.demarche.event.Event;
import org.demarche.event.Evidence;
import org.demarche.event.Grounds;
import org.demarche.event.Status;
import org.demarche.ontology.EventClass;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/** An event in the making; what is not said has a plain value. */
public final class EventDraft {
    private Dyad dyad = new Dyad(Party.government("XAR"), Party.government("XBE"));
    private EventClass what = EventClass.parse("SANCTION.expel");
    private Status status = Status.ACTUAL;
    private PartialDate date = PartialDate.parse("2020-03-05");
    private String sentence = "Arvania expelled two diplomats of Belmora.";
    private TextSpan trigger = new TextSpan(8, 16);
    private TextSpan actor = new TextSpan(0, 7);
    private TextSpan recipient = new TextSpan(34, 41);
    private String id = "00000000000000aa";
    private String outlet = "Cape Daily";
    private String title = "Two diplomats told to leave";
    private String url = "https://example.org/a?b=1&c=2";
    private String file = "news/a.txt";
    private PartialDate published = PartialDate.parse("2020-04-01");
    private int offset = 40;

    public EventDraft dyad(Party from, Party to) {
        dyad = new Dyad(from, to);
        return this;
    }

    public EventDraft what(String written) {
        what = EventClass.parse(written);
        return this;
    }

    public EventDraft status(Status other) {
        status = other;
        return this;
    }

    public EventDraft date(PartialDate other) {
        date = other;
        return this;
    }

    public EventDraft date(String iso) {
        return date(PartialDate.parse(iso));
    }

    public EventDraft sentence(String other) {
        sentence = other;
        return this;
    }

    /** Spans counted in the sentence. */
    public EventDraft spans(TextSpan t, TextSpan a, TextSpan r) {
        trigger = t;
        actor = a;
        recipient = r;
        return this;
    }

    public EventDraft id(String other) {
        id = other;
        return this;
    }

    public EventDraft outlet(String other) {
        outlet = other;
        return this;
    }

    public EventDraft title(String other) {
        title = other;
        return this;
    }

    public EventDraft url(String other) {
        url = other;
        return this;
    }

    public EventDraft file(String other) {
        file = other;
        return this;
    }

    /** Neither sentence nor article tell when. */
    public EventDraft undated() {
        published = PartialDate.UNKNOWN;
        return date(PartialDate.UNKNOWN);
    }

    public RecordedEvent build() {
        Evidence evidence =
                new Evidence("art-" + id, 3, inBody(trigger), inBody(actor), inBody(recipient));
        Grounds grounds = new Grounds("verb frame with both parties", 0.91, "rules 0.1");
        Event event = new Event(dyad, what, status, date, evidence, grounds);
        PartialDate day =
                date.isDay()
                        ? PartialDate.of(date.firstDay().orElseThrow().plusDays(1))
                        : published;
        return new RecordedEvent(
                id,
                event,
                sentence,
                new TextSpan(offset, offset + sentence.length()),
                new RecordedEvent.ArticleHead("art-" + id, day, title, outlet, url, file));
    }

    private TextSpan inBody(TextSpan span) {
        return span.isEmpty() ? span : span.shift(offset);
    }
}
