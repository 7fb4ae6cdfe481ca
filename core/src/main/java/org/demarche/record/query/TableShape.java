package org.demarche.record.query;

import java.util.List;

/**
 * A table or view of the record.
 *
 * @param name its name in SQL
 * @param words what a row of it is
 * @param columns in their order
 */
public record TableShape(String name, String words, List<Column> columns) {
    /**
     * A column.
     *
     * @param name its name in SQL
     * @param type its type in SQL
     * @param words what it holds, with unit and range
     */
    public record Column(String name, String type, String words) {}

    public TableShape {
        columns = List.copyOf(columns);
    }
}
