package org.demarche.record;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.demarche.claim.grammar.Bound;
import org.demarche.claim.grammar.Claim;
import org.demarche.coding.CodedSentence;
import org.demarche.coding.claim.FoundClaim;
import org.demarche.coding.claim.Holder;
import org.demarche.record.Intake.Reading;
import org.demarche.record.aggregate.AggregateTables;
import org.demarche.text.Article;
import org.demarche.text.Sentence;
import org.demarche.text.TextSpan;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/**
 * Writes the claims of one batch into the open transaction of a connection, and that they were
 * looked for. A claim brings its sentence with it, which need not have an event.
 */
final class ClaimRows implements AutoCloseable {
    private final DuckDBConnection connection;
    private final int batch;
    private final DuckDBAppender rows;
    private int articles;
    private int claims;

    ClaimRows(DuckDBConnection connection, int batch) throws SQLException {
        this.connection = connection;
        this.batch = batch;
        this.rows = connection.createAppender("claim");
    }

    /**
     * @param current whether no later article of the batch supersedes this one
     */
    void add(Reading reading, boolean current) throws SQLException {
        Article article = reading.article().article();
        Validity validity = new Validity(reading.number(), batch, current);
        int number = 0;
        for (CodedSentence sentence : reading.article().sentences()) {
            for (FoundClaim claim : sentence.claims()) {
                number++;
                rows.beginRow()
                        .append(AggregateTables.OWN)
                        .append(article.id())
                        .append(reading.number())
                        .append(number);
                sentence(sentence.sentence());
                holder(claim.holder());
                span(claim.span());
                rows.append(claim.words()).append(claim.assumed());
                understood(claim.read().claim());
                rows.append(article.published().toString());
                day(article.published().firstDay());
                rows.append(article.origin().outlet()).append(article.origin().url());
                validity.end(rows);
            }
        }
        claims += number;
        articles++;
    }

    private void sentence(Sentence sentence) throws SQLException {
        rows.append(sentence.index());
        span(sentence.span());
        rows.append(sentence.text());
    }

    private void holder(Holder holder) throws SQLException {
        rows.append(holder.kind().words()).append(holder.words()).append(holder.party());
        span(holder.span());
    }

    private void understood(Optional<Claim> read) throws SQLException {
        if (read.isEmpty()) {
            throw new IllegalArgumentException("a claim on record must be understood");
        }
        Claim claim = read.get();
        rows.append(claim.sides().actor())
                .append(claim.sides().recipient())
                .append(claim.sides().way().name())
                .append(claim.sides().voice().name())
                .append(claim.matter().classes())
                .append(claim.form().option())
                .append(claim.assertion().isNegated())
                .append(told(claim.timing().from()))
                .append(told(claim.timing().end()));
    }

    private static String told(Bound bound) {
        return bound.day()
                .map(LocalDate::toString)
                .or(() -> bound.event().map(Bound.Anchor::words))
                .orElse("");
    }

    private void day(Optional<LocalDate> day) throws SQLException {
        if (day.isPresent()) {
            rows.append(day.get());
        } else {
            rows.appendNull();
        }
    }

    private void span(TextSpan span) throws SQLException {
        rows.append(span.begin()).append(span.end());
    }

    /** Notes that the batch's articles were searched for claims; must come last. */
    void finish() throws SQLException {
        rows.flush();
        if (articles > 0) {
            try (PreparedStatement insert =
                    connection.prepareStatement("INSERT INTO claim_batch VALUES (?, ?)")) {
                insert.setInt(1, batch);
                insert.setInt(2, claims);
                insert.execute();
            }
        }
    }

    @Override
    public void close() throws SQLException {
        rows.close();
    }
}
