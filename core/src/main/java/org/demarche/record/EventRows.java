package org.demarche.record;

import java.sql.SQLException;
import java.util.Optional;
import org.demarche.actor.Party;
import org.demarche.actor.Sector;
import org.demarche.event.Dyad;
import org.demarche.event.Event;
import org.demarche.event.Evidence;
import org.demarche.event.Factuality;
import org.demarche.event.Grounds;
import org.demarche.event.Status;
import org.demarche.ontology.EventClass;
import org.demarche.ontology.EventType;
import org.demarche.ontology.Mode;
import org.demarche.record.RecordedEvent.ArticleHead;
import org.demarche.text.PartialDate;
import org.demarche.text.TextSpan;

/** Makes events again from the rows of a query that begins with {@link #SELECT}. */
final class EventRows {
    /** Columns in the order in which {@link #read} takes them. */
    static final String SELECT =
            """
            SELECT e.id, e.article_id, e.sentence,
             e.actor, e.actor_sector, e.recipient, e.recipient_sector, e.type, e.mode,
             e.factuality, e.said_by, e.background, e.date,
             e.trigger_begin, e.trigger_end, e.actor_begin, e.actor_end,
             e.recipient_begin, e.recipient_end, e.why, e.confidence, e.coder,
             s.text, s.span_begin, s.span_end, a.published, a.title, a.outlet, a.url,
             a.file
            FROM event e
            JOIN sentence s ON s.article_id = e.article_id AND s.reading = e.reading
             AND s.number = e.sentence
            JOIN article a ON a.id = e.article_id AND a.reading = e.reading
            """;

    /** Newest first; the same events always come in the same order. */
    static final String NEWEST_FIRST =
            """
             ORDER BY e.day DESC NULLS LAST, e.article_id, e.sentence,
             e.trigger_begin, e.trigger_end, e.actor_begin, e.actor_end,
             e.recipient_begin, e.recipient_end, e.id""";

    private EventRows() {}

    static RecordedEvent read(Row row) throws SQLException {
        String id = row.text();
        String article = row.text();
        int sentence = row.number();
        Dyad dyad = new Dyad(party(row), party(row));
        EventClass what = eventClass(row);
        Factuality factuality = known(row.text(), Factuality::named);
        Status status = new Status(factuality, row.text(), row.flag());
        PartialDate date = PartialDate.parse(row.text());
        Evidence evidence = new Evidence(article, sentence, row.span(), row.span(), row.span());
        Grounds grounds = new Grounds(row.text(), row.real(), row.text());
        Event event = new Event(dyad, what, status, date, evidence, grounds);
        String text = row.text();
        TextSpan span = row.span();
        PartialDate published = PartialDate.parse(row.text());
        ArticleHead head =
                new ArticleHead(article, published, row.text(), row.text(), row.text(), row.text());
        return new RecordedEvent(id, event, text, span, head);
    }

    private static Party party(Row row) throws SQLException {
        String code = row.text();
        return new Party(code, known(row.text(), Sector::named));
    }

    private static EventClass eventClass(Row row) throws SQLException {
        EventType type = known(row.text(), EventType::named);
        String label = row.text();
        if (label.isEmpty()) {
            return EventClass.of(type);
        }
        Mode mode = known(label, l -> Mode.of(type, l));
        return EventClass.of(mode);
    }

    private interface Naming<T> {
        Optional<T> named(String name);
    }

    private static <T> T known(String name, Naming<T> naming) throws SQLException {
        return naming.named(name)
                .orElseThrow(() -> new SQLException("holds a word unknown here: " + name));
    }
}
