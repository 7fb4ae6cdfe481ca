package org.demarche.source.dataset;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import org.demarche.source.vocabulary.Vocabulary;

/**
 * How one file is read: its form, what each of the record's columns is made of, and what its codes
 * mean.
 *
 * <p>The columns are SQL expressions over the file's own columns, which are called {@code c0},
 * {@code c1} … in their order; all are text, and empty is NULL. No word of the file gets into them.
 *
 * @param content what a row is
 * @param form how rows are cut
 * @param columns columns and the expressions that make them; those left out take their {@link
 *     Column#otherwise}
 * @param vocabulary what codes and names mean
 */
public record Layout(
        Content content, RowForm form, Map<Column, String> columns, Vocabulary vocabulary) {
    /** What the rows of a file are. */
    public enum Content {
        /** A row is one reported event. */
        EVENTS,
        /** A row is one document in which an event is mentioned. */
        MENTIONS
    }

    public Layout {
        Map<Column, String> copy = new EnumMap<>(Column.class);
        copy.putAll(columns);
        columns = Collections.unmodifiableMap(copy);
    }

    /** The SQL expression of a column. */
    public String expression(Column column) {
        return columns.getOrDefault(column, column.otherwise());
    }
}
