package org.demarche.record.aggregate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Conditions of a query with the values to bind. */
final class Clause {
    private final StringBuilder sql;
    private final List<String> values = new ArrayList<>();

    Clause(String first) {
        sql = new StringBuilder(first);
    }

    void bind(String... bound) {
        values.addAll(List.of(bound));
    }

    /** The column must hold one of these; any if there are none. */
    void oneOf(String column, Collection<String> wanted) {
        if (!wanted.isEmpty()) {
            String marks = String.join(", ", Collections.nCopies(wanted.size(), "?"));
            sql.append(" AND ").append(column).append(" IN (").append(marks).append(')');
            values.addAll(wanted);
        }
    }

    String sql() {
        return sql.toString();
    }

    PreparedStatement prepare(Connection connection, String query) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(query);
        for (int i = 0; i < values.size(); i++) {
            statement.setString(i + 1, values.get(i));
        }
        return statement;
    }
}
