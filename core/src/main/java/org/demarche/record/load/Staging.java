package org.demarche.record.load;

import java.sql.SQLException;
import java.util.StringJoiner;
import org.demarche.source.dataset.Column;
import org.demarche.source.dataset.Layout;
import org.demarche.source.dataset.StagedRows;

/** Loads a piece of a file into the table {@code staged}, as text becomes days and numbers. */
final class Staging {
    private static final String EVENTS =
            """
            CREATE OR REPLACE TEMP TABLE staged AS
            SELECT line, coalesce(key, '') AS key, day, coalesce(day_end, day + 1) AS day_end,
             coalesce(actor, '') AS actor, coalesce(actor_text, '') AS actor_text,
             coalesce(recipient, '') AS recipient,
             coalesce(recipient_text, '') AS recipient_text, coalesce(code, '') AS code,
             try_cast(code_score AS DOUBLE) AS code_score,
             greatest(1, coalesce(try_cast(reports AS INTEGER), 1)) AS reports,
             greatest(1, coalesce(try_cast(outlets AS INTEGER), 1)) AS outlets,
             try_cast(deaths AS INTEGER) AS deaths, coalesce(place, '') AS place,
             coalesce(place_state, '') AS place_state, coalesce(text, '') AS text,
             coalesce(reference, '') AS reference,
            """;
    private static final String MENTIONS =
            """
            CREATE OR REPLACE TEMP TABLE staged AS
            SELECT line, coalesce(key, '') AS key, day, coalesce(outlet, '') AS outlet,
             coalesce(reference, '') AS reference,
             coalesce(try_cast(sentence AS INTEGER), 0) AS sentence,
             try_cast(confidence AS DOUBLE) AS confidence,
            """;
    private static final String PROBLEM =
            """
             CASE WHEN coalesce(key, '') = '' THEN 'has no id'
              WHEN problem IS NOT NULL THEN problem
              WHEN day IS NULL THEN 'has no day that the calendar knows'
              WHEN day < DATE '1800-01-01' OR day >= DATE '2100-01-01'
               THEN 'day ' || day || ' is not within 1800 to 2099'
             END AS problem
            """;

    private final Sql sql;
    private final Layout layout;

    Staging(Sql sql, Layout layout) {
        this.sql = sql;
        this.layout = layout;
    }

    void load(StagedRows piece) throws SQLException {
        boolean events = layout.content() == Layout.Content.EVENTS;
        String select = (events ? EVENTS : MENTIONS) + PROBLEM;
        sql.run(select + "FROM (" + columns() + ")", piece.file().toString());
    }

    private String columns() {
        StringJoiner columns = new StringJoiner(", ", "SELECT line, ", " ");
        for (Column column : Column.values()) {
            columns.add("(" + layout.expression(column) + ") AS " + column.label());
        }
        StringJoiner types = new StringJoiner(", ", "{'line': 'BIGINT', ", "}");
        for (int i = 0; i < layout.form().width(); i++) {
            types.add("'c" + i + "': 'VARCHAR'");
        }
        return columns
                + "FROM read_csv(?, auto_detect = false, header = false, delim = '\\t', quote = '',"
                + " escape = '', nullstr = ['', 'NA', 'NULL', 'None'], max_line_size = 4194304,"
                + " columns = "
                + types
                + ")";
    }
}
