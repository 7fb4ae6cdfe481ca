package org.demarche.record;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.demarche.coding.CodedSentence;
import org.demarche.coding.Coding;
import org.demarche.event.Event;
import org.demarche.event.Evidence;
import org.demarche.ontology.Mode;
import org.demarche.record.Intake.Reading;
import org.demarche.text.Article;
import org.demarche.text.PartialDate;
import org.demarche.text.Sentence;
import org.demarche.text.TextSpan;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * The tables an article is written to. Each must be flushed before it is closed: DuckDB's appender
 * swallows what goes wrong in {@code close}.
 */
record Tables(
        DuckDBAppender articles,
        DuckDBAppender sentences,
        DuckDBAppender events,
        DuckDBAppender rejections)
        implements AutoCloseable {

    Tables(DuckDBConnection connection) throws SQLException {
        this(
                connection.createAppender("article"),
                connection.createAppender("sentence"),
                connection.createAppender("event"),
                connection.createAppender("rejection"));
    }

    void article(Reading reading, String coder, int eventCount, Validity validity)
            throws SQLException {
        Article article = reading.article().article();
        Article.Origin origin = article.origin();
        articles.beginRow()
                .append(article.id())
                .append(validity.reading())
                .append(reading.hash())
                .append(coder);
        dates(articles, article.published());
        articles.append(article.title())
                .append(origin.outlet())
                .append(origin.url())
                .append(origin.language())
                .append(origin.file())
                .append(origin.line())
                .append(reading.article().sentences().size());
        articles.append(
                        (int)
                                reading.article().sentences().stream()
                                        .filter(CodedSentence::wasParsed)
                                        .count())
                .append(eventCount);
        validity.end(articles);
    }

    void sentence(String article, Sentence sentence, Validity validity) throws SQLException {
        sentences
                .beginRow()
                .append(article)
                .append(validity.reading())
                .append(sentence.index())
                .append(sentence.span().begin())
                .append(sentence.span().end())
                .append(sentence.text());
        validity.end(sentences);
    }

    void rejection(String article, Coding.Reason reason, int count, Validity validity)
            throws SQLException {
        rejections
                .beginRow()
                .append(article)
                .append(validity.reading())
                .append(reason.name())
                .append(count);
        validity.end(rejections);
    }

    void event(String id, Event event, Article article, Validity validity) throws SQLException {
        Evidence evidence = event.evidence();
        events.beginRow()
                .append(id)
                .append(evidence.articleId())
                .append(validity.reading())
                .append(evidence.sentence());
        sides(event);
        events.append(event.type().name())
                .append(event.what().mode().map(Mode::label).orElse(""))
                .append(event.type().quad().name())
                .append(event.what().score())
                .append(event.isSymmetric())
                .append(event.status().factuality().label())
                .append(event.status().saidBy())
                .append(event.status().isBackground());
        dates(events, event.date());
        PartialDate filed = event.date().isKnown() ? event.date() : article.published();
        day(events, filed.firstDay());
        span(evidence.trigger());
        span(evidence.actor());
        span(evidence.recipient());
        events.append(event.grounds().confidence())
                .append(event.grounds().why())
                .append(event.grounds().coder());
        validity.end(events);
    }

    private void sides(Event event) throws SQLException {
        events.append(event.dyad().actor().code())
                .append(event.dyad().actor().sector().name())
                .append(event.dyad().recipient().code())
                .append(event.dyad().recipient().sector().name());
    }

    private void span(TextSpan span) throws SQLException {
        events.append(span.begin()).append(span.end());
    }

    private static void dates(DuckDBAppender row, PartialDate date) throws SQLException {
        row.append(date.toString());
        day(row, date.firstDay());
        day(row, date.endDay());
    }

    private static void day(DuckDBAppender row, Optional<LocalDate> day) throws SQLException {
        if (day.isPresent()) {
            row.append(day.get());
        } else {
            row.appendNull();
        }
    }

    @Override
    public void close() throws SQLException {
        for (DuckDBAppender table : List.of(articles, sentences, events, rejections)) {
            table.close();
        }
    }
}
