package org.demarche.record;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.demarche.text.TextSpan;

/** Reads the columns of a row from left to right. */
final class Row {
    private final ResultSet rows;
    private int column;

    Row(ResultSet rows) {
        this.rows = rows;
    }

    /** Goes to the next row, if there is one. */
    boolean next() throws SQLException {
        column = 0;
        return rows.next();
    }

    String text() throws SQLException {
        return rows.getString(++column);
    }

    int number() throws SQLException {
        return rows.getInt(++column);
    }

    long count() throws SQLException {
        return rows.getLong(++column);
    }

    double real() throws SQLException {
        return rows.getDouble(++column);
    }

    boolean flag() throws SQLException {
        return rows.getBoolean(++column);
    }

    LocalDate day() throws SQLException {
        return rows.getObject(++column, LocalDate.class);
    }

    TextSpan span() throws SQLException {
        int begin = number();
        return new TextSpan(begin, number());
    }
}
